import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
const TEXT = /\.(?:js|css|svg)$/;
/** Below this a compressed file is hardly smaller on the wire. */
const WORTH_BYTES = 1024;

/** Writes `.br` and `.gz` beside each built file of text, as small as they get: a server has no time for that. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error("The build has no folder to write to.");
      const files = Object.keys(bundle).filter((name) => TEXT.test(name));
      for (const name of files) {
        const file = path.join(dir, name);
        const bytes = await readFile(file);
        if (bytes.length < WORTH_BYTES) continue;
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        };
        await writeFile(`${file}.br`, await asBrotli(bytes, { params }));
        await writeFile(`${file}.gz`, await asGzip(bytes, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}
