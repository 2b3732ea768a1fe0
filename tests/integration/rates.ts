import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { OwnInstance } from "./own-instance.ts";

/** A document that a run can be asked to read: its bytes wait in the store. */
export interface Handed {
  readonly name: string;
  readonly sha256: string;
}

const CURRENCIES = Array.from({ length: 26 }, (_, index) => `${String.fromCharCode(65 + index)}XQ`);

/** A table in the ECB's form with the weekdays of a year, one row of which is no row. */
export function ratesOfYear(year: number): string {
  const lines = [`Date,${CURRENCIES.join(",")}`];
  for (let day = Date.UTC(year, 0, 1); new Date(day).getUTCFullYear() === year; day += 86_400_000) {
    const date = new Date(day);
    if (date.getUTCDay() % 6 === 0) continue;
    const rates = CURRENCIES.map((_, index) => (1 + index + (date.getTime() % 997) / 1000).toFixed(4));
    lines.push(`${date.toISOString().slice(0, 10)},${rates.join(",")}`);
  }
  lines.push(`${String(year)}-99-99,${CURRENCIES.map(() => "1").join(",")}`);
  return `${lines.join("\n")}\n`;
}

/** Puts a document's bytes into the store, as an import does. */
export async function hand(own: OwnInstance, name: string, text: string): Promise<Handed> {
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await own.rows("insert into raw_content (sha256, bytes, size) values ($1, $2, $3) on conflict do nothing", [
    sha256,
    gzipSync(bytes),
    bytes.length,
  ]);
  return { name, sha256 };
}
