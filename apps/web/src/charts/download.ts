import type { ChartTable } from "./frame.tsx";
import { CHART_FONT } from "./style.ts";

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  // A cell that a spreadsheet would run as a formula is made plain text.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as CSV (RFC 4180) with every digit, safe in a spreadsheet. */
export function csvText(table: Pick<ChartTable, "columns" | "rows">): string {
  return [table.columns, ...table.rows].map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}

/** Saves text; a byte-order mark lets spreadsheets read Korean. */
export function downloadText(text: string, name: string, type: string): void {
  save(new Blob(["\uFEFF", text], { type }), name);
}

/** What a picture says for itself once it has left its page. */
export interface PictureWords {
  title: string;
  subtitle: string;
  source: string;
}

const SVG = "http://www.w3.org/2000/svg";
const HEAD = 52;
const FOOT = 26;

function textLine(words: string, y: number, size: number, weight: number, color: string): SVGTextElement {
  const line = document.createElementNS(SVG, "text");
  line.textContent = words;
  const attributes = {
    x: 8,
    y,
    fill: color,
    "font-size": size,
    "font-weight": weight,
    "font-family": CHART_FONT,
  };
  for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, String(value));
  return line;
}

/** The drawing on the page's ground, under its title and unit and over its source. */
function framed(svg: SVGElement, words: PictureWords): { markup: string; width: number; height: number } {
  const box = svg.getBoundingClientRect();
  const width = Math.ceil(box.width);
  const height = Math.ceil(box.height) + HEAD + FOOT;
  const style = getComputedStyle(document.body);
  const ink = style.getPropertyValue("--ink");
  const muted = style.getPropertyValue("--muted");
  const root = document.createElementNS(SVG, "svg");
  root.setAttribute("xmlns", SVG);
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(height));
  root.setAttribute("viewBox", `0 0 ${String(width)} ${String(height)}`);
  const ground = document.createElementNS(SVG, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", style.backgroundColor);
  const copy = document.importNode(svg, true);
  copy.removeAttribute("style");
  copy.setAttribute("y", String(HEAD));
  root.append(
    ground,
    textLine(words.title, 20, 15, 650, ink),
    textLine(words.subtitle, 38, 12, 400, muted),
    copy,
    textLine(words.source, height - 8, 12, 400, muted),
  );
  return { markup: new XMLSerializer().serializeToString(root), width, height };
}

function svgBlob(markup: string): Blob {
  return new Blob([markup], { type: "image/svg+xml;charset=utf-8" });
}

/** Saves a drawing with its title, unit and source. */
export function downloadSvg(svg: SVGElement | null, words: PictureWords, name: string): void {
  if (svg !== null) save(svgBlob(framed(svg, words).markup), name);
}

/** Saves the same as pixels, twice as fine as on screen. */
export async function downloadPng(svg: SVGElement | null, words: PictureWords, name: string): Promise<void> {
  if (svg === null) return;
  const { markup, width, height } = framed(svg, words);
  const url = URL.createObjectURL(svgBlob(markup));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * 2;
    canvas.height = height * 2;
    const context = canvas.getContext("2d");
    if (context === null) return;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    if (blob !== null) save(blob, name);
  } finally {
    URL.revokeObjectURL(url);
  }
}
