import { Injectable } from "@nestjs/common";
import { AppError, type Decided, isAcceptable, type ReviewSummary } from "@sector-tracker/shared";
import { RereadStarter } from "../../../refresh/reread-starter.ts";
import { IdentityRepository } from "../../../store/operations/identity.repository.ts";
import { type RejectionChoice, ReviewRepository } from "../../../store/operations/review.repository.ts";
import { RoundReviewRepository } from "../../../store/operations/round-review.repository.ts";
import { presentRun } from "../runs/run.presenter.ts";

/** What waits for a person, and what a person decides about held rows. */
@Injectable()
export class QuarantineService {
  private readonly review: ReviewRepository;
  private readonly identities: IdentityRepository;
  private readonly rounds: RoundReviewRepository;
  private readonly rereads: RereadStarter;
  constructor(
    review: ReviewRepository,
    identities: IdentityRepository,
    rounds: RoundReviewRepository,
    rereads: RereadStarter,
  ) {
    this.review = review;
    this.identities = identities;
    this.rounds = rounds;
    this.rereads = rereads;
  }

  async summary(): Promise<ReviewSummary> {
    const [held, items, records] = await Promise.all([
      this.review.heldGroups(),
      this.identities.list(),
      this.rounds.records(),
    ]);
    const open = items.filter(({ status, rows }) => status === "open" && rows > 0);
    const perRound = new Map<string, number>();
    for (const { roundId } of records) perRound.set(roundId, (perRound.get(roundId) ?? 0) + 1);
    return {
      held: held.map((group) => ({ ...group, acceptable: isAcceptable(group.reason) })),
      names: open.filter(({ profile }) => profile === null).length,
      proposals: open.filter(({ profile }) => profile !== null).length,
      mergedRounds: [...perRound.values()].filter((count) => count > 1).length,
    };
  }

  /** Keeps the decision; documents with accepted rows are read again, which stores them. */
  async decide(choice: RejectionChoice, verdict: "accepted" | "rejected", note: string): Promise<Decided> {
    const rows = await this.chosen(choice);
    const firm = verdict === "accepted" ? rows.find((row) => !isAcceptable(row.rule)) : undefined;
    if (firm !== undefined) {
      throw new AppError(
        "unprocessable",
        `A row held by ${firm.rule} cannot be accepted: the store has no place for it. Reject it, or mend the document.`,
        [{ pointer: "/verdict", message: `${firm.rule} lets no row pass` }],
      );
    }
    const waiting = rows.filter((row) => row.current && row.documentId !== null);
    if (waiting.length === 0) {
      throw new AppError(
        "conflict",
        "None of these rows waits any more: a later run has read their documents.",
      );
    }
    const decided = await this.review.decide(
      waiting.map(({ id }) => id),
      verdict,
      note,
    );
    const runs = verdict === "accepted" ? await this.rereads.start(documentsOf(waiting)) : [];
    return { decided, runs: runs.map(presentRun) };
  }

  /** Takes a decision back; the document is read again. */
  async withdraw(id: string): Promise<Decided> {
    const [row] = await this.review.chosen({ ids: [id] });
    if (row === undefined) throw new AppError("not-found", `There is no rejection ${id}.`);
    if (row.status === "held") throw new AppError("conflict", "Nobody has decided about this row.");
    const decided = await this.review.withdraw(id);
    const runs = await this.rereads.start(documentsOf([row]));
    return { decided, runs: runs.map(presentRun) };
  }

  /** Reads the documents of held rows again. */
  async replay(choice: RejectionChoice) {
    const documents = documentsOf((await this.chosen(choice)).filter(({ current }) => current));
    const runs = await this.rereads.start(documents);
    return { documents: documents.length, runs: runs.map(presentRun) };
  }

  private async chosen(choice: RejectionChoice) {
    const rows = await this.review.chosen(choice);
    const missing = choice.ids?.find((id) => !rows.some((row) => row.id === id));
    if (missing !== undefined) {
      throw new AppError("unprocessable", `There is no rejection ${missing}.`, [
        { pointer: `/ids/${String(choice.ids?.indexOf(missing))}`, message: "is not there" },
      ]);
    }
    if (rows.length === 0 && choice.ids === undefined)
      throw new AppError("unprocessable", "No held row is like that.");
    return rows;
  }
}

function documentsOf(rows: readonly { readonly documentId: string | null }[]): string[] {
  return [...new Set(rows.flatMap(({ documentId }) => (documentId === null ? [] : [documentId])))];
}
