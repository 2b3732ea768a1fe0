export {};
//# sourceMappingURL=FundingRecord.js.map