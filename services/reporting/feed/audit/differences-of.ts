import { type Change, currentNames, digestOf } from '../../../kit/store/index.ts'
import type { FeedRow } from '../feed-row.ts'
import type { StatedPlaces } from './stated-places.ts'

const copied = ['kind', 'subject', 'unitId', 'taskId', 'audience', 'tags', 'at'] as const

/** In what an entry of the feed differs from the log of its service. */
export function* differencesOf(
  row: FeedRow,
  change: Change | undefined,
  places: StatedPlaces,
): Generator<string, void> {
  const { service, seq } = row
  const about = `change ${seq} of ${service}`
  if (!change) return yield `${about} is not in its log`
  if (row.digest !== digestOf(service, change)) yield `it is of another ${about} than the log has`
  const stated = currentNames(change)
  const different: string[] = copied.filter((column) => row[column] !== stated[column])
  if (!places.hasPath(row.unitId, row.unitPath)) different.push('unitPath')
  if (!places.hasDomain(row.taskId, row.domain, service)) different.push('domain')
  if (different.length > 0) yield `it is not what ${about} states: ${different.join(', ')}`
}
