import { setTimeout as turn } from 'node:timers/promises'

/** What a process has in memory after a collection. */
export interface Memory {
  /** Resident, KiB. */
  readonly residentKb: number
  /** Heap and buffers in use, KiB. */
  readonly heapKb: number
}

export interface Expense {
  /** Time on a processor since it began, microseconds. */
  readonly cpuUs: number
  /** Only when it was requested for: a collection takes time, and makes what runs next slower. */
  readonly memory: Memory | undefined
}

export const expenseSoFar = async (withMemory: boolean): Promise<Expense> => {
  const { user, system } = process.cpuUsage()
  return { cpuUs: user + system, memory: withMemory ? await memory() : undefined }
}

/** Collects until nothing more goes: what waits for a callback outlives the first collection. */
const memory = async (): Promise<Memory> => {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.()
    await turn(250)
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  return { residentKb: rss / 1024, heapKb: (heapUsed + external) / 1024 }
}

export const memoryIn = ({ memory }: Expense): Memory => {
  if (!memory) throw new Error('it was not requested for its memory')
  return memory
}
