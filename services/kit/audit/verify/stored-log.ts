import type { DataSource } from 'typeorm'
import { Change, loadRows } from '../../store/index.ts'

/** A log as it is stored, for comparison with what was signed. */
export interface StoredLog {
  /** A service, or `feed`. */
  readonly name: string
  /** The stored hashes at these positions; positions that do not exist are left out. */
  hashesAt(seqs: readonly number[]): Promise<ReadonlyMap<number, string>>
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
    hashesAt: async (seqs) =>
      new Map([...(await changesAt(seqs))].map(([seq, { hash }]) => [seq, hash])),
  }
}
