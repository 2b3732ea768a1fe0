export {};
//# sourceMappingURL=Rejection.js.map