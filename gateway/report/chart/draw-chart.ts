import { barOption, type BarChart, chartSize } from './bar-chart.ts'

export interface Drawing {
  readonly svg: string
  /** Left out where the server has no font to write digits with. */
  readonly png?: Buffer
}

/** Draws a plot on the server: as SVG for browsers, and as a picture for office programs. */
export const drawChart = async (chart: BarChart): Promise<Drawing> => {
  // Large libraries, loaded when the first plot is drawn.
  const [echarts, { BarChart: Bars }, { GridComponent }, { CanvasRenderer, SVGRenderer }, canvas] =
    await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
      import('@napi-rs/canvas'),
    ])
  echarts.use([Bars, GridComponent, SVGRenderer, CanvasRenderer])
  const option = barOption(chart)
  const svg = echarts.init(null, null, { renderer: 'svg', ssr: true, ...chartSize })
  svg.setOption(option)
  const text = svg.renderToSVGString()
  svg.dispose()
  if (canvas.GlobalFonts.families.length === 0) return { svg: text }
  return { svg: text, png: await pictureOf() }

  async function pictureOf(): Promise<Buffer> {
    const surface = canvas.createCanvas(chartSize.width * scale, chartSize.height * scale)
    echarts.setPlatformAPI({ createCanvas: () => Object(canvas.createCanvas(1, 1)) })
    const drawn = echarts.init(Object(surface), null, { ...chartSize, devicePixelRatio: scale })
    drawn.setOption(option)
    const png = await surface.encode('png')
    drawn.dispose()
    return png
  }
}

// Sharp on paper.
const scale = 2
