import type { ChartColours } from '../../design/chart.tsx'
import type { ChartOption } from '../../design/echarts.ts'
import { type Ratio, shareOf } from '../../design/numbers.ts'

export interface TrendLine {
  readonly name: string
  readonly values: readonly Ratio[]
}

const dashes = ['solid', 'dashed', 'dotted'] as const

/** Lines of shares over the days, each named at its end; told apart by dashes as well as by colour. */
export const trendOption = (
  days: readonly string[],
  lines: readonly TrendLine[],
  font: string,
  colours: ChartColours,
): ChartOption => ({
  textStyle: { fontFamily: font, color: colours.ink },
  grid: { left: 8, right: 112, top: 16, bottom: 8, containLabel: true },
  tooltip: {
    trigger: 'axis',
    // Styles of an element, which the policy of the page allows; a style sheet in HTML it does not.
    renderMode: 'richText',
    backgroundColor: colours.paper,
    borderColor: colours.line,
    textStyle: { color: colours.ink, fontFamily: font },
    valueFormatter: (value) => `${String(value)} %`,
  },
  xAxis: {
    type: 'category',
    data: [...days],
    boundaryGap: false,
    axisLine: { lineStyle: { color: colours.muted } },
    axisLabel: {
      color: colours.muted,
      formatter: (day: string) => day.slice(5),
      hideOverlap: true,
      alignMaxLabel: 'right',
    },
  },
  yAxis: {
    type: 'value',
    min: 0,
    max: 100,
    interval: 25,
    axisLabel: { color: colours.muted, formatter: '{value} %' },
    splitLine: { lineStyle: { color: colours.line } },
  },
  series: lines.map(({ name, values }, index) => ({
    type: 'line',
    name,
    data: values.map((ratio) => {
      const share = shareOf(ratio)
      return share === undefined ? null : Math.round(share * 100)
    }),
    symbol: 'none',
    color: colours.series[index] ?? colours.ink,
    lineStyle: { width: 2.5, type: dashes[index % dashes.length] ?? 'solid' },
    endLabel: {
      show: true,
      formatter: '{a} {c} %',
      color: colours.ink,
      fontFamily: font,
      fontSize: 14,
    },
    labelLayout: { moveOverlap: 'shiftY' },
  })),
})
