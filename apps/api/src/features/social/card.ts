import { escapeMarkup } from "../../platform/http/page-preview.ts";

/** What stands on the picture of a shared link. */
export interface Card {
  readonly above: string;
  readonly title: string;
  /** At most three: what it is, and the figure. */
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly foot: string;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
const INK = "#15181c";
const MUTED = "#565d66";
/** Widest line of a title, in widths of a Latin letter: a Korean one counts twice. */
const TITLE_WIDTH = 42;

const widthOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (letter > "\u2e80" ? 1.8 : 1), 0);

/** Words put into lines no wider than `most`; what does not fit into `lines` ends with an ellipsis. */
export function wrapped(text: string, most: number, lines: number): string[] {
  const done: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= most || line === "") line = longer;
    else {
      done.push(line);
      line = word;
    }
  }
  if (line !== "") done.push(line);
  if (done.length <= lines) return done;
  return [...done.slice(0, lines - 1), `${done[lines - 1] ?? ""}…`];
}

function text(
  value: string,
  place: { x: number; y: number; size: number; weight?: number; fill?: string },
): string {
  const { x, y, size, weight = 400, fill = INK } = place;
  return `<text x="${x}" y="${y}" font-family="Pretendard" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(value)}</text>`;
}

/** The picture as SVG: plain, with nothing that must be fetched. */
export function cardSvg({ above, title, figures, foot }: Card): string {
  const titles = wrapped(title, TITLE_WIDTH, 3).map((line, index) =>
    text(line, { x: 80, y: 210 + index * 68, size: 56, weight: 700 }),
  );
  const column = (CARD_WIDTH - 160) / 3;
  const facts = figures.slice(0, 3).flatMap(({ name, value }, index) => {
    const x = 80 + index * column;
    return [
      text(name, { x, y: 450, size: 24, fill: MUTED }),
      text(value, { x, y: 500, size: 40, weight: 700 }),
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">
<rect width="100%" height="100%" fill="#fafaf8"/>
<rect x="0" y="0" width="12" height="100%" fill="#3d3ab8"/>
${text(above, { x: 80, y: 120, size: 28, fill: MUTED })}
${titles.join("\n")}
${facts.join("\n")}
<line x1="80" x2="1120" y1="550" y2="550" stroke="#c9cac5" stroke-width="2"/>
${text(foot, { x: 80, y: 592, size: 22, fill: MUTED })}
</svg>`;
}
