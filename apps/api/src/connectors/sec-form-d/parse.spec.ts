import { describe, expect, it } from "@jest/globals";
import { parseSecFormD } from "./parse.ts";

interface Parts {
  readonly type?: string;
  readonly kinds?: string;
  readonly sale?: string;
  readonly sold?: string;
  readonly offered?: string;
  readonly live?: string;
}

function notice(parts: Parts = {}): string {
  const { type = "D", kinds = "<isEquityType>true</isEquityType>", live = "LIVE" } = parts;
  const { sale = "<value>2024-03-01</value>", sold = "5000000", offered = "8000000" } = parts;
  return `
<?xml version="1.0"?>
<edgarSubmission><submissionType>${type}</submissionType><testOrLive>${live}</testOrLive>
<primaryIssuer><cik>0001234567</cik><entityName>Sample &amp; Sons, Inc.</entityName><issuerAddress><street1>1 Main St</street1><stateOrCountry>CA</stateOrCountry></issuerAddress></primaryIssuer>
<relatedPersonsList><relatedPersonInfo><relatedPersonName><firstName>Some</firstName><lastName>Body</lastName></relatedPersonName></relatedPersonInfo></relatedPersonsList>
<offeringData><industryGroup><industryGroupType>Other Technology</industryGroupType></industryGroup>
<typeOfFiling><newOrAmendment><isAmendment>${String(type === "D/A")}</isAmendment></newOrAmendment><dateOfFirstSale>${sale}</dateOfFirstSale></typeOfFiling>
<typesOfSecuritiesOffered>${kinds}</typesOfSecuritiesOffered>
<salesCompensationList><recipient><statesOfSolicitationList><state>CA</state><description>CALIFORNIA</description><state>NY</state><description>NEW YORK</description></statesOfSolicitationList></recipient></salesCompensationList>
<offeringSalesAmounts><totalOfferingAmount>${offered}</totalOfferingAmount><totalAmountSold>${sold}</totalAmountSold><totalRemaining>3000000</totalRemaining></offeringSalesAmounts>
<investors><totalNumberAlreadyInvested>13</totalNumberAlreadyInvested></investors>
<signatureBlock><signature><nameOfSigner>Some Body</nameOfSigner><signatureDate>2024-03-14</signatureDate></signature></signatureBlock></offeringData></edgarSubmission>`;
}

function read(text: string) {
  return parseSecFormD(Buffer.from(text), { key: "form-d", url: null, retrievedOn: "2026-07-09", hints: {} });
}

describe("a Form D notice", () => {
  it("gives the amount sold so far, known from its signature, and no person, also after a blank line", () => {
    const { records } = read(notice());
    expect(records).toMatchObject([
      {
        type: "funding",
        company: { cik: "0001234567", name: "Sample & Sons, Inc." },
        kind: "equity",
        status: "closed",
        announcedOn: "2024-03-01",
        knownOn: "2024-03-14",
        amount: "5000000",
        currency: "USD",
        postMoney: null,
        country: "US",
      },
    ]);
    expect(JSON.stringify(records)).not.toMatch(/Body|Main St/);
  });

  it("is replaced by its amendment: one key, so what was sold is never added twice", () => {
    const [first] = read(notice()).records;
    const [later] = read(notice({ type: "D/A", sold: "7000000" })).records;
    expect(later).toMatchObject({ amount: "7000000", stagePrinted: "Form D/A" });
    expect(
      later?.type === "funding" && first?.type === "funding" && later.sourceKey === first.sourceKey,
    ).toBe(true);
  });

  it("keeps debt apart, and leaves the amount open where nothing is sold yet", () => {
    expect(
      read(
        notice({
          kinds: "<isDebtType>true</isDebtType>",
          sale: "<yetToOccur>true</yetToOccur>",
          sold: "0",
          offered: "Indefinite",
        }),
      ).records,
    ).toMatchObject([
      {
        kind: "debt",
        status: "announced",
        amount: null,
        currency: null,
        announcedOn: "2024-03-14",
        sourceKey: "0001234567|not-yet-sold|debt",
      },
    ]);
  });

  it("keeps a pooled fund apart from the rounds of companies", () => {
    expect(
      read(
        notice({
          kinds:
            "<isEquityType>true</isEquityType><isPooledInvestmentFundType>true</isPooledInvestmentFundType>",
        }),
      ).records,
    ).toMatchObject([
      {
        type: "reference",
        dataset: "fund-offerings",
        measures: {
          amountSold: { value: "5000000", unit: "USD" },
          amountOffered: { value: "8000000", unit: "USD" },
          investors: { value: "13", unit: "count" },
        },
      },
    ]);
  });

  it("is held back where an amount cannot be read", () => {
    expect(read(notice({ sold: "five million" })).rejections).toMatchObject([
      { rule: "schema", message: expect.stringContaining("totalAmountSold") },
    ]);
  });

  it.each([
    ["a test filing", notice({ live: "TEST" }), /test filing/],
    ["the rendered page", "<!DOCTYPE html><html></html>", /web page/],
    ["other XML", "<feed/>", /not the data of a Form D/],
    ["an unknown company's answer", "<Error><Code>NoSuchKey</Code></Error>", /not the data of a Form D/],
    ["entities of its own", `<!DOCTYPE a [<!ENTITY x "y">]>${notice().trim()}`, /document type/],
  ])("refuses %s", (_what, text, words) => {
    expect(() => read(text)).toThrow(words);
  });
});
