import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningHub } from './running-hub.ts'

/** Officers who forward messages one after another, each until told to stop. */
export interface WriteLoad {
  /** Ids of the messages whose forwarding the hub has acknowledged. */
  readonly acknowledged: readonly string[]
  /** Lets each finish what it has begun. */
  stop(): Promise<void>
}

const mutation = `mutation Forward($input: ForwardSiteMessageInput!) {
  forwardSiteMessage(input: $input) { siteMessage { id } errors { __typename } }
}`

/**
 * Every request is repeated with the same request id until it is answered, as a careful client does: then what was
 * acknowledged is exactly what happened.
 */
export const startWriteLoad = async (
  hub: RunningHub,
  count: number,
  onAcknowledged: (total: number) => void = () => {},
): Promise<WriteLoad> => {
  const token = await hub.token()
  const acknowledged: string[] = []
  let isStopping = false

  const write = async (writer: number): Promise<void> => {
    for (let turn = 0; !isStopping; turn += 1) {
      acknowledged.push(await forwardMessage(hub.gateway.url, token, `${writer}-${turn}`))
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

/** Forwards one message and gives its id; tries again while the hub cannot answer. */
export const forwardMessage = async (
  url: string,
  token: string,
  name: string,
  unitId = 'CITY-350200',
): Promise<string> => {
  const input = { unitId, channel: 'FIND_FAULT', subject: name, requestId: name }
  for (;;) {
    const id = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: mutation, variables: { input } }),
    }).then(idIn, () => undefined)
    if (id) return id
    // Only so as not to spin; what a test waits for is the answer.
    await sleep(20)
  }
}

const idIn = async (response: Response): Promise<string | undefined> => {
  const { data } = (await response.json()) as ForwardResponse
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
