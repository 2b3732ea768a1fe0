import { HttpAdapterHost } from "@nestjs/core";
interface Reading {
    readonly labels: Readonly<Record<string, string>>;
    readonly value: number;
}
/** Figures about this process for Prometheus. */
export declare class Metrics {
    private readonly registry;
    private readonly logger;
    constructor(host: HttpAdapterHost);
    get contentType(): string;
    text(): Promise<string>;
    /** A figure that is read when Prometheus asks; where it cannot be read it is left out. */
    gauge(name: string, help: string, labelNames: string[], read: () => Promise<Reading[]>): void;
}
export {};
