import type { Socket } from "node:net";
import { STATUS_CODES } from "node:http";
import { errorStatus } from "@sector-tracker/shared";
import type { FastifyReply, FastifyRequest } from "fastify";
import { asAppError, PROBLEM_TYPE, problemOf } from "./problem.ts";

/** What Node's parser refuses, by its error code: status and what the client is told. */
const refusals: Readonly<Record<string, { readonly status: number; readonly detail: string }>> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: "The address or the headers are too long." },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: "The request did not arrive in time." },
};
const otherwise = { status: 400, detail: "This is not an HTTP request that can be read." };

/** Answers what the router refuses before any route is found, such as an address with a broken escape. */
export function answerFrameworkError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = asAppError(error);
  const path = request.url.split("?")[0] ?? "/";
  void reply
    .status(errorStatus[problem.code])
    .header("cache-control", "no-store")
    .header("content-type", PROBLEM_TYPE)
    .send(
      JSON.stringify({ ...problemOf(problem, path), detail: "The address of the request cannot be read." }),
    );
}

/** Answers bytes that are no request at all; there is no reply object yet, only the connection. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable || socket.destroyed) {
    socket.destroy();
    return;
  }
  const { status, detail } = refusals[error.code ?? ""] ?? otherwise;
  const title = STATUS_CODES[status] ?? "";
  const code = "invalid-request";
  const type = `urn:sector-tracker:problem:${code}`;
  const body = JSON.stringify({ type, title, status, detail, instance: "/", code });
  socket.end(
    `HTTP/1.1 ${String(status)} ${title}\r\nContent-Type: ${PROBLEM_TYPE}\r\n` +
      `Content-Length: ${String(Buffer.byteLength(body))}\r\nConnection: close\r\n\r\n${body}`,
  );
}
