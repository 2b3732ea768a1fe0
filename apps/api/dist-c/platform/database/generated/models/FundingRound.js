export {};
//# sourceMappingURL=FundingRound.js.map