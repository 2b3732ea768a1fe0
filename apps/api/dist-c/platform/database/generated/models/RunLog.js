export {};
//# sourceMappingURL=RunLog.js.map