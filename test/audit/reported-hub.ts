import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verifyHub, type VerifyFiles } from '../../infra/audit/verify-hub.ts'
import type { Fault } from '../../services/kit/audit/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { openHub } from '../support/hub.ts'
import { databaseSettings, type FreshStore } from '../support/stores.ts'

const assignmentId = 'fujian-2018-43:11:CITY-350200'

export interface ReportedHub {
  readonly submissionId: string
  /** The files that a city has stored: the receipt of its report, and the hub's public key. */
  readonly receipt: string
  readonly key: string
  /** The checkpoint of the feed that the hub answered before the second report. */
  readonly feedCheckpoint: string
}

/** Runs a hub twice, with a report each time, so that it has several checkpoints; it is stopped then. */
export const reportTwice = async (store: FreshStore): Promise<ReportedHub> => {
  const first = await report(store, 30)
  const { feedCheckpoint } = await report(store, 60)
  const receipt = join(store.dataDir, 'receipt.txt')
  const key = join(store.dataDir, 'key.json')
  await writeFile(receipt, `${first.receipt}\n`)
  await writeFile(key, first.key)
  return { submissionId: first.id, receipt, key, feedCheckpoint }
}

const report = async (store: FreshStore, percentage: number) => {
  const hub = await openHub(store, { now: '2018-10-29T09:00:00+08:00' })
  const city = await hub.as('reporter', 'CITY-350200', 'officer')
  await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { state }')
  const input = { assignmentId, text: 'Two policies were explained.', percentage }
  const { submission } = await city.act<{ submission: { id: string; receipt: string } }>(
    'submitProgress',
    input,
    'submission { id receipt }',
  )
  const { receiptKey, feedCheckpoint } = await hub.public.get<{
    receiptKey: string
    feedCheckpoint: string
  }>('{ receiptKey feedCheckpoint }')
  const reviewer = await hub.as('supervisor', 'PROV-350000', 'office')
  const decision = { submissionId: submission.id, reason: 'Please add the third.' }
  await reviewer.act('returnSubmission', decision, 'submission { status }')
  await hub.close()
  return { ...submission, key: receiptKey, feedCheckpoint }
}

/** Verifies a hub. @returns the faults as texts, and the lines about what was verified */
export const verified = async (store: FreshStore, files: Partial<VerifyFiles> = {}) => {
  const config = readConfig({ LOG_LEVEL: 'silent', ...databaseSettings(store) })
  const faults: string[] = []
  const notes: string[] = []
  await verifyHub(
    config,
    undefined,
    { checkpoint: [], receipt: [], key: [], ...files },
    {
      add: ({ remedy, log, where, what }: Fault) =>
        void faults.push(`${remedy} ${log}, ${where.en}: ${what.en}`),
      note: (line) => void notes.push(line.en),
    },
  )
  return { faults, notes }
}

/** The checkpoints that the hub wrote into its folder, for one log. */
export const checkpointsOf = async (store: FreshStore, log: string): Promise<readonly string[]> =>
  (await readFile(join(store.dataDir, 'checkpoints', `${log}.jws`), 'utf8')).trim().split('\n')
