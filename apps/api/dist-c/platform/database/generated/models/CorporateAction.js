export {};
//# sourceMappingURL=CorporateAction.js.map