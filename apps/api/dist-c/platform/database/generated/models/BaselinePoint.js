export {};
//# sourceMappingURL=BaselinePoint.js.map