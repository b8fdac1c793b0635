import { join } from 'node:path'
import { guardedFolder } from '../../support/guarded-folder.ts'
import { startChild } from '../processes/child.ts'
import { memoryIn, type Memory } from './expense.ts'
import type { HubAnswer, HubOrder } from './hub-process.ts'

/** A whole hub in one process, to be measured. */
export interface MeasuredHub {
  readonly url: string
  /** Makes so many events in one transaction; says when it had committed, milliseconds since 1970. */
  write(events: number): Promise<number>
  cpuUs(): Promise<number>
  memory(): Promise<Memory>
  latestCursor(): Promise<string>
  end(): Promise<void>
}

export const startMeasuredHub = async (): Promise<MeasuredHub> => {
  const folder = await guardedFolder('hub-bench-')
  const hub = await startChild<HubOrder, HubAnswer>(join(import.meta.dirname, 'hub-process.ts'), {
    PORT: '0',
    HUB_DATA: folder.path,
  })
  const idle = { events: 0, withMemory: false }
  const { url } = await hub.send(idle)
  return {
    url,
    write: async (events) => (await hub.send({ ...idle, events })).committed,
    cpuUs: async () => (await hub.send(idle)).cpuUs,
    memory: async () => memoryIn(await hub.send({ ...idle, withMemory: true })),
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
