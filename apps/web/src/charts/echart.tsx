import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, MarkPointComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsCoreOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

use([
  LineChart,
  BarChart,
  GridComponent,
  TooltipComponent,
  MarkLineComponent,
  MarkPointComponent,
  SVGRenderer,
]);

/** Draws an option into a box of fixed height and keeps it fitted; the frame around it holds everything that is text. */
export default function EChart({
  option,
  height,
  label,
  onClick,
}: {
  option: EChartsCoreOption;
  height: number;
  label: string;
  onClick?: ((index: number) => void) | undefined;
}) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init> | null>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const instance = init(place.current, null, { renderer: "svg" });
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
  }, []);
  useEffect(() => {
    chart.current?.setOption({ animation: false, ...option }, { notMerge: true });
  }, [option]);
  useEffect(() => {
    const instance = chart.current;
    if (instance === null || onClick === undefined) return undefined;
    const listen = (event: { dataIndex?: number }) => {
      if (event.dataIndex !== undefined) onClick(event.dataIndex);
    };
    instance.on("click", listen);
    return () => {
      instance.off("click", listen);
    };
  }, [onClick]);
  return <div ref={place} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}
