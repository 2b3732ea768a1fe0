import { Injectable, Logger } from "@nestjs/common";
import { AssessmentsService } from "../../derive/assessments.service.ts";
import { DirectoryService } from "../../derive/directory.service.ts";
import { publisherOf, ReportLibrary } from "../../derive/report-library.service.ts";
import { ScreenerService } from "../../derive/screener.service.ts";
import { Clock } from "../../platform/clock/clock.ts";
import { PagePreview, type PreviewText } from "../../platform/http/page-preview.ts";
import type { Card } from "./card.ts";
import { figureText, type Lang, pageTitles, statusWords, tagline, words } from "./social.texts.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a shared link shows: words for the page's head, and a picture with figures of the address's day. */
@Injectable()
export class SocialService extends PagePreview {
  private readonly log = new Logger(SocialService.name);

  constructor(
    private readonly directories: DirectoryService,
    private readonly library: ReportLibrary,
    private readonly screener: ScreenerService,
    private readonly assessments: AssessmentsService,
    private readonly clock: Clock,
  ) {
    super();
  }

  async textOf(path: string, search: URLSearchParams): Promise<PreviewText> {
    const lang = langOf(search);
    const general = generalText(path, lang);
    try {
      const [place, first, second] = path.split("/").filter((part) => part !== "");
      if (place === "companies" && first !== undefined) {
        const company = (await this.directories.read()).companies.get(first);
        if (company !== undefined)
          return { title: company[`name_${lang}`], description: words.company[lang] };
      }
      if (place === "baselines" && first !== undefined && second !== undefined) {
        const found = await this.baseline(first, second, this.dayOf(search));
        if (found !== undefined)
          return { title: found.entry.label[lang], description: `${publisherOf(found)}. ${tagline[lang]}` };
      }
    } catch (error) {
      // The page must open also where the store does not answer: it says so itself.
      this.log.warn({ err: error, path }, "a page's preview has only general words");
    }
    return general;
  }

  /** The picture's content; a page without figures of its own has its name and the product's line. */
  async cardOf(path: string, search: URLSearchParams): Promise<Card> {
    const lang = langOf(search);
    const asOf = this.dayOf(search);
    const foot = `Sector Tracker · ${words.asOf[lang]} ${asOf}`;
    const [place, first, second] = path.split("/").filter((part) => part !== "");
    if (place === "companies" && first !== undefined) {
      const card = await this.companyCard(first, asOf, lang);
      if (card !== undefined) return { ...card, foot };
    }
    if (place === "baselines" && first !== undefined && second !== undefined) {
      const card = await this.baselineCard(first, second, asOf, lang);
      if (card !== undefined) return { ...card, foot };
    }
    const { title, description } = generalText(path, lang);
    return { above: "Sector Tracker", title: `${title}. ${description}`, figures: [], foot };
  }

  private async companyCard(slug: string, asOf: string, lang: Lang) {
    const company = (await this.directories.read()).companies.get(slug);
    if (company === undefined) return undefined;
    const [screened] = await this.screener.screen([company], { asOf, currency: null });
    if (screened === undefined) return undefined;
    const { marketCap, latestRevenue, priceChangePercent, fundingTotal } = screened.row;
    const amount = (name: string, given: { value: number; unit: string } | undefined) =>
      given === undefined ? [] : [{ name, value: figureText(given.value, given.unit, lang) }];
    return {
      above: pageTitles["companies"]?.[lang] ?? "",
      title: company[`name_${lang}`],
      figures: [
        ...amount(words.marketCap[lang], marketCap?.amount),
        ...amount(`${words.revenue[lang]} ${latestRevenue?.period ?? ""}`, latestRevenue?.amount),
        ...(priceChangePercent === null
          ? []
          : [
              {
                name: words.priceChange[lang],
                value: `${priceChangePercent.value > 0 ? "+" : ""}${figureText(priceChangePercent.value, "percent", lang)}`,
              },
            ]),
        ...amount(words.raised[lang], fundingTotal?.amount),
      ],
    };
  }

  private async baselineCard(report: string, key: string, asOf: string, lang: Lang) {
    const baseline = await this.baseline(report, key, asOf);
    if (baseline === undefined) return undefined;
    const [assessed] = await this.assessments.assess([baseline], asOf);
    if (assessed === undefined) return undefined;
    const { expected, actual, status, unit } = assessed.assessment;
    const figure = (name: string, value: number | null) =>
      value === null ? [] : [{ name, value: figureText(value, unit ?? baseline.entry.unit, lang) }];
    return {
      above: publisherOf(baseline),
      title: baseline.entry.label[lang],
      figures: [
        ...figure(words.expected[lang], expected),
        ...figure(words.actual[lang], actual),
        { name: words.status[lang], value: statusWords[status][lang] },
      ],
    };
  }

  private async baseline(report: string, key: string, asOf: string) {
    const found = (await this.library.find(report))?.baselines.find(({ entry }) => entry.key === key);
    // Before its report's day a statement was not made.
    return found !== undefined && found.report.publishedOn <= asOf ? found : undefined;
  }

  private dayOf(search: URLSearchParams): string {
    const asked = search.get("asOf") ?? "";
    return DAY.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : this.clock.today();
  }
}

function langOf(search: URLSearchParams): Lang {
  return search.get("lang") === "ko" ? "ko" : "en";
}

function generalText(path: string, lang: Lang): PreviewText {
  const [place = ""] = path.split("/").filter((part) => part !== "");
  const title = pageTitles[place] ?? pageTitles[""];
  return { title: title?.[lang] ?? "Sector Tracker", description: tagline[lang] };
}
