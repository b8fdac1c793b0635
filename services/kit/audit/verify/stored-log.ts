import { type DataSource, In } from 'typeorm'
import { Change, loadRows } from '../../store/index.ts'
import { LogCheckpoint } from '../checkpoint/log-checkpoint.ts'

/** A log as it is stored, for comparison with what was signed. */
export interface StoredLog {
  /** A service, or `feed`. */
  readonly name: string
  /** The stored hashes at these positions; positions that do not exist are left out. */
  hashesAt(seqs: readonly number[]): Promise<ReadonlyMap<number, string>>
  /** The stored checkpoints with these numbers; left out where a log is without any, e.g. in an exported file. */
  checkpointsAt?(numbers: readonly number[]): Promise<ReadonlyMap<number, string>>
}

/** A service's database, opened to be verified. */
export interface StoredService extends StoredLog {
  readonly source: DataSource
  /** The rows at these positions; positions that do not exist are left out. */
  changesAt(seqs: readonly number[]): Promise<ReadonlyMap<number, Change>>
}

export const storedService = (name: string, source: DataSource): StoredService => {
  const changesAt = async (seqs: readonly number[]) => {
    const rows = await loadRows(source.manager, Change, 'seq', seqs)
    return new Map(rows.map((row) => [row.seq, row]))
  }
  return {
    name,
    source,
    changesAt,
    checkpointsAt: checkpointsOf(source, name),
    hashesAt: async (seqs) =>
      new Map([...(await changesAt(seqs))].map(([seq, { hash }]) => [seq, hash])),
  }
}

/** Reads stored checkpoints of a log by their numbers. */
export const checkpointsOf =
  ({ manager }: DataSource, log: string) =>
  async (numbers: readonly number[]): Promise<ReadonlyMap<number, string>> => {
    const rows = await manager.findBy(LogCheckpoint, { log, number: In([...numbers]) })
    return new Map(rows.map(({ number, statement }) => [number, statement]))
  }
