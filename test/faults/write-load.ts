import { setTimeout as sleep } from 'node:timers/promises'
import { type ForwardOptions, forwardOnce } from './forward-message.ts'
import { eventually } from '../support/eventually.ts'
import { type HubAddress, waitMs } from './running-hub.ts'

/** Several officers who forward messages one after another until the load is stopped. */
export interface WriteLoad {
  /** Ids of the messages that the hub has acknowledged. */
  readonly acknowledged: readonly string[]
  /** How requests failed that were repeated: the codes of errors in responses. */
  readonly failures: ReadonlySet<string>
  /** Waits until so many more messages are acknowledged. */
  untilMore(count: number): Promise<void>
  /** Stops after the mutations in flight. */
  stop(): Promise<void>
}

/**
 * Starts writers that repeat every request with the same request id until they get a response.
 * So the acknowledged messages are exactly the stored ones.
 */
export const startWriteLoad = async (hub: HubAddress, count: number): Promise<WriteLoad> => {
  const token = await hub.token()
  const acknowledged: string[] = []
  const failures = new Set<string>()
  let isStopping = false

  const write = async (writer: number): Promise<void> => {
    for (let number = 0; !isStopping; number += 1) {
      const name = `${writer}-${number}`
      const onFailure = (code: string) => void failures.add(code)
      acknowledged.push(await forwardMessage(hub.gateway.url, token, name, { onFailure }))
    }
  }
  const all = Array.from({ length: count }, (_, writer) => write(writer))
  return {
    acknowledged,
    failures,
    async untilMore(count) {
      const total = acknowledged.length + count
      await eventually(
        () => ({ acknowledged: acknowledged.length, failures: [...failures] }),
        (now) => now.acknowledged >= total,
        waitMs,
      )
    },
    async stop() {
      isStopping = true
      await Promise.all(all)
    },
  }
}

/** Forwards one message and returns its id; repeats the request while the hub does not respond. */
export const forwardMessage = async (
  url: string,
  token: string,
  name: string,
  options?: ForwardOptions,
): Promise<string> => {
  for (;;) {
    const id = await forwardOnce(url, token, name, options)
    if (id) return id
    // A short pause, so that a stopped hub does not make this loop spin.
    await sleep(20)
  }
}
