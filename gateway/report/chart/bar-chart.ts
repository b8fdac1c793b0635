import type { EChartsCoreOption } from 'echarts/core'

/** Bars from 0 to 100 % for things that have numbers, e.g. tasks. Texts are digits only, since a server may have no font for more. */
export interface BarChart {
  readonly categories: readonly string[]
  /** From 0 to 100; null where there is nothing to show. */
  readonly outlined: readonly (number | null)[]
  readonly filled: readonly (number | null)[]
}

export const chartSize = { width: 960, height: 300 } as const

/** What is claimed is outlined, what is proven filled, so that a print in black says the same. */
export const barOption = ({ categories, outlined, filled }: BarChart): EChartsCoreOption => {
  const text = { color: '#222', fontSize: 14, fontFamily: 'sans-serif' }
  return {
    animation: false,
    backgroundColor: '#fff',
    grid: { left: 52, right: 12, top: 16, bottom: 32 },
    xAxis: {
      type: 'category',
      data: [...categories],
      axisTick: { show: false },
      axisLabel: { ...text, interval: categories.length > 50 ? 'auto' : 0 },
    },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { ...text, formatter: '{value}%' } },
    series: [
      {
        type: 'bar',
        data: [...outlined],
        itemStyle: { color: '#fff', borderColor: '#1f4e79', borderWidth: 1.5 },
      },
      { type: 'bar', data: [...filled], itemStyle: { color: '#1f4e79' } },
    ],
  }
}
