import type { ChartTable } from "./frame.tsx";

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

function svgBlob(svg: SVGElement): Blob {
  const copy = svg.cloneNode(true);
  const text = new XMLSerializer().serializeToString(copy);
  return new Blob([text], { type: "image/svg+xml;charset=utf-8" });
}

/** Saves a drawing as it is. */
export function downloadSvg(svg: SVGElement | null, name: string): void {
  if (svg !== null) save(svgBlob(svg), name);
}

/** Saves a drawing as pixels, twice as fine as on screen, on the page's ground. */
export async function downloadPng(svg: SVGElement | null, name: string): Promise<void> {
  if (svg === null) return;
  const { width, height } = svg.getBoundingClientRect();
  const url = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * 2;
    canvas.height = height * 2;
    const context = canvas.getContext("2d");
    if (context === null) return;
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    if (blob !== null) save(blob, name);
  } finally {
    URL.revokeObjectURL(url);
  }
}
