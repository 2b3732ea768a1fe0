export {};
//# sourceMappingURL=PriceBar.js.map