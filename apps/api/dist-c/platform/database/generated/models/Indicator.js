export {};
//# sourceMappingURL=Indicator.js.map