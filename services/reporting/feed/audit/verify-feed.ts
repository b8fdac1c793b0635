import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import { type DataSource, MoreThan } from 'typeorm'
import type { Fault, StoredService } from '../../../kit/audit/index.ts'
import {
  chainAfter,
  chainStart,
  pagesOf,
  snapshotOf,
  FollowCursor,
} from '../../../kit/store/index.ts'
import { FeedHead } from '../feed-head.ts'
import { feedName } from '../feed-chain.ts'
import { FeedRow } from '../feed-row.ts'
import { endsEarly, gap, isAltered, otherCursor, otherHead, outOfOrder } from './feed-faults.ts'
import { differencesOf } from './differences-of.ts'
import type { StatedPlaces } from './stated-places.ts'

/** The end of the feed. */
export interface FeedEnd {
  readonly position: number
  readonly chain: string
  /** For each service, the position in its log up to which the feed has come. */
  readonly merged: ReadonlyMap<string, number>
}

/**
 * Verifies the feed: numbered without gaps, chained, and each entry what the log of its service states, each row of a log
 * once and in order.
 */
export async function* verifyFeed(
  source: DataSource,
  services: ReadonlyMap<string, StoredService>,
  places: StatedPlaces,
): AsyncGenerator<Fault, FeedEnd> {
  const head = await readHead(source)
  const merged = new Map([...services.keys()].map((service) => [service, 0]))
  let position = 0
  let chain: string = chainStart
  const read = async (after: number, take: number) => {
    const rows = await source.manager.find(FeedRow, {
      where: { position: MoreThan(after) },
      order: { position: 'ASC' },
      take,
    })
    return rows.map((row) => ({ seq: row.position, row }))
  }
  for await (const page of pagesOf(read, { upTo: head.last })) {
    const rows = page.map(({ row }) => row)
    const changes = await changesOf(rows, services)
    for (const row of rows) {
      const fault = faultAt(row.position)
      if (row.position !== position + 1) yield fault(gap(position + 1, row.position - 1), 'CUT')
      else if (row.chain !== chainAfter(chain, row.digest)) yield fault(isAltered)
      const expected = (merged.get(row.service) ?? 0) + 1
      if (row.seq !== expected) yield fault(outOfOrder(row, expected))
      merged.set(row.service, row.seq)
      for (const what of differencesOf(row, changes.get(row.service)?.get(row.seq), places))
        yield fault(what)
      ;({ position, chain } = row)
    }
  }
  const fault = faultAt(position)
  if (head.position > position) yield fault(endsEarly(head.position), 'CUT')
  else if (head.position !== position || head.chain !== chain) yield fault(otherHead(head.position))
  for (const [service, seq] of merged) {
    const cursor = head.cursors.get(`feed:${service}`) ?? 0
    if (cursor !== seq) yield fault(otherCursor(service, seq, cursor), 'CUT')
  }
  return { position, chain, merged }
}

const faultAt =
  (position: number) =>
  (what: LocalizedText, remedy: Fault['remedy'] = 'COPY'): Fault => ({
    log: feedName,
    where: localized(`entry ${position}`, `第 ${position} 條`),
    what,
    remedy,
  })

/** The rows of the logs that entries are about, by service. */
const changesOf = async (
  rows: readonly FeedRow[],
  services: ReadonlyMap<string, StoredService>,
) => {
  const found = [...services].map(async ([name, service]) => {
    const seqs = rows.filter((row) => row.service === name).map(({ seq }) => seq)
    return [name, await service.changesAt(seqs)] as const
  })
  return new Map(await Promise.all(found))
}

const readHead = (source: DataSource) =>
  snapshotOf(source, async (read) => {
    const head = await read.findOneBy(FeedHead, { id: 1 })
    const cursors = await read.find(FollowCursor)
    const last = (await read.maximum(FeedRow, 'position')) ?? 0
    return {
      position: head?.position ?? 0,
      chain: head?.chain ?? chainStart,
      last: Number(last),
      cursors: new Map(cursors.map(({ id, seq }) => [id, seq])),
    }
  })
