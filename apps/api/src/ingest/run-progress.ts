import type { RunOutcome, SourceErrorCode } from "@sector-tracker/shared";
import type { DocumentCounts } from "../store/facts/documents.ts";
import type { RunEnd, UndoneDocument } from "../store/facts/run-ledger.ts";

/** Stages of a run, in the order in which a document passes them. */
export type Stage = "fetch" | "parse" | "validate" | "gate" | "store";

/** What became of one document. */
export type DocumentResult =
  | { readonly kind: "read"; readonly counts: DocumentCounts }
  | { readonly kind: "failed"; readonly code: SourceErrorCode; readonly message: string }
  | { readonly kind: "suspicious"; readonly message: string };

/** Counts, timings and results of a run so far. */
export class RunProgress {
  private readonly spent = new Map<Stage, number>();
  private readonly results: DocumentResult[] = [];
  private readonly undone: UndoneDocument[] = [];

  /** Times the work under a stage's name. */
  async time<T>(stage: Stage, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.spent.set(stage, (this.spent.get(stage) ?? 0) + performance.now() - start);
    }
  }

  /** What became of a document; null as key for what befell the run before any document. */
  add(key: string | null, result: DocumentResult): void {
    this.results.push(result);
    if (key === null || result.kind === "read") return;
    const code = result.kind === "failed" ? result.code : "suspicious";
    this.undone.push({ key, code, message: result.message });
  }

  /** Documents that the run is through with. */
  documentsDone(): number {
    return this.results.length;
  }

  /** Sums over all documents so far. */
  counts(): DocumentCounts {
    const total = { read: 0, inserted: 0, revised: 0, unchanged: 0, rejected: 0 };
    for (const result of this.results) {
      if (result.kind !== "read") continue;
      total.read += result.counts.read;
      total.inserted += result.counts.inserted;
      total.revised += result.counts.revised;
      total.unchanged += result.counts.unchanged;
      total.rejected += result.counts.rejected;
    }
    return total;
  }

  /** How the run ends: rejected rows alone fail no run, a failed document makes it partial or failed. */
  end(cancelled: boolean): RunEnd {
    const failures = this.results.filter((result) => result.kind === "failed");
    const counts = this.counts();
    const first = failures[0];
    const suspicious = this.results.find((result) => result.kind === "suspicious");
    const error =
      first ?? (suspicious === undefined ? undefined : { code: "suspicious", message: suspicious.message });
    return {
      outcome: cancelled ? "cancelled" : this.outcome(failures.length, suspicious !== undefined, counts),
      counts,
      stages: [...this.spent].map(([name, ms]) => ({ name, ms: Math.round(ms * 10) / 10 })),
      error: error === undefined ? null : { code: error.code, message: error.message },
      undone: this.undone,
    };
  }

  private outcome(failed: number, suspicious: boolean, counts: DocumentCounts): RunOutcome {
    if (failed > 0 && failed === this.results.length) return "failed";
    if (failed > 0) return "partial";
    if (suspicious) return "suspicious";
    return counts.inserted + counts.revised > 0 ? "changed" : "unchanged";
  }
}
