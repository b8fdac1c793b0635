import { defineComponent, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import type { ChartHandle, ChartOption } from './echarts.ts'
import { useLocale } from '../session/locale.ts'
import { theme } from '../session/theme.ts'

/** The colours of the page as they are now; ECharts knows no custom properties. */
export interface ChartColours {
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly paper: string
  readonly series: readonly string[]
}

const coloursOf = (element: Element): ChartColours => {
  const style = getComputedStyle(element)
  const colour = (name: string): string => {
    const probe = document.createElement('span')
    probe.style.color = `var(--${name})`
    element.append(probe)
    const value = getComputedStyle(probe).color
    probe.remove()
    return value || style.color
  }
  const series = ['series-1', 'series-2', 'series-3', 'series-4'].map(colour)
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    paper: colour('paper'),
    series,
  }
}

interface ChartProps {
  readonly option: (colours: ChartColours) => ChartOption
  /** Pixels. */
  readonly height: number
}

/** A chart of ECharts, loaded when it is first shown. Its figures are in a table beside it, so it is hidden from screen readers. */
export const Chart = defineComponent<ChartProps>(
  (props) => {
    const element = ref<HTMLElement>()
    const chart = shallowRef<ChartHandle>()
    const locale = useLocale()
    const dark = matchMedia('(prefers-color-scheme: dark)')
    let resized: ResizeObserver | undefined
    let isGone = false

    const draw = (): void => {
      if (element.value) chart.value?.draw(props.option(coloursOf(element.value)))
    }
    onMounted(async () => {
      const { createChart } = await import('./echarts.ts')
      if (isGone || !element.value) return
      chart.value = createChart(element.value)
      draw()
      resized = new ResizeObserver(() => chart.value?.resize())
      resized.observe(element.value)
      dark.addEventListener('change', draw)
    })
    onBeforeUnmount(() => {
      isGone = true
      resized?.disconnect()
      dark.removeEventListener('change', draw)
      chart.value?.dispose()
    })
    watch([() => props.option, theme, locale], draw, { flush: 'post' })
    return () => (
      <div ref={element} class="chart" style={{ height: `${props.height}px` }} aria-hidden="true" />
    )
  },
  { props: ['option', 'height'] },
)
