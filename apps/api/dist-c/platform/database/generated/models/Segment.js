export {};
//# sourceMappingURL=Segment.js.map