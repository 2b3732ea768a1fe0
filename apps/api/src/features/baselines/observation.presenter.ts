import type { ObservationView } from "@sector-tracker/shared";
import type { MeasuredObservation } from "../../derive/observations.ts";

/** A measured value as drawn: on the path's axis where growth is compared. */
export function observationView(
  observation: MeasuredObservation,
  scale: number,
  latest: boolean,
): ObservationView {
  return {
    period: observation.period,
    at: observation.at,
    value: observation.value * scale,
    unit: observation.unit,
    kind: observation.kind,
    publisher: observation.publisher,
    knownAt: observation.knownAt,
    latest,
    provenance: observation.provenance,
  };
}
