import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import {
  Change,
  ChainCheck,
  type ChainLink,
  entityColumns,
  logOf,
  pagesOf,
} from '../../store/index.ts'
import { atChange, type Fault } from './fault.ts'
import type { StoredService } from './stored-log.ts'

/** Reads each page of a log that is verified, and finds more. */
export type PageVerifier = (rows: readonly Change[]) => AsyncIterable<Fault> | Iterable<Fault>

/**
 * Verifies the hash chain of a service's log from its beginning to its end.
 * @param verifiers get each page of rows
 * @returns the last row
 */
export async function* verifyChain(
  { name, source }: StoredService,
  verifiers: readonly PageVerifier[] = [],
): AsyncGenerator<Fault, ChainLink> {
  const head = await readHead(source)
  const fault = (seq: number, what: LocalizedText, remedy: 'LOG' | 'CUT' = 'LOG'): Fault => ({
    log: name,
    where: atChange(seq),
    what,
    remedy,
  })
  const check = new ChainCheck()
  for await (const rows of pagesOf(logOf(source).read, { upTo: head.last })) {
    for (const { seq, reason } of check.faultsIn(rows)) yield fault(seq, reason)
    for (const verify of verifiers) yield* verify(rows)
  }
  const { end } = check
  if (head.seq > end.seq)
    yield fault(
      end.seq,
      localized(
        `the log ends here, and its head says ${head.seq}: the tail was cut`,
        `日誌到此為止,而日誌頭記為 ${head.seq}:末尾被截去`,
      ),
      'CUT',
    )
  else if (head.seq < end.seq)
    yield fault(
      end.seq,
      localized(
        `the head of the log says ${head.seq}: rows were added after it`,
        `日誌頭記為 ${head.seq}:其後被加入了行`,
      ),
    )
  else if (head.seq > 0 && head.hash !== end.hash)
    yield fault(
      end.seq,
      localized(
        'the head of the log has another hash than the last row',
        '日誌頭的雜湊與最後一行不同',
      ),
    )
  return end
}

interface Head extends ChainLink {
  /** The position of the last row, whatever the head says. */
  readonly last: number
}

/** One statement, so that a write between head and rows is not taken for a fault. */
const readHead = async (source: StoredService['source']): Promise<Head> => {
  const { table } = entityColumns(source.manager, Change)
  const sql = `SELECT seq, hash, (SELECT MAX(seq) FROM ${table}) AS last FROM log_head WHERE id = 1`
  const [row]: readonly Record<keyof Head, unknown>[] = await source.query(sql)
  return {
    seq: Number(row?.seq ?? 0),
    hash: String(row?.hash),
    last: Number(row?.last ?? 0),
  }
}
