import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, MarkPointComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsCoreOption } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import { useEffect, useRef, useState } from "react";
import { PAPER_WIDTH, usePrinting } from "../ui/printing.ts";
import styles from "./reader.module.css";

use([
  LineChart,
  BarChart,
  ScatterChart,
  GridComponent,
  TooltipComponent,
  MarkLineComponent,
  MarkPointComponent,
  SVGRenderer,
  CanvasRenderer,
]);

/** Above it canvas draws faster than as many elements of SVG. */
export const SVG_POINTS = 2000;

/** What the keyboard cursor stands on: a point of the axes, or a named item of a drawing without axes. */
export type Cursor = { x: string | number; y: number | null } | { name: string };

/** Draws an option into a box of fixed height and keeps it fitted; the frame around it holds everything that is text. */
export default function EChart({
  option,
  height,
  label,
  points,
  cursor,
  onClick,
}: {
  option: EChartsCoreOption;
  height: number;
  label: string;
  /** Figures in it, which decide between SVG and canvas. */
  points: number;
  cursor: Cursor | null;
  onClick?: ((index: number, name: string, series: number) => void) | undefined;
}) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init> | null>(null);
  const [dot, setDot] = useState<{ left: number; top: number } | null>(null);
  const printing = usePrinting();
  const renderer = points > SVG_POINTS ? "canvas" : "svg";
  useEffect(() => {
    if (place.current === null) return undefined;
    const instance = init(place.current, null, { renderer });
    chart.current = instance;
    const observer = new ResizeObserver(() => {
      instance.resize({ animation: { duration: 0 } });
    });
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      instance.dispose();
      chart.current = null;
    };
  }, [renderer]);
  useEffect(() => {
    chart.current?.setOption({ animation: false, ...option }, { notMerge: true });
  }, [option, renderer]);
  // Sheets are laid out before the observer above hears of their width.
  useEffect(() => {
    if (!printing) return;
    chart.current?.resize({ animation: { duration: 0 } });
    chart.current?.getZr().flush();
  }, [printing]);
  useEffect(() => {
    const instance = chart.current;
    if (instance === null || onClick === undefined) return undefined;
    const listen = (event: { dataIndex?: number; name?: string; seriesIndex?: number }) => {
      if (event.dataIndex !== undefined) onClick(event.dataIndex, event.name ?? "", event.seriesIndex ?? 0);
    };
    instance.on("click", listen);
    return () => {
      instance.off("click", listen);
    };
  }, [onClick, renderer]);
  useEffect(() => {
    const instance = chart.current;
    if (instance === null || cursor === null) {
      setDot(null);
      return undefined;
    }
    if ("name" in cursor) {
      const item = { seriesIndex: 0, name: cursor.name };
      instance.dispatchAction({ type: "highlight", ...item });
      instance.dispatchAction({ type: "showTip", ...item });
      return () => {
        instance.dispatchAction({ type: "downplay", ...item });
        instance.dispatchAction({ type: "hideTip" });
      };
    }
    const [x = 0, y = 0] = pixels(instance, cursor);
    setDot(cursor.y === null ? null : { left: x, top: y });
    instance.dispatchAction({ type: "showTip", x, y });
    return () => {
      instance.dispatchAction({ type: "hideTip" });
    };
  }, [cursor, option, renderer]);
  return (
    <>
      <div
        ref={place}
        role="img"
        aria-label={label}
        style={{ height, width: printing ? PAPER_WIDTH : "100%" }}
      />
      {dot !== null && <span aria-hidden className={styles.dot} style={dot} />}
    </>
  );
}

/** Where a point of the axes lies; a gap is sought half-way up. */
function pixels(instance: ReturnType<typeof init>, cursor: Extract<Cursor, { x: unknown }>): number[] {
  const x = instance.convertToPixel({ xAxisIndex: 0 }, cursor.x);
  const y =
    cursor.y === null ? instance.getHeight() / 2 : instance.convertToPixel({ yAxisIndex: 0 }, cursor.y);
  return [x, y].map((value) => (Array.isArray(value) ? Number(value[0]) : value));
}

interface Size {
  width: number;
  height: number;
}

/** The drawing as SVG of a size, whatever draws it on screen. */
export function drawnSvg(option: EChartsCoreOption, size: Size): string {
  const instance = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    instance.setOption({ animation: false, ...option });
    return instance.renderToSVGString();
  } finally {
    instance.dispose();
  }
}

/** The drawing as pixels, twice as fine, in the page's own fonts. */
export function drawnCanvas(option: EChartsCoreOption, size: Size): HTMLCanvasElement {
  const box = document.createElement("div");
  const instance = init(box, null, { renderer: "canvas", devicePixelRatio: 2, ...size });
  try {
    instance.setOption({ animation: false, ...option });
    return instance.renderToCanvas({ pixelRatio: 2 });
  } finally {
    instance.dispose();
  }
}
