// The parts of ECharts that the dashboard uses, in a chunk of their own.
import {
  LineChart,
  type LineSeriesOption,
  ScatterChart,
  type ScatterSeriesOption,
} from 'echarts/charts'
import {
  GridComponent,
  type GridComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'

use([LineChart, ScatterChart, GridComponent, TooltipComponent, LabelLayout, SVGRenderer])

export type ChartOption = ComposeOption<
  LineSeriesOption | ScatterSeriesOption | GridComponentOption | TooltipComponentOption
>

export interface ChartHandle {
  draw(option: ChartOption): void
  resize(): void
  dispose(): void
}

export const createChart = (element: HTMLElement): ChartHandle => {
  const chart = init(element, undefined, { renderer: 'svg' })
  return {
    // Nothing moves unless something changed, and then it is there at once.
    draw: (option) => chart.setOption({ animation: false, ...option }, { notMerge: true }),
    resize: () => chart.resize(),
    dispose: () => chart.dispose(),
  }
}
