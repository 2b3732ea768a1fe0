import { SankeyChart, TreemapChart } from "echarts/charts";
import { use } from "echarts/core";
import EChart from "./echart.tsx";

// Apart from the kit's core, because only the value chain draws them.
use([TreemapChart, SankeyChart]);

export default EChart;
