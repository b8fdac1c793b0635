import { groupBy } from '../../design/group-by.ts'
import { type State, stateOf } from '../../design/state.tsx'
import type { CityBySectionQuery } from './heat-table.generated.ts'

type Progress = CityBySectionQuery['progress']['rows'][number]['progress']

export interface HeatCell {
  readonly section: string
  readonly progress: Progress
  readonly state: State
}

export interface HeatRow {
  /** The id of the city; undefined for the departments of the province. */
  readonly city: string | undefined
  readonly label: string | undefined
  readonly cells: ReadonlyMap<string, HeatCell>
  readonly total: HeatCell
}

/** Cities in the order of their codes, the departments last; each with a cell for every section that it has tasks in. */
export const heatRows = ({ rows }: CityBySectionQuery['progress']): readonly HeatRow[] => {
  const cities = groupBy(rows, ({ keys }) => keyOf(keys, 'CITY')?.value ?? '')
  return [...cities]
    .map(([city, those]) => ({
      city: city === '' ? undefined : city,
      label: keyOf(those[0]?.keys ?? [], 'CITY')?.label ?? undefined,
      cells: new Map(
        those.map(({ keys, progress }) => {
          const section = keyOf(keys, 'SECTION')?.value ?? ''
          return [section, cellOf(section, progress)]
        }),
      ),
      total: cellOf('', those.map(({ progress }) => progress).reduce(sumOf)),
    }))
    .toSorted((one, other) => (one.city ?? '~').localeCompare(other.city ?? '~', 'en'))
}

const keyOf = (
  keys: CityBySectionQuery['progress']['rows'][number]['keys'],
  wanted: 'CITY' | 'SECTION',
) => keys.find(({ dimension }) => dimension === wanted)

const cellOf = (section: string, progress: Progress): HeatCell => ({
  section,
  progress,
  state: stateOf(progress),
})

const sumOf = (one: Progress, other: Progress): Progress => ({
  total: one.total + other.total,
  closed: one.closed + other.closed,
  late: one.late + other.late,
  dueSoon: (one.dueSoon ?? 0) + (other.dueSoon ?? 0),
  onTimeShare: {
    numerator: one.onTimeShare.numerator + other.onTimeShare.numerator,
    denominator: one.onTimeShare.denominator + other.onTimeShare.denominator,
  },
})
