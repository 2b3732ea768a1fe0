import { createRequire } from "node:module";
import path from "node:path";
import { Controller, Get, Header, Query } from "@nestjs/common";
import { StreamableFile } from "@nestjs/common";
import { AppError } from "@sector-tracker/shared";
import { Resvg } from "@resvg/resvg-js";
import { cardSvg } from "./card.ts";
import { SocialService } from "./social.service.ts";

const LONGEST = 2000;
/** Pictures kept: a link that is shared is asked for by many at once. */
const MOST_KEPT = 60;

/** The typeface of the pages, out of its package: nothing is fetched, and no system font is asked for. */
const fontFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve("pretendard/package.json")),
  "dist/public/static",
);
const font = {
  loadSystemFonts: false,
  fontFiles: ["Regular", "Bold"].map((weight) => path.join(fontFolder, `Pretendard-${weight}.otf`)),
  defaultFontFamily: "Pretendard",
};

/** Pictures of shared links. */
@Controller()
export class SocialController {
  private readonly kept = new Map<string, Buffer>();

  constructor(private readonly social: SocialService) {}

  @Get("social/card.png")
  @Header("content-type", "image/png")
  @Header("cache-control", "public, max-age=3600")
  @Header("cross-origin-resource-policy", "cross-origin")
  async card(
    @Query("path") page: unknown = "/",
    @Query("search") search: unknown = "",
  ): Promise<StreamableFile> {
    if (typeof page !== "string" || typeof search !== "string" || page.length + search.length > LONGEST) {
      throw new AppError("invalid-request", "The address of the page is wrong.", [
        { parameter: "path", message: `give one path of a page, up to ${LONGEST} characters` },
      ]);
    }
    const svg = cardSvg(await this.social.cardOf(page, new URLSearchParams(search)));
    // The same words are the same picture, whatever else the address says.
    const held = this.kept.get(svg) ?? new Resvg(svg, { font }).render().asPng();
    this.kept.delete(svg);
    this.kept.set(svg, held);
    for (const oldest of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - MOST_KEPT))) {
      this.kept.delete(oldest);
    }
    return new StreamableFile(held);
  }
}
