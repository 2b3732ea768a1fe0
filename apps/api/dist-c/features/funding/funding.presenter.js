import { FundingKind, FundingStatus, Stage, } from "@sector-tracker/shared";
import { provenanceOf } from "../../store/read/provenance.js";
/** A round as the contract gives it: the figures of its best record, every record as a citation. */
export function fundingRound(round, directory, converter) {
    const { best } = round;
    const company = directory.companies.get(best.company_slug);
    return {
        id: round.id,
        company: {
            slug: best.company_slug,
            name: { en: company?.name_en ?? best.company_slug, ko: company?.name_ko ?? best.company_slug },
        },
        segment: roundSegment(round, directory),
        country: roundCountry(round, directory),
        kind: FundingKind.parse(best.kind),
        stage: round.stage === null ? null : (Stage.safeParse(round.stage).data ?? "other"),
        stagePrinted: round.stagePrinted,
        status: FundingStatus.parse(best.status),
        announcedOn: round.announcedOn,
        datePrecision: round.datePrecision,
        amount: money(best.amount, best.currency, round.announcedOn, converter),
        postMoney: money(round.postMoney, best.currency, round.announcedOn, converter),
        leadInvestors: [...round.leadInvestors],
        investors: [...round.investors],
        citations: round.records.map((record) => ({
            source: record.source_id,
            amount: record.amount === null ? null : Number(record.amount),
            currency: record.currency,
            announcedOn: record.announced_on,
            matchedBy: record.matched_by,
            provenance: provenanceOf(record),
        })),
        knownAt: best.known_on,
        provenance: provenanceOf(best),
    };
}
/** What the records say, else where the company stands. */
export function roundSegment(round, directory) {
    const stated = round.segment !== null && directory.tree.get(round.segment) !== undefined ? round.segment : null;
    return stated ?? directory.segmentOfCompany(round.best.company_slug);
}
/** What the records say, else the company's own country. */
export function roundCountry(round, directory) {
    return round.country ?? directory.companies.get(round.best.company_slug)?.country ?? null;
}
function money(value, currency, on, converter) {
    return value === null || currency === null ? null : converter.amount(value, currency, { kind: "day", on });
}
//# sourceMappingURL=funding.presenter.js.map