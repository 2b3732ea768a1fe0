export {};
//# sourceMappingURL=BaselineCounterparty.js.map