import type { EChartsCoreOption } from "echarts/core";
import type { LegendItem } from "./legend.tsx";
import { CHART_FONT } from "./style.ts";

/** What a picture says for itself once it has left its page. */
export interface PictureWords {
  title: string;
  subtitle: string;
  source: string;
  legend: readonly LegendItem[];
}

interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: number;
  muted: boolean;
}

interface Layout {
  lines: Line[];
  swatches: { x: number; y: number; item: LegendItem }[];
  /** Where the drawing starts. */
  top: number;
  width: number;
  height: number;
}

const PAD = 12;
const SVG = "http://www.w3.org/2000/svg";

function measurer(): CanvasRenderingContext2D {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser cannot measure text on a canvas.");
  return context;
}

function fontOf(size: number, weight: number): string {
  return `${String(weight)} ${String(size)}px ${CHART_FONT}`;
}

/** Breaks text at spaces to a width. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Title, unit line, legend, drawing and source under each other. */
function layoutOf(words: PictureWords, width: number, chartHeight: number): Layout {
  const context = measurer();
  const lines: Line[] = [];
  const swatches: Layout["swatches"] = [];
  let y = PAD;
  const paragraph = (text: string, size: number, weight: number, muted: boolean) => {
    if (text === "") return;
    context.font = fontOf(size, weight);
    for (const line of wrapped(context, text, width - 2 * PAD)) {
      y += Math.round(size * 1.35);
      lines.push({ text: line, x: PAD, y: y - 3, size, weight, muted });
    }
  };
  paragraph(words.title, 15, 650, false);
  paragraph(words.subtitle, 12, 400, true);
  context.font = fontOf(12, 400);
  let x = PAD;
  words.legend
    .filter((item) => item.series?.shown !== false)
    .forEach((item, index) => {
      const needed = 22 + context.measureText(item.name).width + 16;
      if (index === 0 || x + needed > width - PAD) {
        x = PAD;
        y += 18;
      }
      swatches.push({ x, y: y - 4, item });
      lines.push({ text: item.name, x: x + 22, y, size: 12, weight: 400, muted: true });
      x += needed;
    });
  const top = y + 10;
  y = top + chartHeight;
  paragraph(words.source, 12, 400, true);
  return { lines, swatches, top, width, height: y + PAD };
}

interface Paint {
  ground: string;
  ink: string;
  muted: string;
}

function pagePaint(): Paint {
  const style = getComputedStyle(document.body);
  return {
    ground: style.backgroundColor,
    ink: style.getPropertyValue("--ink"),
    muted: style.getPropertyValue("--muted"),
  };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const isFlat = (item: LegendItem) => item.mark === "line" || item.mark === "dashed";

/** A drawing with title, unit, legend and source as one SVG document. */
export async function pictureSvg(
  option: EChartsCoreOption,
  words: PictureWords,
  size: { width: number; height: number },
): Promise<Blob> {
  const { drawnSvg } = await import("./echart.tsx");
  const { lines, swatches, top, width, height } = layoutOf(words, size.width, size.height);
  const paint = pagePaint();
  const root = element("svg", {
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
  });
  root.append(element("rect", { width: "100%", height: "100%", fill: paint.ground }));
  for (const { x, y, item } of swatches) {
    root.append(
      isFlat(item)
        ? element("line", {
            x1: x,
            x2: x + 16,
            y1: y,
            y2: y,
            stroke: item.color,
            "stroke-width": 2.5,
            ...(item.mark === "dashed" ? { "stroke-dasharray": "4 3" } : {}),
          })
        : element("rect", {
            x,
            y: y - 5,
            width: 11,
            height: 11,
            fill: item.mark === "hatched" ? "none" : item.color,
            stroke: item.color,
          }),
    );
  }
  for (const line of lines) {
    const text = element("text", {
      x: line.x,
      y: line.y,
      fill: line.muted ? paint.muted : paint.ink,
      "font-size": line.size,
      "font-weight": line.weight,
      "font-family": CHART_FONT,
    });
    text.textContent = line.text;
    root.append(text);
  }
  const drawing = new DOMParser().parseFromString(drawnSvg(option, size), "image/svg+xml").documentElement;
  drawing.setAttribute("y", String(top));
  root.append(document.importNode(drawing, true));
  return new Blob([new XMLSerializer().serializeToString(root)], { type: "image/svg+xml;charset=utf-8" });
}

/** The same as pixels, twice as fine as on screen, in the page's own fonts. */
export async function picturePng(
  option: EChartsCoreOption,
  words: PictureWords,
  size: { width: number; height: number },
): Promise<Blob> {
  const { drawnCanvas } = await import("./echart.tsx");
  const { lines, swatches, top, width, height } = layoutOf(words, size.width, size.height);
  const all = lines.map((line) => line.text).join("");
  await Promise.all([400, 650].map((weight) => document.fonts.load(fontOf(12, weight), all)));
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser cannot draw on a canvas.");
  context.scale(2, 2);
  const paint = pagePaint();
  context.fillStyle = paint.ground;
  context.fillRect(0, 0, width, height);
  context.drawImage(drawnCanvas(option, size), 0, top, size.width, size.height);
  for (const { x, y, item } of swatches) {
    context.strokeStyle = item.color;
    context.fillStyle = item.color;
    context.lineWidth = isFlat(item) ? 2.5 : 1;
    context.setLineDash(item.mark === "dashed" ? [4, 3] : []);
    context.beginPath();
    if (isFlat(item)) {
      context.moveTo(x, y);
      context.lineTo(x + 16, y);
    } else {
      context.rect(x, y - 5, 11, 11);
      if (item.mark !== "hatched") context.fill();
    }
    context.stroke();
  }
  for (const line of lines) {
    context.font = fontOf(line.size, line.weight);
    context.fillStyle = line.muted ? paint.muted : paint.ink;
    context.fillText(line.text, line.x, line.y);
  }
  return await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The picture came out empty."));
      else resolve(blob);
    }, "image/png");
  });
}
