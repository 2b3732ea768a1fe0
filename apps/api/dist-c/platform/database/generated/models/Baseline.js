export {};
//# sourceMappingURL=Baseline.js.map