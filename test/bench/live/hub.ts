import { guardedFolder } from '../../kit/guarded-folder.ts'
import { startChild } from './child.ts'
import { costOf, type Expense } from './expense.ts'
import type { HubAnswer, HubOrder } from './hub-process.ts'

/** A whole hub in one process, to be measured. */
export interface MeasuredHub {
  readonly url: string
  /** Makes so many events in one transaction; says when it had committed, milliseconds since 1970. */
  write(events: number): Promise<number>
  /** What it has cost so far. */
  expense(): Promise<Expense>
  latestCursor(): Promise<string>
  end(): Promise<void>
}

export const startMeasuredHub = async (): Promise<MeasuredHub> => {
  const folder = await guardedFolder('hub-bench-')
  const hub = await startChild<HubOrder, HubAnswer>('hub-process.ts', {
    PORT: '0',
    HUB_DATA: folder.path,
  })
  const { url } = await hub.ask({ events: 0 })
  return {
    url,
    write: async (events) => (await hub.ask({ events })).committed,
    expense: async () => costOf(await hub.ask({ events: 0 })),
    async latestCursor() {
      const response = await fetch(`${url}/graphql?query={latestCursor}`)
      const { data } = (await response.json()) as { data: { latestCursor: string } }
      return data.latestCursor
    },
    async end() {
      await hub.end()
      await folder.remove()
    },
  }
}
