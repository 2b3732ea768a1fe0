import type { BaselineView } from "@sector-tracker/shared/contract";
import { Change, Figure } from "../../ui/figure.tsx";
import { useOrigin } from "./origin.ts";

/** What happened, in the baseline's unit; a press shows where it comes from. */
export function Actual({ baseline }: { baseline: BaselineView }) {
  const origin = useOrigin(baseline);
  const { actual, unit } = baseline.assessment;
  return <Figure value={actual} unit={unit ?? ""} origin={origin} />;
}

/** How far the actual is off the expected value; a press shows what it was worked out from. */
export function Deviation({ baseline }: { baseline: BaselineView }) {
  const origin = useOrigin(baseline);
  const { deviation, deviationUnit } = baseline.assessment;
  return <Change value={deviation} unit={deviationUnit ?? "percent"} origin={origin} />;
}
