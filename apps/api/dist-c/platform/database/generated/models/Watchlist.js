export {};
//# sourceMappingURL=Watchlist.js.map