import { type WatchlistSummary, type WatchlistView } from "@sector-tracker/shared";
import { DirectoryService } from "../../derive/directory.service.ts";
import { type ScreenerAsk, ScreenerService } from "../../derive/screener.service.ts";
import { WatchlistRepository } from "../../store/watchlist.repository.ts";
/** Watchlists with their companies' newest figures. */
export declare class WatchlistsService {
    private readonly watchlists;
    private readonly directories;
    private readonly screener;
    constructor(watchlists: WatchlistRepository, directories: DirectoryService, screener: ScreenerService);
    list(): Promise<WatchlistSummary[]>;
    /** Throws `not-found`. */
    get(id: string, ask: ScreenerAsk): Promise<WatchlistView>;
    /** Throws `conflict` for a taken name, `unprocessable` for unknown or repeated companies. */
    create(input: {
        name: string;
        description: string;
        companies: string[];
    }, ask: ScreenerAsk): Promise<{
        id: string;
        name: string;
        description: string;
        companies: {
            company: {
                slug: string;
                name: {
                    en: string;
                    ko: string;
                };
                kind: "listed" | "private" | "subsidiary" | "public-body";
                country: string | null;
                segments: string[];
                inReport: boolean;
                symbol: string | null;
                latestRevenue: {
                    amount: {
                        value: number;
                        unit: string;
                        converted: {
                            value: number;
                            unit: string;
                            conversion: {
                                from: string;
                                to: string;
                                rate: number;
                                kind: "day" | "average";
                                period: string;
                                source: string;
                            };
                        } | {
                            reason: "not-convertible";
                            message: {
                                en: string;
                                ko: string;
                            };
                        } | null;
                    };
                    period: string;
                    periodEnd: string;
                    growthPercent: number | null;
                } | null;
                marketCap: {
                    amount: {
                        value: number;
                        unit: string;
                        converted: {
                            value: number;
                            unit: string;
                            conversion: {
                                from: string;
                                to: string;
                                rate: number;
                                kind: "day" | "average";
                                period: string;
                                source: string;
                            };
                        } | {
                            reason: "not-convertible";
                            message: {
                                en: string;
                                ko: string;
                            };
                        } | null;
                    };
                    date: string;
                    approximate: boolean;
                } | null;
                priceChangePercent: {
                    value: number;
                    from: string;
                    to: string;
                } | null;
                fundingTotal: {
                    amount: {
                        value: number;
                        unit: string;
                        converted: {
                            value: number;
                            unit: string;
                            conversion: {
                                from: string;
                                to: string;
                                rate: number;
                                kind: "day" | "average";
                                period: string;
                                source: string;
                            };
                        } | {
                            reason: "not-convertible";
                            message: {
                                en: string;
                                ko: string;
                            };
                        } | null;
                    };
                    rounds: number;
                    latest: string;
                } | null;
                baselines: number;
            };
            position: number;
            note: string;
            tags: string[];
            addedAt: string;
        }[];
        createdAt: string;
        updatedAt: string;
    }>;
    update(id: string, change: Parameters<WatchlistRepository["update"]>[1], ask: ScreenerAsk): Promise<{
        id: string;
        name: string;
        description: string;
        companies: {
            company: {
                slug: string;
                name: {
                    en: string;
                    ko: string;
                };
                kind: "listed" | "private" | "subsidiary" | "public-body";
                country: string | null;
                segments: string[];
                inReport: boolean;
                symbol: string | null;
                latestRevenue: {
                    amount: {
                        value: number;
                        unit: string;
                        converted: {
                            value: number;
                            unit: string;
                            conversion: {
                                from: string;
                                to: string;
                                rate: number;
                                kind: "day" | "average";
                                period: string;
                                source: string;
                            };
                        } | {
                            reason: "not-convertible";
                            message: {
                                en: string;
                                ko: string;
                            };
                        } | null;
                    };
                    period: string;
                    periodEnd: string;
                    growthPercent: number | null;
                } | null;
                marketCap: {
                    amount: {
                        value: number;
                        unit: string;
                        converted: {
                            value: number;
                            unit: string;
                            conversion: {
                                from: string;
                                to: string;
                                rate: number;
                                kind: "day" | "average";
                                period: string;
                                source: string;
                            };
                        } | {
                            reason: "not-convertible";
                            message: {
                                en: string;
                                ko: string;
                            };
                        } | null;
                    };
                    date: string;
                    approximate: boolean;
                } | null;
                priceChangePercent: {
                    value: number;
                    from: string;
                    to: string;
                } | null;
                fundingTotal: {
                    amount: {
                        value: number;
                        unit: string;
                        converted: {
                            value: number;
                            unit: string;
                            conversion: {
                                from: string;
                                to: string;
                                rate: number;
                                kind: "day" | "average";
                                period: string;
                                source: string;
                            };
                        } | {
                            reason: "not-convertible";
                            message: {
                                en: string;
                                ko: string;
                            };
                        } | null;
                    };
                    rounds: number;
                    latest: string;
                } | null;
                baselines: number;
            };
            position: number;
            note: string;
            tags: string[];
            addedAt: string;
        }[];
        createdAt: string;
        updatedAt: string;
    }>;
    delete(id: string): Promise<void>;
    /** Throws `not-found` for an unknown list or company. */
    put(id: string, company: string, membership: {
        note?: string | undefined;
        tags?: string[] | undefined;
    }, ask: ScreenerAsk): Promise<{
        id: string;
        name: string;
        description: string;
        companies: {
            company: {
                slug: string;
                name: {
                    en: string;
                    ko: string;
                };
                kind: "listed" | "private" | "subsidiary" | "public-body";
                country: string | null;
                segments: string[];
                inReport: boolean;
                symbol: string | null;
                latestRevenue: {
                    amount: {
                        value: number;
                        unit: string;
                        converted: {
                            value: number;
                            unit: string;
                            conversion: {
                                from: string;
                                to: string;
                                rate: number;
                                kind: "day" | "average";
                                period: string;
                                source: string;
                            };
                        } | {
                            reason: "not-convertible";
                            message: {
                                en: string;
                                ko: string;
                            };
                        } | null;
                    };
                    period: string;
                    periodEnd: string;
                    growthPercent: number | null;
                } | null;
                marketCap: {
                    amount: {
                        value: number;
                        unit: string;
                        converted: {
                            value: number;
                            unit: string;
                            conversion: {
                                from: string;
                                to: string;
                                rate: number;
                                kind: "day" | "average";
                                period: string;
                                source: string;
                            };
                        } | {
                            reason: "not-convertible";
                            message: {
                                en: string;
                                ko: string;
                            };
                        } | null;
                    };
                    date: string;
                    approximate: boolean;
                } | null;
                priceChangePercent: {
                    value: number;
                    from: string;
                    to: string;
                } | null;
                fundingTotal: {
                    amount: {
                        value: number;
                        unit: string;
                        converted: {
                            value: number;
                            unit: string;
                            conversion: {
                                from: string;
                                to: string;
                                rate: number;
                                kind: "day" | "average";
                                period: string;
                                source: string;
                            };
                        } | {
                            reason: "not-convertible";
                            message: {
                                en: string;
                                ko: string;
                            };
                        } | null;
                    };
                    rounds: number;
                    latest: string;
                } | null;
                baselines: number;
            };
            position: number;
            note: string;
            tags: string[];
            addedAt: string;
        }[];
        createdAt: string;
        updatedAt: string;
    }>;
    remove(id: string, company: string): Promise<void>;
}
