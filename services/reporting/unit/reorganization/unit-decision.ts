import { In, Not } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { tagsOf, type Tx } from '../../../kit/store/index.ts'
import { UnitEvent, UnitEventKind } from '../unit-event.ts'

/** What every change of a unit rests on. */
export interface UnitDecision {
  /** The first day after the change, e.g. of the new name. */
  readonly on: string
  /** The number or title of the document that decided it. */
  readonly document: string
  /** Whether a source states the day; true if left out. */
  readonly isDayCertain?: boolean
  readonly source?: string | null
  readonly note?: string | null
}

type UnitEventValues = Omit<UnitDecision, 'on'> & {
  readonly on: string | null
  readonly kind: UnitEventKind
  readonly unitId: string
  readonly otherUnitId?: string | null
}

/** Adds an event to the history of a unit. */
export const recordUnitEvent = async (tx: Tx, event: UnitEventValues): Promise<void> => {
  const { kind, unitId, otherUnitId = null, on, document } = event
  const { isDayCertain = true, source = null, note = null } = event
  await tx.create(
    UnitEvent,
    {
      id: uuid(),
      kind,
      unitId,
      otherUnitId,
      effectiveOn: on,
      document,
      isDayCertain,
      source,
      note,
    },
    { kind: 'unitEvent.recorded' },
  )
}

/** Removes the events of an end that another decision replaces before it came; the change log keeps them. */
export const withdrawPlannedEnd = async (tx: Tx, unitId: string, on: string): Promise<void> => {
  const others = [UnitEventKind.CREATED, UnitEventKind.RENAMED, UnitEventKind.MOVED]
  const where = { unitId, effectiveOn: on, kind: Not(In(others)) }
  for (const { id } of await tx.manager.findBy(UnitEvent, where)) {
    await tx.manager.delete(UnitEvent, { id })
    tx.appendEvent({
      kind: 'unitEvent.withdrawn',
      subject: `UnitEvent:${id}`,
      unitId,
      tags: tagsOf('UnitEvent', id, unitId),
      fields: {},
      counters: [],
    })
  }
}
