export {};
//# sourceMappingURL=WatchlistCompany.js.map