import { setTimeout as sleep } from 'node:timers/promises'
import { timeLimit } from '../../services/kit/outbound/index.ts'
import type { HubAddress } from './running-hub.ts'

/** Several officers who forward messages one after another until the load is stopped. */
export interface WriteLoad {
  /** Ids of the messages that the hub has acknowledged. */
  readonly acknowledged: readonly string[]
  /** Stops after the mutations in flight. */
  stop(): Promise<void>
}

const mutation = `mutation Forward($input: ForwardSiteMessageInput!) {
  forwardSiteMessage(input: $input) { siteMessage { id } errors { __typename } }
}`

/**
 * Starts writers that repeat every request with the same request id until they get a response.
 * So the acknowledged messages are exactly the stored ones.
 */
export const startWriteLoad = async (
  hub: HubAddress,
  count: number,
  onAcknowledged: (total: number) => void = () => {},
): Promise<WriteLoad> => {
  const token = await hub.token()
  const acknowledged: string[] = []
  let isStopping = false

  const write = async (writer: number): Promise<void> => {
    for (let number = 0; !isStopping; number += 1) {
      acknowledged.push(await forwardMessage(hub.gateway.url, token, `${writer}-${number}`))
      onAcknowledged(acknowledged.length)
    }
  }
  const all = Array.from({ length: count }, (_, writer) => write(writer))
  return {
    acknowledged,
    async stop() {
      isStopping = true
      await Promise.all(all)
    },
  }
}

/** How long a writer waits for a response, as a client should. */
const responseMs = 20_000

/** Forwards one message and returns its id; repeats the request while the hub does not respond. */
export const forwardMessage = async (
  url: string,
  token: string,
  name: string,
  unitId = 'CITY-350200',
): Promise<string> => {
  const input = { unitId, channel: 'FIND_FAULT', subject: name, requestId: name }
  for (;;) {
    const limit = timeLimit(responseMs)
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: mutation, variables: { input } }),
      signal: limit.signal,
    })
      // A proxy without a server behind it responds with a page.
      .then((it) => (it.headers.get('content-type')?.includes('json') ? it.text() : undefined))
      .catch(() => undefined)
    limit.end()
    const id = response && messageIdOf(response)
    if (id) return id
    // A short pause, so that a stopped hub does not make this loop spin.
    await sleep(20)
  }
}

const messageIdOf = (response: string): string | undefined => {
  const { data }: ForwardResponse = JSON.parse(response)
  const { siteMessage, errors } = data?.forwardSiteMessage ?? { siteMessage: null, errors: [] }
  if (errors.length > 0) throw new Error(`forwarding was refused: ${JSON.stringify(errors)}`)
  return siteMessage?.id
}

interface ForwardResponse {
  readonly data?: {
    readonly forwardSiteMessage: {
      readonly siteMessage: { readonly id: string } | null
      readonly errors: readonly object[]
    } | null
  }
}
