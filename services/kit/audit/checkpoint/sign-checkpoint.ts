import { type Signer, statementReader } from '../../identity/index.ts'
import { type ChainLink, insertRows, lockLog, type Store } from '../../store/index.ts'
import type { ChainedLog } from './chained-log.ts'
import { lastCheckpoint, LogCheckpoint } from './log-checkpoint.ts'
import { checkpointOf } from './statements.ts'

/** The most entries that one checkpoint adds, so that a long log is verified in parts. */
const maxEntries = 20_000

/**
 * Signs where a log stands. Entries since the last checkpoint are verified first: the hub does not sign a broken chain.
 * @returns the new checkpoint; undefined if nothing is new, or another replica was faster
 */
export const signCheckpoint = async (
  store: Store,
  log: ChainedLog,
  { signer, now }: { readonly signer: Signer; readonly now: () => Date },
): Promise<LogCheckpoint | undefined> => {
  const last = await lastCheckpoint(store.read, log.name)
  const from = (await signedLink(last, log.name, signer)) ?? log.start
  const end = await verifyEntries(log, from)
  if (end.seq === from.seq) return undefined
  const number = (last?.number ?? 0) + 1
  const at = now().toISOString()
  const { seq, hash } = end
  const service = log.name
  const statement = await signer.sign({ type: 'checkpoint', service, number, seq, hash, at })
  const checkpoint = { log: log.name, number, seq, statement }
  return store.transaction(async (manager) => {
    await lockLog(manager)
    const newest = await lastCheckpoint(manager, log.name)
    if ((newest?.number ?? 0) !== number - 1) return undefined
    await insertRows(manager, LogCheckpoint, [checkpoint])
    return checkpoint
  })
}

/** What the last checkpoint states. Undefined if this hub's key did not sign it: then the whole log is verified again. */
const signedLink = async (
  last: LogCheckpoint | undefined,
  log: string,
  signer: Signer,
): Promise<ChainLink | undefined> => {
  if (!last) return undefined
  const read = await statementReader([await signer.publicKey()])
  const stated = checkpointOf(await read(last.statement))
  return stated?.service === log ? stated : undefined
}

const verifyEntries = async (log: ChainedLog, from: ChainLink): Promise<ChainLink> => {
  let end = from
  while (end.seq - from.seq < maxEntries) {
    const next = await log.verifyNext(end)
    if (next.seq === end.seq) break
    end = next
  }
  return end
}
