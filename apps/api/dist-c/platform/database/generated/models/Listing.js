export {};
//# sourceMappingURL=Listing.js.map