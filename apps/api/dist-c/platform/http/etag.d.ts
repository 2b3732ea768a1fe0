import type { FastifyInstance } from "fastify";
/** True where an If-None-Match header names the tag; weak and strong count as equal (RFC 9110, 13.1.2). */
export declare function matchesTag(header: string | undefined, tag: string): boolean;
/**
 * Gives each successful JSON answer to a read a weak tag made from its text, and answers 304 to a client that
 * has it already. The tag is weak because compression changes the bytes. Register it before compression.
 */
export declare function registerEtag(fastify: FastifyInstance): void;
