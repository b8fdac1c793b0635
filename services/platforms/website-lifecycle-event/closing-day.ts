import { byDay } from '../latest.ts'
import type { WebsiteLifecycleEvent } from './website-lifecycle-event.ts'
import { WebsiteEventKind } from './enums.ts'

const closing: readonly string[] = [WebsiteEventKind.MERGE, WebsiteEventKind.OFFLINE]
const opening: readonly string[] = [WebsiteEventKind.OPEN]

/** The day of the latest completed closing or merging; null while in service, or in service again. */
export const closingDay = (events: readonly WebsiteLifecycleEvent[]): string | null => {
  const done = byDay(
    events.filter(({ doneOn }) => doneOn !== null),
    ({ doneOn }) => String(doneOn),
  )
  const last = done.findLast(({ kind }) => closing.includes(kind) || opening.includes(kind))
  return last && closing.includes(last.kind) ? last.doneOn : null
}
