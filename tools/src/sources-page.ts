import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { connectors } from "@sector-tracker/api/connectors/registry";
import { sourcesPage } from "./sources-page/write.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
writeFileSync(path.join(root, "docs", "sources.md"), sourcesPage(connectors.map(({ manifest }) => manifest)));
