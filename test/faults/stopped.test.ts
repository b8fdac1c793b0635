import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { forwardOnce } from './forward-message.ts'
import {
  type RunningHub,
  startDistributedHub,
  startEmbeddedHub,
  timeoutMs,
  waitMs,
} from './running-hub.ts'
import { expectIntactLogs } from './verify-logs.ts'

/** Starts writers that send each request once, whether it is answered or not. */
const startSingleWrites = async (hub: RunningHub, count: number) => {
  const token = await hub.token()
  const acknowledged: string[] = []
  const failures = new Set<string>()
  let unanswered = 0
  let cut = 0
  let isStopping = false
  const options = {
    onFailure: (code: string) => void failures.add(code),
    onCut: () => void (cut += 1),
  }
  const write = async (writer: number): Promise<void> => {
    for (let no = 0; !isStopping; no += 1) {
      const id = await forwardOnce(hub.gateway.url, token, `once-${writer}-${no}`, options)
      if (id) acknowledged.push(id)
      else {
        unanswered += 1
        await sleep(20)
      }
    }
  }
  const writers = Array.from({ length: count }, (_, writer) => write(writer))
  return {
    acknowledged,
    failures,
    unanswered: () => unanswered,
    cut: () => cut,
    untilMore: (more: number) => {
      const total = acknowledged.length + more
      return eventually(
        () => acknowledged.length,
        (length) => length >= total,
        waitMs,
      )
    },
    stop: async () => {
      isStopping = true
      await Promise.all(writers)
    },
  }
}

it(
  'A hub that is stopped under load cuts no request, and does nothing that it does not acknowledge.',
  async () => {
    const hub = await startEmbeddedHub()
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const load = await startSingleWrites(hub, 8)
    for (let stops = 0; stops < 2; stops += 1) {
      await load.untilMore(20)
      await hub.gateway.stop()
      await hub.gateway.start()
    }
    await load.untilMore(20)
    await load.stop()
    // While it was stopped, nobody answered.
    expect(load.unanswered()).toBeGreaterThan(0)
    expect(load.cut()).toBe(0)
    expect([...load.failures]).toEqual([])
    await expectExactlyOnce(follower, load.acknowledged)
    await hub.gateway.stop()
    await expectIntactLogs(hub)
  },
  timeoutMs,
)

it(
  'A service that is stopped under load finishes the writes that it received.',
  async () => {
    const hub = await startDistributedHub()
    const service = hub.services.get('government-services')
    if (!service) throw new Error('government-services does not run')
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const load = await startSingleWrites(hub, 8)
    await load.untilMore(20)
    await service.stop()
    await service.start()
    await load.untilMore(20)
    await load.stop()
    expect([...load.failures]).toEqual(['SERVICE_UNAVAILABLE'])
    await expectExactlyOnce(follower, load.acknowledged)
  },
  timeoutMs,
)
