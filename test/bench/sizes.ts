import { type DemoSize, sizes as demoSizes } from '../../infra/demo/size.ts'

interface DataSize {
  readonly demo: DemoSize
  /** Only units whose ids begin so. */
  readonly only?: RegExp
}

/** Sizes of generated data: those of `hub demo`, and powers of ten of records on the way to M. */
export const dataSizes: Readonly<Record<string, DataSize>> = {
  S: { demo: demoSizes.S },
  M: { demo: demoSizes.M },
  '10^3': { demo: { units: 0, records: 700, years: [2018] }, only: /^CITY-350200$/ },
  '10^4': { demo: { units: 0, records: 5_000, years: [2018] } },
  '10^5': { demo: { units: 364, records: 65_000, years: [2018] } },
}
