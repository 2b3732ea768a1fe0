export {};
//# sourceMappingURL=EarningsFact.js.map