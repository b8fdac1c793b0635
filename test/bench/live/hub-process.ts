import { pino } from 'pino'
import { v7 as uuid } from 'uuid'
import { startHub } from '../../../infra/server/start-hub.ts'
import { SiteMessage } from '../../../services/government-services/site-message/site-message.ts'
import { SiteMessageChannel } from '../../../services/government-services/site-message/enums.ts'
import { domains, subgraphsOf } from '../../../services/index.ts'
import { readConfig } from '../../../services/kit/config/index.ts'
import { answer, now } from '../processes/child.ts'
import { type Expense, expenseSoFar } from './expense.ts'

/** So many events in one transaction. */
export interface HubOrder {
  readonly events: number
  readonly withMemory: boolean
}

export interface HubAnswer extends Expense {
  readonly url: string
  /** When the transaction had committed, milliseconds since 1970. */
  readonly committed: number
}

// The hub as `hub start` runs it, and beside it the one who writes: no request takes part in what is measured.
const log = pino({ level: 'warn' })
const hub = await startHub(readConfig(), subgraphsOf(domains), { log })
const store = hub.services.running.get('government-services')?.store
if (!store) throw new Error('government-services does not run here')

let committed = 0
hub.services.bus.listen(({ service }) => {
  // The first thing that happens after the commit.
  if (service === store.service) committed = now()
})

answer(async ({ events, withMemory }: HubOrder): Promise<HubAnswer> => {
  const at = new Date()
  const rows = Array.from({ length: events }, (_, index) => ({
    id: uuid(),
    unitId: 'CITY-350200',
    enteredAt: at,
    channel: SiteMessageChannel.FIND_FAULT,
    subject: `message ${index}`,
    forwardedAt: at,
    dueAt: new Date(at.getTime() + 2 * 86_400_000),
    missedDueDate: false,
    repliedAt: null,
    outcome: null,
    pageUrl: null,
    officerId: null,
    handledAt: null,
    rectifiedAt: null,
  }))
  if (events > 0)
    await store.write({ actor: 'bench', now: at }, (tx) =>
      tx.createMany(SiteMessage, rows, { kind: 'siteMessage.forwarded' }),
    )
  return { url: hub.url, committed, ...(await expenseSoFar(withMemory)) }
})

process.on('SIGTERM', () => void hub.close().then(() => process.exit(0)))
