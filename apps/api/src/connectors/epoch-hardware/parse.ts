import type { ReferenceRecord } from "@sector-tracker/shared";
import type { ParseContext, Parsed } from "../connector.ts";
import { readTable, type TableRow } from "../format/csv.ts";
import { isDay } from "../format/dates.ts";
import { editionOf } from "../format/edition.ts";
import {
  type AttributeColumn,
  attributesOf,
  firstCell,
  type MeasureColumn,
  measuresOf,
  organisationKeys,
} from "../format/reference.ts";
import { need, readRows } from "../format/rows.ts";

const COLUMNS = ["Hardware name", "Manufacturer", "Release date"];
/** Bytes in a gigabyte, as makers of memory count them; bits in a second's gigabyte. */
const PER_BYTE = "0.000000001";
const PER_BIT = "0.000000000125";

const speed = (name: string, ...columns: string[]): MeasureColumn => ({
  name,
  unit: "flop-per-second",
  columns,
});
const measures: readonly MeasureColumn[] = [
  {
    name: "memory",
    unit: "gigabytes",
    columns: ["Memory (bytes)", "Memory size per board (Byte)"],
    times: PER_BYTE,
  },
  {
    name: "memoryBandwidth",
    unit: "gigabytes-per-second",
    columns: ["Memory bandwidth (byte/s)"],
    times: PER_BYTE,
  },
  {
    name: "intranodeBandwidth",
    unit: "gigabytes-per-second",
    columns: ["Intranode bandwidth (byte/s)"],
    times: PER_BYTE,
  },
  {
    name: "internodeBandwidth",
    unit: "gigabytes-per-second",
    columns: ["Internode bandwidth (bit/s)"],
    times: PER_BIT,
  },
  { name: "releasePrice", unit: "USD", columns: ["Release price (USD)"] },
  { name: "power", unit: "watts", columns: ["TDP (W)"] },
  speed("fp64", "FP64 (double precision) performance (FLOP/s)"),
  speed("fp32", "FP32 (single precision) performance (FLOP/s)"),
  speed("fp16", "FP16 (half precision) performance (FLOP/s)"),
  speed("tf32", "TF32 (TensorFloat-32) performance (FLOP/s)"),
  speed("tensorFp16", "Tensor-FP16/BF16 performance (FLOP/s)"),
  speed("fp8", "FP8 performance (FLOP/s)"),
  speed("fp4", "FP4 performance (FLOP/s)"),
  speed("int16", "INT16 performance (OP/s)"),
  speed("int8", "INT8 performance (OP/s)"),
  speed("int4", "INT4 performance (OP/s)"),
  { name: "processSize", unit: "nanometres", columns: ["Process size (nm)"] },
  { name: "dieSize", unit: "square-millimetres", columns: ["Die Size (mm^2)", "Die size (mm^2)"] },
  { name: "transistors", unit: "count", columns: ["Transistors (millions)"], times: "1000000" },
  { name: "tensorCores", unit: "count", columns: ["Tensor cores"] },
  { name: "baseClock", unit: "megahertz", columns: ["Base clock (MHz)"] },
  { name: "boostClock", unit: "megahertz", columns: ["Boost clock (MHz)"] },
  { name: "memoryClock", unit: "megahertz", columns: ["Memory clock (MHz)"] },
  // Bits of the bus: a width, so a count.
  { name: "memoryBus", unit: "count", columns: ["Memory bus (bit)"] },
];
const attributes: readonly AttributeColumn[] = [
  { name: "foundry", columns: ["Foundry"] },
  { name: "models", columns: ["ML models"] },
];

/**
 * Reads the table of hardware. Ratios of its own columns are not read, nor its notes, which are prose of others.
 */
export function parseEpochHardware(bytes: Uint8Array, context: ParseContext): Parsed {
  const edition = editionOf(context);
  return readRows(readTable(bytes, COLUMNS), (row) => [recordOf(row, edition, context)]);
}

function recordOf(row: TableRow, edition: string, context: ParseContext): ReferenceRecord {
  const name = need(row.cell("Hardware name") || null, "Hardware name", row.raw);
  const printed = row.cell("Release date");
  const released = printed === "" ? null : need(isDay(printed) ? printed : null, "Release date", printed);
  const changed = row.cell("Last modified").slice(0, 10);
  const maker = row.cell("Manufacturer");
  const sheet = firstCell(row, ["Link to datasheet"]).split(/\s/)[0] ?? "";
  return {
    type: "reference",
    dataset: "ai-accelerators",
    itemKey: name.slice(0, 200),
    name,
    organisation: maker || null,
    companies: [...organisationKeys(maker), ...organisationKeys(maker.split(" ")[0] ?? "")],
    category: row.cell("Type") || null,
    country: null,
    eventOn: released,
    datePrecision: "day",
    measures: measuresOf(row, measures),
    attributes: attributesOf(row, attributes),
    pointer: row.pointer,
    knownOn: isDay(changed) && changed <= edition ? changed : edition,
    citationUrl: URL.canParse(sheet) ? sheet : context.url,
    citationText: name,
  };
}
