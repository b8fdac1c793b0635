import type { Signer } from '../../identity/index.ts'
import type { Store } from '../../store/index.ts'
import type { ChainedLog } from './chained-log.ts'
import { appendToFile } from './checkpoint-file.ts'
import { lastCheckpoint } from './log-checkpoint.ts'
import { signCheckpoint } from './sign-checkpoint.ts'

/** New entries after which a checkpoint is signed at once. */
const everyEntries = 1_000
/** How long a new entry stays without a checkpoint, milliseconds. */
const everyMs = 300_000
/** How often the log is looked at, milliseconds. */
const lookMs = 10_000

export interface CheckpointOptions {
  readonly signer: Signer
  readonly now: () => Date
  /** The folder in which each log has a file that gets every checkpoint too; none if left out. */
  readonly checkpointFolder?: string
  readonly onError: (error: unknown, activity: string) => void
}

/**
 * Signs checkpoints of a log: at the start, every 1,000 entries, every five minutes while there are new ones, and at the stop.
 * @returns a function that stops it
 */
export const watchCheckpoints = (
  store: Store,
  log: ChainedLog,
  options: CheckpointOptions,
): (() => Promise<void>) => {
  let dueAt = performance.now()
  // A log that could not be signed is tried again when it is due, so that errors do not flood the log of the server.
  let hasFailed = false
  let running: Promise<void> | undefined

  const sign = async (): Promise<void> => {
    dueAt = performance.now() + everyMs
    hasFailed = true
    const checkpoint = await signCheckpoint(store, log, options)
    if (checkpoint && options.checkpointFolder !== undefined)
      await appendToFile(options.checkpointFolder, checkpoint)
    hasFailed = false
  }
  const look = async (): Promise<void> => {
    const [head, last] = await Promise.all([log.head(), lastCheckpoint(store.read, log.name)])
    const added = head - (last?.seq ?? 0)
    const isMany = added >= everyEntries && !hasFailed
    if (isMany || (added > 0 && performance.now() >= dueAt)) await sign()
  }
  const run = (work: () => Promise<void>): Promise<void> =>
    (running ??= work()
      .catch((error: unknown) => options.onError(error, `${log.name} signs a checkpoint`))
      .finally(() => {
        running = undefined
      }))

  const timer = setInterval(() => void run(look), lookMs)
  timer.unref()
  void run(look)
  return async () => {
    clearInterval(timer)
    await running
    await run(sign)
  }
}
