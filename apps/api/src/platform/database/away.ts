/** Codes of the network, of PostgreSQL (classes 08, 53 and 57) and of Prisma for a server that cannot be reached. */
const awayCodes: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ETIMEDOUT",
  "08000",
  "08001",
  "08003",
  "08004",
  "08006",
  "53300",
  "57P01",
  "57P02",
  "57P03",
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2037",
]);

/** The `pg` driver gives these errors no code. */
const awayMessages =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** How deep causes are followed: an error that is its own cause must not be followed for ever. */
const DEEPEST = 5;

/** True where the error says that the database could not be reached, so that asking again later may succeed. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return false;
  if ("code" in error && typeof error.code === "string" && awayCodes.has(error.code)) return true;
  if (error instanceof Error && awayMessages.test(error.message)) return true;
  if ("errors" in error && Array.isArray(error.errors) && isDatabaseAway(error.errors[0], depth + 1))
    return true;
  return "cause" in error && isDatabaseAway(error.cause, depth + 1);
}
