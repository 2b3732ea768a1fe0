export {};
//# sourceMappingURL=MarketEstimate.js.map