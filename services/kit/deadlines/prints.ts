import type { EntityManager } from 'typeorm'
import { type Calendar, calendarPrint } from '../calendar/index.ts'
import { LawPack, lawPrint } from '../rules/index.ts'
import type { ClockState } from './clock-state.ts'
import type { Deadline } from '../records/index.ts'

/** What stands for the law and the calendar that a kind of record follows. */
export interface Prints {
  readonly law: string
  readonly calendar: string
}

export const printsOf = async (
  manager: EntityManager,
  calendar: Calendar,
): Promise<(deadline: Deadline) => Prints> => {
  const packs = await manager.find(LawPack)
  return (deadline) => ({
    law: lawPrint(packs, deadline.packs),
    calendar: calendarPrint(calendar),
  })
}

/** How a pass that goes by these prints is known. */
export const passBy = ({ law, calendar }: Prints): string => `${law} ${calendar}`

/**
 * Whether open records follow another law, or another calendar if that is asked, or a pass has stopped half way. A pass
 * under the same law by another calendar is left to whoever does it.
 */
export const isStale = (
  state: ClockState | undefined,
  prints: Prints,
  withCalendar: boolean,
): boolean => {
  if (!state) return true
  const { law, calendar, doing } = state
  if (withCalendar) return law !== prints.law || calendar !== prints.calendar || doing !== ''
  return doing === passBy(prints) || (law !== prints.law && !doing.startsWith(prints.law))
}
