/** Counts, timings and results of a run so far. */
export class RunProgress {
    spent = new Map();
    results = [];
    /** Times the work under a stage's name. */
    async time(stage, work) {
        const start = performance.now();
        try {
            return await work();
        }
        finally {
            this.spent.set(stage, (this.spent.get(stage) ?? 0) + performance.now() - start);
        }
    }
    add(result) {
        this.results.push(result);
    }
    /** Sums over all documents so far. */
    counts() {
        const total = { read: 0, inserted: 0, revised: 0, unchanged: 0, rejected: 0 };
        for (const result of this.results) {
            if (result.kind !== "read")
                continue;
            total.read += result.counts.read;
            total.inserted += result.counts.inserted;
            total.revised += result.counts.revised;
            total.unchanged += result.counts.unchanged;
            total.rejected += result.counts.rejected;
        }
        return total;
    }
    /** How the run ends: rejected rows alone fail no run, a failed document makes it partial or failed. */
    end(cancelled) {
        const failures = this.results.filter((result) => result.kind === "failed");
        const counts = this.counts();
        const first = failures[0];
        const suspicious = this.results.find((result) => result.kind === "suspicious");
        const error = first ?? (suspicious === undefined ? undefined : { code: "suspicious", message: suspicious.message });
        return {
            outcome: cancelled ? "cancelled" : this.outcome(failures.length, suspicious !== undefined, counts),
            counts,
            stages: [...this.spent].map(([name, ms]) => ({ name, ms: Math.round(ms * 10) / 10 })),
            error: error === undefined ? null : { code: error.code, message: error.message },
        };
    }
    outcome(failed, suspicious, counts) {
        if (failed > 0 && failed === this.results.length)
            return "failed";
        if (failed > 0)
            return "partial";
        if (suspicious)
            return "suspicious";
        return counts.inserted + counts.revised > 0 ? "changed" : "unchanged";
    }
}
//# sourceMappingURL=run-progress.js.map