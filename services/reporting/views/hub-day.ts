import { Column, Entity, PrimaryColumn } from 'typeorm'
import { dayOf } from '../../kit/calendar/index.ts'
import { calendarIn } from '../../kit/rules/index.ts'
import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { viewDays } from '../../kit/views/index.ts'

/** The day of the hub's clock and calendar, for lights in the SQL views: one row, whose id is 1. */
@Entity('hub_day')
export class HubDay {
  @PrimaryColumn('int')
  id!: number

  @Column('date')
  today!: string

  /** The fourth working day from today, from which on nothing is due soon; null if the calendar lacks it. */
  @Column('date', { nullable: true })
  greenFrom!: string | null
}

/** Writes the day if it has changed. */
export const updateHubDay = async ({
  store,
  now,
}: Pick<SubgraphRuntime, 'store' | 'now'>): Promise<void> => {
  const days = viewDays(dayOf(now()), await calendarIn(store.read))
  const stored = await store.read.findOneBy(HubDay, { id: 1 })
  if (stored?.today === days.today && stored.greenFrom === days.greenFrom) return
  await store.transaction((manager) => manager.upsert(HubDay, { id: 1, ...days }, ['id']))
}

const minute = 60_000

/** Updates the day while the hub runs. @returns a function that stops it */
export const watchHubDay = async (runtime: SubgraphRuntime): Promise<() => void> => {
  await updateHubDay(runtime)
  const timer = setInterval(() => {
    updateHubDay(runtime).catch((error: unknown) =>
      runtime.onError(error, 'reporting updates the day for SQL views'),
    )
  }, minute)
  timer.unref()
  return () => clearInterval(timer)
}
