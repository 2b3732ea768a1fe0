/** The statement's own segment, else the one that counts its company. */
export function segmentOf({ entry }, directory) {
    return entry.segment ?? (entry.company === null ? null : directory.segmentOfCompany(entry.company));
}
//# sourceMappingURL=baseline-segment.js.map