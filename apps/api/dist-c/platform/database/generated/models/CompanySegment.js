export {};
//# sourceMappingURL=CompanySegment.js.map