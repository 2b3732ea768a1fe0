import { describe, expect, it } from "@jest/globals";
import { parseEpochHardware } from "./parse.ts";

function read(text: string) {
  return parseEpochHardware(Buffer.from(text), {
    key: "ml_hardware",
    url: "https://example.org/hardware.csv",
    retrievedOn: "2026-07-09",
    hints: {},
  });
}

const measured = (text: string) =>
  read(text).records.map((record) => (record.type === "reference" ? record.measures : {}));

describe("Epoch AI's machine-learning hardware", () => {
  it("reads memory in gigabytes, bandwidths in bytes a second, whatever the unit of the column", () => {
    // 80e9 bytes are 80 GB; 4e11 bits a second are 50 GB/s; 54,200 million transistors.
    expect(
      measured(
        "Hardware name,Manufacturer,Type,Release date,Memory size per board (Byte),Memory bandwidth (byte/s),Internode bandwidth (bit/s),TDP (W),Transistors (millions),Energy efficiency,Last modified\nChip 80GB,NVIDIA,GPU,2020-05-14,80000000000.0,2.039e+12,4e+11,400.0,54200.0,inf,2025-11-05 20:59:45+00:00",
      ),
    ).toEqual([
      {
        memory: { value: "80", unit: "gigabytes" },
        memoryBandwidth: { value: "2039", unit: "gigabytes-per-second" },
        internodeBandwidth: { value: "50", unit: "gigabytes-per-second" },
        power: { value: "400", unit: "watts" },
        transistors: { value: "54200000000", unit: "count" },
      },
    ]);
  });

  it("reads the memory of an edition that renamed its column", () => {
    expect(
      measured("Hardware name,Manufacturer,Release date,Memory (bytes)\nChip,AMD,2023-12-06,192000000000"),
    ).toEqual([{ memory: { value: "192", unit: "gigabytes" } }]);
  });

  it("knows a row from its last change, and one without a release day has none", () => {
    expect(
      read(
        "Hardware name,Manufacturer,Type,Release date,Last modified\nChip,Amazon AWS,,,2025-05-07 14:20:18+00:00",
      ).records,
    ).toMatchObject([
      {
        dataset: "ai-accelerators",
        eventOn: null,
        knownOn: "2025-05-07",
        category: null,
        companies: [{ name: "Amazon AWS" }, { name: "Amazon" }],
      },
    ]);
  });

  it("holds back a measure that is no number and refuses another table", () => {
    expect(
      read("Hardware name,Manufacturer,Release date,TDP (W)\nChip,X,2020-01-01,about 300").rejections,
    ).toMatchObject([{ rule: "schema", pointer: "row 1", message: expect.stringContaining("power") }]);
    expect(() => read("Model,Organization\na,b")).toThrow(/no column Hardware name/);
  });
});
