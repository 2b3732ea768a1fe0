import { z } from "zod";
import { IsoDate, LocalizedText, Unit } from "../primitives/index.ts";
import { Provenance } from "./common.ts";

/** A value that an assessment was worked out from, down to its raw documents. */
export const AssessmentInputView = z
  .object({
    /** `actual`: the scored value; `growth-base`: the value from which growth counts. */
    role: z.enum(["actual", "growth-base"]),
    /** The basket's input that it is, with its label; null where the value is the indicator's own. */
    input: z.string().nullable(),
    label: LocalizedText.nullable(),
    period: z.string(),
    value: z.number(),
    unit: Unit,
    kind: z.enum(["actual", "estimate"]),
    knownAt: IsoDate,
    provenance: z.array(Provenance),
  })
  .meta({ id: "AssessmentInput" });
export type AssessmentInputView = z.infer<typeof AssessmentInputView>;

/** A basket with what each of its inputs says of each period. */
export const BasketView = z
  .object({
    formula: z.string(),
    unit: Unit,
    align: z.enum(["quarter", "year"]),
    inputs: z.array(z.object({ name: z.string(), label: LocalizedText, unit: Unit, optional: z.boolean() })),
    whole: LocalizedText.nullable(),
    periods: z.array(
      z.object({
        period: z.string(),
        value: z.number().nullable(),
        /** Why there is no value. */
        gap: z.enum(["missing-input", "division-by-zero", "out-of-range"]).nullable(),
        /** False where a needed input is missing; a value with only optional inputs missing is partial. */
        complete: z.boolean(),
        missing: z.array(z.object({ name: z.string(), reason: z.enum(["no-record", "not-convertible"]) })),
        /** Of the whole, per cent, where the whole is known for the period. */
        coveragePercent: z.number().nullable(),
        members: z.array(
          z.object({
            name: z.string(),
            /** The member's own period, such as a fiscal year. */
            period: z.string(),
            value: z.number(),
            kind: z.enum(["actual", "estimate"]),
            knownAt: IsoDate,
            provenance: z.array(Provenance),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "Basket" });
export type BasketView = z.infer<typeof BasketView>;
