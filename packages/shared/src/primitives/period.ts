import { z } from "zod";

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** An instant in UTC, RFC 3339. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

const PERIOD =
  /^(?:\d{4}|\d{4}-Q[1-4]|\d{4}-H[12]|\d{4}-(?:0[1-9]|1[0-2])|\d{4}-(?:0[1-9]|1[0-2])\/\d{4}-(?:0[1-9]|1[0-2])|\d{4}\/\d{4}|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;

/** `2023`, `2023-Q2`, `2023-H1`, `2023-08`, `2023-01/2023-08`, `2020/2022`, `2023-11-09`. */
export const PeriodText = z
  .string()
  .regex(PERIOD, "use 2023, 2023-Q2, 2023-H1, 2023-08, 2023-01/2023-08, 2020/2022 or 2023-11-09");
export type PeriodText = z.infer<typeof PeriodText>;
