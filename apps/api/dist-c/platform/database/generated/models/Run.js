export {};
//# sourceMappingURL=Run.js.map