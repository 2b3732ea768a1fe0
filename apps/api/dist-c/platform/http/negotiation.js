function acceptRanges(header) {
    return header.split(",").map((part) => {
        const [type = "", ...parameters] = part
            .trim()
            .toLowerCase()
            .split(/\s*;\s*/);
        const q = parameters.find((parameter) => parameter.startsWith("q="));
        const weight = q === undefined ? 1 : Number(q.slice(2));
        return { type, weight: Number.isFinite(weight) ? weight : 0 };
    });
}
/** How much a client wants a media type by its Accept header: 0 for not at all; the closest range decides. */
export function acceptWeight(header, mediaType) {
    if (header === undefined || header.trim() === "")
        return 1;
    const ranges = acceptRanges(header);
    const group = `${mediaType.split("/")[0] ?? ""}/*`;
    for (const candidate of [mediaType, group, "*/*"]) {
        const range = ranges.find(({ type }) => type === candidate);
        if (range !== undefined)
            return range.weight;
    }
    return 0;
}
/** True where the client asked for CSV by `?format=csv`, or by an Accept header that prefers it to JSON. */
export function wantsCsv(request) {
    const query = request.query;
    if (query["format"] !== undefined)
        return query["format"] === "csv";
    const accept = request.headers.accept;
    if (accept === undefined || !accept.toLowerCase().includes("text/csv"))
        return false;
    return acceptWeight(accept, "text/csv") > acceptWeight(accept, "application/json");
}
//# sourceMappingURL=negotiation.js.map