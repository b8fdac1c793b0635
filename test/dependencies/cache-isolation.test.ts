import { request as sendHttp, Agent, type IncomingHttpHeaders } from 'node:http'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const secret = 'What the mayor will say tomorrow.'
const assignmentId = 'fujian-2018-43:11:CITY-350200'
const query = `{ assignment(id: "${assignmentId}") { submissions { text } } }`
const queryWithVariables = 'query Q($id: ID!) { assignment(id: $id) { submissions { text } } }'

interface RawHttpResponse {
  readonly status: number
  readonly body: string
  readonly headers: IncomingHttpHeaders
}

/** Sends a request with exactly these headers over one connection that stays open. */
type SendRequest = (request: {
  readonly method: string
  readonly path?: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: string
}) => Promise<RawHttpResponse>

const oneConnection = (url: string): SendRequest => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  return ({ method, path = '/graphql', headers, body }) =>
    new Promise((resolve, reject) => {
      const type = body === undefined ? [] : (['content-type', 'application/json'] as const)
      const length = body === undefined ? [] : ['content-length', String(Buffer.byteLength(body))]
      const host = new URL(url).host
      const sent = sendHttp(`${url}${path}`, {
        method,
        agent,
        // Node sends a flat list unchanged, including repeated names.
        headers: ['host', host, ...type, ...length, ...headers.flat()],
      })
      sent.once('error', reject).once('response', (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        )
      })
      sent.end(body)
    })
}

/** Requests for the same data in different forms. */
const equivalentRequests = [
  { method: 'POST', body: JSON.stringify({ query }) },
  { method: 'POST', body: JSON.stringify({ query, operationName: null, variables: {} }) },
  { method: 'POST', body: `{"variables":{},  "query":${JSON.stringify(query)}}` },
  {
    method: 'POST',
    body: JSON.stringify({ query: queryWithVariables, variables: { id: assignmentId } }),
  },
  {
    method: 'POST',
    body: `{"query":${JSON.stringify(queryWithVariables)},"variables":{"id":"${assignmentId}","__proto__":{}}}`,
  },
  {
    method: 'POST',
    body: JSON.stringify({
      query: queryWithVariables,
      operationName: 'Q',
      variables: { id: assignmentId },
    }),
  },
  { method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}` },
  { method: 'GET', path: `/graphql/?query=${encodeURIComponent(query)}&variables=%7B%7D` },
  { method: 'HEAD', path: `/graphql?query=${encodeURIComponent(query)}` },
] as const

type Header = readonly [name: string, value: string]
const extraHeaders: readonly (readonly Header[])[] = [
  [],
  [['accept-language', 'zh-Hans']],
  [['accept', 'application/graphql-response+json']],
  [['accept', '*/*']],
]

/** Headers with which another client tries to get the response of the reporter. */
const forgedHeaders = (
  victimToken: string,
  attackerToken: string,
): readonly (readonly Header[])[] => [
  [],
  [['authorization', '']],
  [['Authorization', ' ']],
  [['authorization', `Bearer ${attackerToken}`]],
  [['authorization', `bearer  ${attackerToken}`]],
  [
    ['authorization', `Bearer ${attackerToken}`],
    ['Authorization', `Bearer ${victimToken}`],
  ],
  [['authorization', `Bearer ${attackerToken}, Bearer ${victimToken}`]],
  [['authorization', `Bearer ${victimToken.slice(0, -2)}`]],
  [['authorization', `Bearer ${victimToken}\u00a0`]],
  [['authorization', `Basic ${victimToken}`]],
  [['proxy-authorization', `Bearer ${victimToken}`]],
  [['x-authorization', `Bearer ${victimToken}`]],
  [['cookie', `authorization=Bearer ${victimToken}`]],
  [['accept-language', `zh-Hant\tBearer ${victimToken}`]],
]

it('A client never gets the cached response of another, whatever it sends over the same connection.', async () => {
  await using store = freshStore('sqlite', undefined)
  const { hub, as, close } = await openHub(store)
  const reporter = await as('reporter', 'CITY-350200')
  const other = await as('reporter', 'CITY-350100')
  await reporter.act('acknowledgeAssignment', { assignmentId }, 'assignment { id }')
  const draft = { assignmentId, text: secret, percentage: 10 }
  await reporter.act('saveDraft', draft, 'submission { id }')
  const [victimToken = '', attackerToken = ''] = [reporter.token, other.token]
  const send = oneConnection(hub.url)
  const signedIn = [['authorization', `Bearer ${victimToken}`]] as const

  let hits = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...equivalentRequests),
      fc.constantFrom(...extraHeaders),
      fc.constantFrom(...forgedHeaders(victimToken, attackerToken)),
      fc.boolean(),
      async (request, extra, forged, knowsTag) => {
        const rightful = await send({ ...request, headers: [...extra, ...signedIn] })
        if (rightful.status === 200 && request.method !== 'HEAD')
          expect(rightful.body).toContain(secret)
        if (rightful.headers['x-cache'] === 'hit') hits += 1
        const tag = knowsTag && rightful.headers.etag
        const headers = [...extra, ...forged, ...(tag ? [['if-none-match', tag] as const] : [])]
        const response = await send({ ...request, headers })
        expect(response.body).not.toContain(secret)
        // A 304 would reveal that the two responses are equal.
        if (tag) expect(response.status).not.toBe(304)
      },
    ),
    { numRuns: 120 },
  )
  expect(hits).toBeGreaterThan(20)
  await close()
}, 300_000)
