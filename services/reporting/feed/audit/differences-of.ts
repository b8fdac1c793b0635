import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import { type Change, currentNames, digestOf } from '../../../kit/store/index.ts'
import type { FeedRow } from '../feed-row.ts'
import type { StatedPlaces } from './stated-places.ts'

const copied = ['kind', 'subject', 'unitId', 'taskId', 'audience', 'tags', 'at'] as const

/** In what an entry of the feed differs from the log of its service. */
export function* differencesOf(
  row: FeedRow,
  change: Change | undefined,
  places: StatedPlaces,
): Generator<LocalizedText, void> {
  const { service, seq } = row
  const about = localized(`change ${seq} of ${service}`, `${service} 的第 ${seq} 條變更`)
  const { en, hant } = about
  if (!change) return yield localized(`${en} is not in its log`, `${hant}不在其日誌中`)
  if (row.digest !== digestOf(service, change))
    yield localized(`it is of another ${en} than the log has`, `所據的${hant}與日誌中的不同`)
  const stated = currentNames(change)
  const different: string[] = copied.filter((column) => row[column] !== stated[column])
  if (!places.hasPath(row.unitId, row.unitPath)) different.push('unitPath')
  if (!places.hasDomain(row.taskId, row.domain, service)) different.push('domain')
  const columns = different.join(', ')
  if (columns !== '')
    yield localized(`it is not what ${en} states: ${columns}`, `與${hant}所載不符:${columns}`)
}
