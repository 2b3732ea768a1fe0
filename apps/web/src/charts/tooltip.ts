export interface TooltipLine {
  mark: string;
  name: string;
  value: string;
}

/** A tooltip built from text nodes only: names come from sources and are not trusted as HTML. */
export function tooltipElement(title: string, lines: readonly TooltipLine[]): HTMLElement {
  const box = document.createElement("div");
  const head = document.createElement("div");
  head.textContent = title;
  head.style.fontWeight = "600";
  head.style.marginBottom = "2px";
  box.append(head);
  for (const line of lines) {
    const row = document.createElement("div");
    row.style.display = "flex";
    row.style.gap = "8px";
    row.style.alignItems = "center";
    const swatch = document.createElement("span");
    swatch.style.width = "10px";
    swatch.style.height = "3px";
    swatch.style.background = line.mark;
    const name = document.createElement("span");
    name.textContent = line.name;
    const value = document.createElement("span");
    value.textContent = line.value;
    value.style.marginLeft = "auto";
    value.style.paddingLeft = "14px";
    value.style.fontVariantNumeric = "tabular-nums";
    value.style.fontWeight = "600";
    row.append(swatch, name, value);
    box.append(row);
  }
  return box;
}
