import type { RecordType } from '../../../services/kit/records/index.ts'
import type { DemoYear } from './demo-unit.ts'
import { dateTimeOf, type GeneratedRecord } from './generated-record.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A moment in working hours of the year, after the start of its parents. */
export const drawStart = (
  random: SeededRandom,
  { year, end }: DemoYear,
  parents: readonly GeneratedRecord[],
  precedesParents = false,
): Date => {
  const first = Math.max(
    Date.parse(`${year}-01-02T01:00:00Z`),
    ...parents.map(({ record, type }) => firstMoment(type, record)?.getTime() ?? 0),
  )
  if (precedesParents && random.chance(0.85))
    return new Date(first - random.integer(1, 12) * 86_400_000)
  const left = end.getTime() - first
  const part = parents.length > 0 ? random.next() ** 3 * 0.5 : random.next() * 0.9
  const at = new Date(first + left * part)
  at.setUTCHours(1 + random.integer(0, 8), random.integer(0, 59), random.integer(0, 59), 0)
  return at.getTime() < first ? new Date(first) : at
}

const firstMoment = ({ fields }: RecordType, record: GeneratedRecord['record']): Date | undefined =>
  fields
    .filter(({ derived, ahead }) => !derived && !ahead)
    .map(({ property }) => dateTimeOf(record[property]))
    .find((moment) => moment !== undefined)
