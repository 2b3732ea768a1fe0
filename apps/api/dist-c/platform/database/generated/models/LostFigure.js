export {};
//# sourceMappingURL=LostFigure.js.map