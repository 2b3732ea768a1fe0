export {};
//# sourceMappingURL=Company.js.map