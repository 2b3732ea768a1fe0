import { type CompanyKey, foldName } from "@sector-tracker/shared";

/** The key under which an unknown company waits for a person: its strongest part. */
export function identityKeyOf(company: CompanyKey): string {
  if (company.cik !== undefined) return `cik:${company.cik}`;
  if (company.dartCode !== undefined) return `dart:${company.dartCode}`;
  if (company.symbol !== undefined)
    return `symbol:${company.exchange ?? ""}:${company.symbol.toUpperCase().slice(0, 40)}`;
  if (company.name !== undefined) return `name:${foldName(company.name).slice(0, 200)}`;
  return `slug:${company.slug ?? ""}`;
}
