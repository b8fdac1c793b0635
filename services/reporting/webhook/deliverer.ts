import pLimit from 'p-limit'
import { In, IsNull, LessThanOrEqual } from 'typeorm'
import type { Log, Store } from '../../kit/store/index.ts'
import { attemptDelivery } from './attempt-delivery.ts'
import { nextDelivery } from './next-delivery.ts'
import { pruneDeliveries } from './prune-deliveries.ts'
import { recordAttempt } from './record-attempt.ts'
import type { RetryPolicy } from './retry-policy.ts'
import { acquireWebhookLease, isDue, releaseWebhookLease } from './webhook-lease.ts'
import { Webhook, WebhookState } from './webhook.ts'

export interface DelivererOptions extends RetryPolicy {
  readonly store: Store
  readonly now: () => Date
  /** The real time, independent of the hub's clock: receivers compare the timestamp with theirs. */
  readonly realNow: () => Date
  readonly callsPrivate: boolean
  readonly logOf: (service: string) => Log
  /** Time for one message, milliseconds. */
  readonly timeoutMs: number
  /** The number of messages that are posted at once. */
  readonly concurrency: number
}

/** A lease lasts this much longer than the timeout; then its holder is taken for crashed. Milliseconds. */
const leaseGraceMs = 20_000

/** The cursor passes over changes that are not selected only when there are this many: each move is a transaction. */
const minSkipped = 100

/**
 * Posts changes to webhooks: to each in the order of the feed and one at a time, to different ones concurrently. A delivery
 * is recorded after the answer, so that a crash repeats a message and never loses one.
 */
export class Deliverer {
  /** The deliveries in progress, by webhook. */
  private readonly running = new Map<string, Promise<void>>()
  /** Webhooks to run again, since they became due while running. */
  private readonly rerun = new Set<string>()
  private readonly limit
  private readonly stopping = new AbortController()

  constructor(private readonly options: DelivererOptions) {
    this.limit = pLimit(options.concurrency)
  }

  /** Posts everything that is due. Resolves when nothing more is; rejects with the first failure after all have ended. */
  async run(): Promise<void> {
    const { store, now } = this.options
    await pruneDeliveries(store, now())
    const active = { deletedAt: IsNull(), state: In([WebhookState.ACTIVE, WebhookState.FAILING]) }
    const due = await store.read.find(Webhook, {
      select: { id: true },
      where: [
        { ...active, nextAttemptAt: IsNull() },
        { ...active, nextAttemptAt: LessThanOrEqual(now()) },
      ],
    })
    for (const { id } of due)
      if (this.running.has(id)) this.rerun.add(id)
      else this.running.set(id, this.deliver(id))
    const results = await Promise.allSettled(this.running.values())
    for (const result of results) if (result.status === 'rejected') throw result.reason
  }

  /** Aborts messages in progress; they are sent again after the next start. */
  async stop(): Promise<void> {
    this.stopping.abort()
    await Promise.allSettled(this.running.values())
  }

  private async deliver(id: string): Promise<void> {
    try {
      do {
        this.rerun.delete(id)
        // The limit applies to messages, so that a long backlog of one webhook does not delay the others.
        while (await this.limit(() => this.deliverNext(id)));
      } while (this.rerun.has(id))
    } finally {
      this.running.delete(id)
    }
  }

  /** Posts one message. @returns whether another one may be due */
  private async deliverNext(id: string): Promise<boolean> {
    const { store, timeoutMs, now, realNow } = this.options
    const { signal } = this.stopping
    const webhook = await store.read.findOneBy(Webhook, { id })
    if (!webhook || signal.aborted || !isDue(webhook, now())) return false
    const { row, scanned } = await nextDelivery(store, webhook)
    if (!row && scanned < webhook.position + minSkipped) return false
    const leased = await acquireWebhookLease(store, webhook, now(), timeoutMs + leaseGraceMs)
    if (!leased) return false
    if (!row) {
      await releaseWebhookLease(store, leased, () => Promise.resolve({ position: scanned }))
      return false
    }
    const attempt = { ...this.options, signal, now: now(), sentAt: realNow() }
    const outcome = await attemptDelivery(store, leased, row, attempt)
    await releaseWebhookLease(store, leased, async (manager, current) =>
      // An attempt that the hub aborted does not count.
      signal.aborted && !outcome.isAccepted
        ? {}
        : recordAttempt(manager, current, row, { outcome, policy: this.options, now: now() }),
    )
    return true
  }
}
