import type { FastifyRequest } from "fastify";
/** How much a client wants a media type by its Accept header: 0 for not at all; the closest range decides. */
export declare function acceptWeight(header: string | undefined, mediaType: string): number;
/** True where the client asked for CSV by `?format=csv`, or by an Accept header that prefers it to JSON. */
export declare function wantsCsv(request: FastifyRequest): boolean;
