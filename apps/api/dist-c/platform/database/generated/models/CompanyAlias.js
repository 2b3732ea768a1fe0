export {};
//# sourceMappingURL=CompanyAlias.js.map