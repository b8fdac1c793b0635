import DataLoader from 'dataloader'
import { type Calendar, dayOf } from '../../kit/calendar/index.ts'
import { withImportedYears } from '../../kit/rules/index.ts'
import { type LoggedRow, Reads, trackingReads } from '../../kit/store/index.ts'
import { CalendarYear } from '../calendar/calendar-year.ts'
import type { ReportingContext } from '../context.ts'
import { Unit } from '../unit/unit.ts'
import { PastCorrection, settleMs } from './past-correction.ts'
import type { PastMoment } from './past-moment.ts'
import { PastPlaces } from './past-places.ts'
import { asRecorded, pastRows } from './past-rows.ts'

/** The hub as it was at a moment: what had been recorded, the day, the calendar. */
export class Past {
  /** What was recorded up to here is known. Later records count only as hindsight. */
  readonly recordedBy: Date
  readonly today: string
  private readonly loaders = new Map<unknown, DataLoader<string, LoggedRow | undefined>>()
  private knownCalendar: Promise<Calendar> | undefined
  private knownPlaces: Promise<PastPlaces> | undefined

  constructor(
    private readonly context: ReportingContext,
    readonly moment: PastMoment,
  ) {
    const { asOf, knownAt } = moment
    this.recordedBy = knownAt < asOf ? knownAt : asOf
    this.today = dayOf(asOf)
  }

  /** Later records tell of days up to `asOf`, too. */
  get hasHindsight(): boolean {
    return this.moment.knownAt > this.moment.asOf
  }

  get store() {
    return this.context.store
  }

  /**
   * Reads the past. What is settled changes only by a correction of the past, which is then the only thing that the answer
   * depends on; a moment of the last hour depends on everything that it reads.
   */
  async read<T>(work: () => Promise<T>): Promise<T> {
    const { asOf, knownAt } = this.moment
    const latest = Math.max(asOf.getTime(), knownAt.getTime())
    if (!this.context.isPast(new Date(latest + settleMs))) return work()
    await this.store.read.findOneBy(PastCorrection, { id: 1 })
    return trackingReads(new Reads(), work)
  }

  /** Reads a row as it was recorded; undefined if it did not exist. */
  readonly load = async <T extends LoggedRow>(
    entity: new () => T,
    id: string,
  ): Promise<T | undefined> => {
    const loader =
      this.loaders.get(entity) ??
      new DataLoader<string, LoggedRow | undefined>((ids) => this.loadAll(entity, ids))
    this.loaders.set(entity, loader)
    const row = await loader.load(id)
    return row instanceof entity ? row : undefined
  }

  private loadAll<T extends LoggedRow>(entity: new () => T, ids: readonly string[]) {
    return this.read(async () => {
      const rows = await pastRows(this.store.read, entity, ids, this.recordedBy)
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => byId.get(id))
    })
  }

  /** Makes of today's rows those of that time. */
  rows<T extends LoggedRow>(entity: new () => T, rows: readonly T[]): Promise<readonly T[]> {
    return this.read(() => asRecorded(this.store.read, entity, rows, this.recordedBy))
  }

  /** All units with their places in the tree of that time. */
  places(): Promise<PastPlaces> {
    return (this.knownPlaces ??= this.read(async () => {
      const units = await this.store.read.find(Unit, { select: { id: true } })
      const ids = units.map(({ id }) => id)
      return new PastPlaces(await pastRows(this.store.read, Unit, ids, this.recordedBy))
    }))
  }

  /** The calendar with the years that were imported by then. */
  calendar(): Promise<Calendar> {
    return (this.knownCalendar ??= this.read(async () => {
      const years = await this.store.read.find(CalendarYear, { select: { id: true } })
      if (years.length === 0) return this.context.calendar
      const ids = years.map(({ id }) => id)
      const known = await pastRows(this.store.read, CalendarYear, ids, this.moment.knownAt)
      return withImportedYears(this.context.calendar, known)
    }))
  }
}
