import { describe, expect, it } from "@jest/globals";
import { parseFred } from "./parse.ts";

describe("FRED's exchange rates", () => {
  it("are dollars per euro as they stand, and won per euro out of both series of a day", () => {
    const text =
      "observation_date,DEXUSEU,DEXKOUS\n2020-01-02,1.2,1000.5\n2020-01-03,.,1100\n2020-01-06,1.1,.\n";
    expect(parseFred(Buffer.from(text)).records).toMatchObject([
      { currency: "USD", periodStart: "2020-01-02", rate: "1.2" },
      { currency: "KRW", periodStart: "2020-01-02", rate: "1200.6" },
      { currency: "USD", periodStart: "2020-01-06", rate: "1.1" },
    ]);
  });

  it("are refused where nothing can be stated per euro", () => {
    expect(() => parseFred(Buffer.from("DATE,DEXKOUS\n1999-01-04,1187.50\n"))).toThrow(
      expect.objectContaining({ code: "not-the-format" }),
    );
  });

  it("reject a row that is no day or no number", () => {
    const { rejections } = parseFred(Buffer.from("DATE,DEXUSEU\nsoon,1.1\n2020-01-02,x\n"));
    expect(rejections.map(({ pointer }) => pointer)).toEqual(["row 1", "row 2"]);
  });
});
