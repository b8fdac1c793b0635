import type { Label } from '../../../../schema/vocabulary/index.ts'
import { limitExceeded } from '../../bounds/index.ts'
import { badInput, type SelectedField } from '../../graphql/index.ts'

/** A number of records, with the filter that selects them among those of a group. */
export interface CountMeasure {
  /** Its name in the response. */
  readonly key: string
  readonly where: Readonly<Record<string, unknown>>
}

/** Values whose statistics are asked for. */
export interface ValueMeasure {
  readonly value: MeasuredValue
  readonly percents: ReadonlySet<number>
}

/** A property, or the time between two moments, in milliseconds or in working days. */
export type MeasuredValue =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'time'; readonly from: string; readonly to: string }
  | { readonly kind: 'workingDays'; readonly from: string; readonly to: string }

/** Values with the same name are the same. */
export const nameOfValue = (value: MeasuredValue): string =>
  value.kind === 'property' ? value.property : `${value.kind} ${value.from} ${value.to}`

export interface Measures {
  readonly counts: readonly CountMeasure[]
  readonly values: readonly ValueMeasure[]
}

/** Filtered counts and values with statistics that one aggregate may have. */
const maxMeasures = 40
/** Percentiles need the values in order: each sorts all records. */
const maxSorted = 6

/** Finds which figures an operation asks of each group. @param valueOf the value that a field has the statistics of */
export const measuresOf = (
  fields: readonly SelectedField[],
  valueOf: (field: SelectedField) => MeasuredValue | undefined,
): Measures => {
  const counts = new Map<string, CountMeasure>()
  const found = new Map<string, { value: MeasuredValue; percents: Set<number> }>()
  for (const field of fields) {
    const { where } = field.args
    if (field.name === 'count' && typeof where === 'object' && where !== null)
      counts.set(field.key, { key: field.key, where: { ...where } })
    const value = valueOf(field)
    if (value === undefined) continue
    const measure = found.get(nameOfValue(value)) ?? { value, percents: new Set<number>() }
    for (const percent of field.fields.flatMap(percentOf)) measure.percents.add(percent)
    found.set(nameOfValue(value), measure)
  }
  const measures = { counts: [...counts.values()], values: [...found.values()] }
  limitMeasures(measures)
  return measures
}

const percentOf = ({ name, args }: SelectedField): readonly number[] => {
  if (name === 'median') return [50]
  if (name !== 'percentile') return []
  const percent = Number(args['percent'])
  if (percent >= 0 && percent <= 100) return [percent]
  throw badInput(
    `"percent" is ${percent}; give a whole number from 0 to 100, e.g. 90.`,
    `percent 為 ${percent},請填 0 至 100 的整數,例如 90。`,
  )
}

const limitMeasures = ({ counts, values }: Measures): void => {
  const advice: Label = ['Ask for them in several operations.', '請分多次操作查詢。']
  const value = counts.length + values.length
  if (value > maxMeasures)
    throw limitExceeded({
      limit: 'measures',
      value,
      maximum: maxMeasures,
      counted: [
        'filtered counts and statistics in one aggregate',
        '一次匯總中的篩選計數與統計項數',
      ],
      advice,
    })
  const sorted = values.filter(({ percents }) => percents.size > 0).length
  if (sorted > maxSorted)
    throw limitExceeded({
      limit: 'percentiles',
      value: sorted,
      maximum: maxSorted,
      counted: [
        'different values with percentiles in one aggregate',
        '一次匯總中計算百分位的數值項數',
      ],
      advice,
    })
}
