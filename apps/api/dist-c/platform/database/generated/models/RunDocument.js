export {};
//# sourceMappingURL=RunDocument.js.map