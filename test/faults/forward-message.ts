import { timeLimit } from '../../services/kit/outbound/index.ts'

export interface ForwardOptions {
  readonly unitId?: string
  /** Receives the code of each error in a response. */
  readonly onFailure?: (code: string) => void
  /** Called when a response began and did not end. */
  readonly onCut?: () => void
}

const mutation = `mutation Forward($input: ForwardSiteMessageInput!) {
  forwardSiteMessage(input: $input) { siteMessage { id } errors { __typename } }
}`

/** How long a writer waits for a response, as a client should. */
const responseMs = 20_000

/** Forwards one message. @returns its id; undefined if no response came, or one that says that the hub failed */
export const forwardOnce = async (
  url: string,
  token: string,
  name: string,
  { unitId = 'CITY-350200', onFailure, onCut }: ForwardOptions = {},
): Promise<string | undefined> => {
  const input = { unitId, channel: 'FIND_FAULT', subject: name, requestId: name }
  const limit = timeLimit(responseMs)
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: mutation, variables: { input } }),
    signal: limit.signal,
  }).catch(() => undefined)
  // A proxy without a server behind it responds with a page.
  const isJson = response?.headers.get('content-type')?.includes('json')
  const text = await response?.text().catch(() => onCut?.())
  limit.end()
  return isJson && text ? messageIdOf(text, onFailure) : undefined
}

const messageIdOf = (response: string, onFailure?: (code: string) => void): string | undefined => {
  const { data, errors: failures = [] }: ForwardResponse = JSON.parse(response)
  for (const { extensions } of failures) onFailure?.(String(extensions?.code))
  const { siteMessage, errors } = data?.forwardSiteMessage ?? { siteMessage: null, errors: [] }
  if (errors.length > 0) throw new Error(`forwarding was refused: ${JSON.stringify(errors)}`)
  return siteMessage?.id
}

interface ForwardResponse {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
  readonly data?: {
    readonly forwardSiteMessage: {
      readonly siteMessage: { readonly id: string } | null
      readonly errors: readonly object[]
    } | null
  }
}
