import type pg from "pg";

/** A record of a round by its source's own key. */
export interface RoundRecordRef {
  readonly sourceId: string;
  readonly sourceKey: string;
}

/** What people decided about records of rounds: which stay apart, and which were joined by hand. */
export class RoundDecisions {
  private readonly apartPairs = new Set<string>();
  private readonly joined = new Set<string>();

  constructor(
    rows: readonly { verdict: string; sourceA: string; keyA: string; sourceB: string; keyB: string }[],
  ) {
    for (const { verdict, sourceA, keyA, sourceB, keyB } of rows) {
      const [a, b] = [
        { sourceId: sourceA, sourceKey: keyA },
        { sourceId: sourceB, sourceKey: keyB },
      ];
      if (verdict === "apart") {
        this.apartPairs.add(pairOf(a, b));
        this.apartPairs.add(pairOf(b, a));
      } else this.joined.add(textOf(a));
    }
  }

  /** Whether a person keeps the two apart. */
  apart(a: RoundRecordRef, b: RoundRecordRef): boolean {
    return this.apartPairs.has(pairOf(a, b));
  }

  /** Whether a person put the record where it is. */
  placed(record: RoundRecordRef): boolean {
    return this.joined.has(textOf(record));
  }
}

/** The decisions that stand. */
export async function roundDecisions(client: pg.ClientBase): Promise<RoundDecisions> {
  const { rows } = await client.query<ConstructorParameters<typeof RoundDecisions>[0][number]>(
    `SELECT verdict, source_a AS "sourceA", key_a AS "keyA", source_b AS "sourceB", key_b AS "keyB"
     FROM round_decision WHERE withdrawn_at IS NULL`,
  );
  return new RoundDecisions(rows);
}

function textOf({ sourceId, sourceKey }: RoundRecordRef): string {
  return `${sourceId}\u0001${sourceKey}`;
}

function pairOf(a: RoundRecordRef, b: RoundRecordRef): string {
  return `${textOf(a)}\u0002${textOf(b)}`;
}
