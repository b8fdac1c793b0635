import { byDay } from '../latest.ts'
import type { WebsiteLifecycleEvent } from './website-lifecycle-event.ts'
import { WebsiteEventKind } from './enums.ts'

const closing: readonly string[] = [WebsiteEventKind.MERGE, WebsiteEventKind.OFFLINE]
const opening: readonly string[] = [WebsiteEventKind.OPEN]

/** The day a website went for good, of what was carried out; null while it serves, or serves again. */
export const closingDay = (events: readonly WebsiteLifecycleEvent[]): string | null => {
  const done = byDay(
    events.filter(({ doneOn }) => doneOn !== null),
    ({ doneOn }) => String(doneOn),
  )
  const last = done.findLast(({ kind }) => closing.includes(kind) || opening.includes(kind))
  return last && closing.includes(last.kind) ? last.doneOn : null
}
