import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { LogCheckpoint } from './log-checkpoint.ts'

/** The file of a log in the folder of checkpoints: a compact JWS on each line, as `hub log checkpoints` writes it. */
export const checkpointFile = (folder: string, log: string): string => join(folder, `${log}.jws`)

/**
 * Appends a checkpoint to the file of its log. What is outside of the database shows later that both the log and its
 * checkpoints were cut there.
 */
export const appendToFile = async (
  folder: string,
  { log, statement }: Pick<LogCheckpoint, 'log' | 'statement'>,
): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await appendFile(checkpointFile(folder, log), `${statement}\n`, { mode: 0o600 })
}
