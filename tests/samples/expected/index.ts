import type { ExpectedSample, RefusedSample, UnreadSample } from "../samples.ts";
import * as funding from "./funding.ts";
import * as identities from "./identities.ts";
import * as market from "./market.ts";
import * as prices from "./prices.ts";
import * as rates from "./rates.ts";
import * as reference from "./reference.ts";
import * as statements from "./statements.ts";
import { unread as unreadSamples } from "./unread.ts";

/** What is expected of every recorded document; a source's lists are a module and a place here. */
const lists = [statements, prices, funding, market, rates, reference, identities];

export const expected: readonly ExpectedSample[] = lists.flatMap((list) => list.expected);
export const refused: readonly RefusedSample[] = lists.flatMap((list) => list.refused);
export const unread: readonly UnreadSample[] = unreadSamples;
