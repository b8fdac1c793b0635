import type { LocalizedText } from '../../schema/vocabulary/language/index.ts'
import {
  checkpointsText,
  feedText,
  logText,
  mergedText,
  recordsText,
  statementsText,
} from './verified-texts.ts'
import type { EntityManager } from 'typeorm'
import {
  type StatementText,
  type StoredLog,
  storedService,
  verifyChain,
  verifyCheckpoints,
  verifyPresence,
  verifyRecords,
  verifyStatements,
  type Fault,
} from '../../services/kit/audit/index.ts'
import type { ReadStatement } from '../../services/kit/identity/index.ts'
import { StatedPlaces, storedFeed, verifyFeed } from '../../services/reporting/feed/audit/index.ts'
import type { OpenService } from './open-services.ts'

export interface StoredVerification {
  readonly services: readonly OpenService[]
  /** Whether these are all services, so that the feed can be compared with their logs. */
  readonly isWhole: boolean
  readonly read: ReadStatement
  readonly personalKey: Uint8Array
  /** Statements that are stored outside of the databases. */
  readonly statements: AsyncIterable<StatementText>
  /** Gets a line for each part that was verified, sound or not. */
  readonly note: (line: LocalizedText) => void
}

/** Verifies logs, their checkpoints, the feed, the records, and statements that are stored elsewhere. */
export async function* verifyStored(options: StoredVerification): AsyncGenerator<Fault, void> {
  const { services, isWhole, read, personalKey, statements, note } = options
  const places = new StatedPlaces()
  const stored = new Map(
    services.map((one) => [one.subgraph.name, storedService(one.subgraph.name, one.source)]),
  )
  const logs = new Map<string, StoredLog>(stored)
  const ends = new Map<string, number>()
  for (const { subgraph, source } of services) {
    const log = stored.get(subgraph.name)
    if (!log) continue
    const logged = subgraph.logged ?? []
    const verifiers = [verifyPresence(log, logged), places.observe]
    const end = yield* verifyChain(log, verifiers)
    ends.set(log.name, end.seq)
    note(logText(log.name, end))
    yield* verifyCheckpointsOf(log, source.manager, end.seq, options)
    let count = 0
    for (const one of logged) count += yield* verifyRecords(log, one, personalKey)
    note(recordsText(count))
  }
  const reporting = services.find(({ subgraph }) => subgraph.name === 'reporting')
  if (isWhole && reporting) {
    const { position, chain, merged } = yield* verifyFeed(reporting.source, stored, places)
    note(feedText(position, chain))
    const feed = storedFeed(reporting.source)
    logs.set(feed.name, feed)
    yield* verifyCheckpointsOf(feed, reporting.source.manager, position, options)
    note(mergedText([...merged].map(([name, seq]) => ({ name, seq, end: ends.get(name) ?? 0 }))))
  }
  const count = yield* verifyStatements(statements, logs, read)
  note(statementsText(count))
}

async function* verifyCheckpointsOf(
  log: StoredLog,
  manager: EntityManager,
  end: number,
  { read, note }: Pick<StoredVerification, 'read' | 'note'>,
): AsyncGenerator<Fault, void> {
  const { count, last } = yield* verifyCheckpoints(log, manager, read)
  const after = Math.max(0, end - (last?.seq ?? 0))
  note(checkpointsText(count, last, after))
}
