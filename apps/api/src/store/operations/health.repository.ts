import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";

/** Longest wait for a sign of life, in milliseconds. */
const PATIENCE_MS = 3000;

/** Whether PostgreSQL answers. */
@Injectable()
export class HealthRepository {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  /** @throws where the database does not answer in time. */
  async ping(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error("PostgreSQL does not answer in time"));
      }, PATIENCE_MS);
    });
    try {
      await Promise.race([this.pg.pool.query("SELECT 1"), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
