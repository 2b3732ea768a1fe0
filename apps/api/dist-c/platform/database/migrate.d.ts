/** A migration could not be applied, or was edited after it had been. */
export declare class MigrationError extends Error {
    constructor(name: string, message: string);
}
/**
 * Brings a database up to the folder's migrations, under a lock, so that processes that start together do it once.
 * Prisma's WebAssembly engine was tried and cuts function bodies at their semicolons; see docs/adr.
 * @returns the names of the migrations applied now.
 * @throws MigrationError
 */
export declare function migrate(connectionString: string, folder: string): Promise<readonly string[]>;
