import type pg from "pg";
import { PgPool } from "./pool.ts";

/**
 * One connection in one transaction that is never kept: whatever works on this pool sees its own writes, and nobody
 * else ever does.
 */
export class RehearsalPool extends PgPool {
  protected override limits(): pg.PoolConfig {
    // A second connection would not see the first one's writes, and an idle one that is closed would lose them.
    return { max: 1, connectionTimeoutMillis: 0, idleTimeoutMillis: 0 };
  }

  async begin(): Promise<void> {
    await this.pool.query("BEGIN");
  }

  async rollback(): Promise<void> {
    await this.pool.query("ROLLBACK");
  }

  override async transaction<T>(
    work: (client: pg.PoolClient) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    const client = await this.pool.connect();
    try {
      await client.query("SAVEPOINT step");
      const result = await work(client);
      await client.query("RELEASE SAVEPOINT step");
      return result;
    } catch (error) {
      await client.query("ROLLBACK TO SAVEPOINT step");
      throw error;
    } finally {
      client.release();
    }
  }
}
