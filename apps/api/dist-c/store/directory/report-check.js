/** The second and later entries of a key. */
export function doubled(entries, keyOf, what) {
    const seen = new Set();
    return entries.flatMap(({ at, entry }) => {
        const key = keyOf(entry);
        if (seen.has(key))
            return [{ at, message: `${what} ${key} is there twice` }];
        seen.add(key);
        return [];
    });
}
function missing(known, slugs, at, what) {
    return slugs
        .filter((slug) => !known.has(slug))
        .map((slug) => ({ at, message: `there is no ${what} ${slug}` }));
}
function companiesOf(measure) {
    switch (measure.type) {
        case "estimate":
            return [];
        case "fundingSum":
            return measure.companies;
        default:
            return [measure.company];
    }
}
/** What in a report names something that is not there, or stands twice; empty where all fits together. */
export function reportFaults({ report, baselines, indicators }, known) {
    const keys = new Set(baselines.map(({ entry }) => entry.key));
    return [
        ...doubled(baselines, (entry) => entry.key, "the baseline"),
        ...doubled(indicators, (entry) => entry.baseline, "the indicator of"),
        ...baselines.flatMap(({ at, entry }) => [
            ...missing(known.segments, entry.segment === null ? [] : [entry.segment], `${at}/segment`, "segment"),
            ...missing(known.companies, entry.company === null ? [] : [entry.company], `${at}/company`, "company"),
            ...missing(known.companies, entry.counterparties, `${at}/counterparties`, "company"),
            ...missing(keys, entry.relations.flatMap((relation) => relation.with), `${at}/relations`, "baseline"),
        ]),
        ...report.entry.lostFigures.flatMap((figure, index) => missing(keys, figure.baselines, `${report.at}/lostFigures/${index}/baselines`, "baseline")),
        ...indicators.flatMap(({ at, entry }) => [
            ...missing(keys, [entry.baseline], `${at}/baseline`, "baseline"),
            ...(entry.method === "not-measurable"
                ? []
                : [
                    ...missing(known.companies, companiesOf(entry.measure), `${at}/measure`, "company"),
                    ...(entry.measure.type === "fundingSum"
                        ? missing(known.segments, entry.measure.segments, `${at}/measure/segments`, "segment")
                        : []),
                ]),
        ]),
    ];
}
//# sourceMappingURL=report-check.js.map