import type { Document } from "../../platform/database/generated/client.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";
export type DocumentRow = Document & {
    readonly size: number;
    readonly runIds: readonly string[];
};
/** Raw documents as they were retrieved. */
export declare class DocumentRepository {
    private readonly prisma;
    constructor(prisma: PrismaService);
    /** A document's metadata with the runs that read it, or null. */
    find(id: string): Promise<DocumentRow | null>;
    /** A document's bytes as they came from the source, or null. */
    content(id: string): Promise<{
        readonly row: Document;
        readonly bytes: Buffer;
    } | null>;
}
