export {};
//# sourceMappingURL=FxRate.js.map