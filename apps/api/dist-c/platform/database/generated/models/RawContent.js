export {};
//# sourceMappingURL=RawContent.js.map