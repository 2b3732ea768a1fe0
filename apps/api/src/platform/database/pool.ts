import { Injectable, Logger, type OnModuleDestroy } from "@nestjs/common";
import pg from "pg";
import { Config } from "../config/config.ts";

const DATE = 1082;

/**
 * How values leave the driver: a `date` stays `YYYY-MM-DD` (a Date would move with the machine's zone), while
 * int8 and numeric are text by default, so that no amount passes through a float.
 */
const types = new pg.TypeOverrides();
types.setTypeParser(DATE, (value: string) => value);

/** The `pg` pool for COPY, set-based merges and columnar reads. Only `store/` may use it. */
@Injectable()
export class PgPool implements OnModuleDestroy {
  readonly pool: pg.Pool;
  private readonly connectionString: string;
  private readonly logger = new Logger("PgPool");

  constructor(config: Config) {
    this.connectionString = config.databaseUrl;
    this.pool = new pg.Pool({
      connectionString: config.databaseUrl,
      types,
      application_name: "tracker",
      ...this.limits(),
    });
    // An idle connection that the server closes must not end the process; the next query opens a new one.
    this.pool.on("error", (error) => {
      this.logger.warn(`an idle database connection was lost: ${error.message}`);
    });
  }

  /** How many connections there are and how long one is waited for. */
  protected limits(): pg.PoolConfig {
    return { max: 8, connectionTimeoutMillis: 5000 };
  }

  /**
   * Runs `work` in one transaction: all of it is kept, or, where it throws, nothing. Once the signal is aborted the
   * statement that runs just then is cancelled at the server, and the transaction is undone.
   */
  async transaction<T>(work: (client: pg.PoolClient) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const client = await this.pool.connect();
    const state: { broken?: Error; cancelled?: Promise<void> } = {};
    let backend = 0;
    const cancel = (): void => {
      state.cancelled = this.cancelBackend(backend);
    };
    try {
      await client.query("BEGIN");
      if (signal !== undefined) {
        const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
        backend = rows[0]?.pid ?? 0;
        signal.throwIfAborted();
        signal.addEventListener("abort", cancel, { once: true });
      }
      const result = await work(client);
      signal?.throwIfAborted();
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch((rollback: unknown) => {
        state.broken = rollback instanceof Error ? rollback : new Error(String(rollback));
      });
      throw error;
    } finally {
      signal?.removeEventListener("abort", cancel);
      // A cancellation that comes late would hit whatever the connection does next: it is not used again.
      if (state.cancelled !== undefined) {
        await state.cancelled;
        state.broken ??= new Error("its statement was cancelled");
      }
      client.release(state.broken);
    }
  }

  private async cancelBackend(pid: number): Promise<void> {
    try {
      await this.pool.query("SELECT pg_cancel_backend($1)", [pid]);
    } catch (error) {
      // The statement then runs to its end, and the transaction is undone after it.
      this.logger.warn(`a statement could not be cancelled: ${String(error)}`);
    }
  }

  /** A connection of its own, outside the pool, for LISTEN and session locks; the caller connects and ends it. */
  dedicated(): pg.Client {
    return new pg.Client({
      connectionString: this.connectionString,
      types,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      application_name: "tracker-listen",
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }
}
