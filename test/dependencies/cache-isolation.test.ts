import { request, Agent, type IncomingHttpHeaders } from 'node:http'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const secret = 'What the mayor will say tomorrow.'
const assignmentId = 'fujian-2018-43:11:CITY-350200'
const query = `{ assignment(id: "${assignmentId}") { submissions { text } } }`
const valued = 'query Q($id: ID!) { assignment(id: $id) { submissions { text } } }'

interface Got {
  readonly status: number
  readonly body: string
  readonly headers: IncomingHttpHeaders
}

/** A request as it is written, header by header, over one connection that is kept. */
type Send = (ask: {
  readonly method: string
  readonly path?: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: string
}) => Promise<Got>

const oneConnection = (url: string): Send => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  return ({ method, path = '/graphql', headers, body }) =>
    new Promise((resolve, reject) => {
      const type = body === undefined ? [] : (['content-type', 'application/json'] as const)
      const length = body === undefined ? [] : ['content-length', String(Buffer.byteLength(body))]
      const host = new URL(url).host
      const sent = request(`${url}${path}`, {
        method,
        agent,
        // A flat list is written as it is, twice the same name too.
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

/** The same question in other words and places. */
const questions = [
  { method: 'POST', body: JSON.stringify({ query }) },
  { method: 'POST', body: JSON.stringify({ query, operationName: null, variables: {} }) },
  { method: 'POST', body: `{"variables":{},  "query":${JSON.stringify(query)}}` },
  { method: 'POST', body: JSON.stringify({ query: valued, variables: { id: assignmentId } }) },
  {
    method: 'POST',
    body: `{"query":${JSON.stringify(valued)},"variables":{"id":"${assignmentId}","__proto__":{}}}`,
  },
  {
    method: 'POST',
    body: JSON.stringify({ query: valued, operationName: 'Q', variables: { id: assignmentId } }),
  },
  { method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}` },
  { method: 'GET', path: `/graphql/?query=${encodeURIComponent(query)}&variables=%7B%7D` },
  { method: 'HEAD', path: `/graphql?query=${encodeURIComponent(query)}` },
] as const

type Header = readonly [name: string, value: string]
const forms: readonly (readonly Header[])[] = [
  [],
  [['accept-language', 'zh-Hans']],
  [['accept', 'application/graphql-response+json']],
  [['accept', '*/*']],
]

/** Headers with which somebody else tries to pass for the reporter. @param own a token of their own */
const tricks = (mine: string, own: string): readonly (readonly Header[])[] => [
  [],
  [['authorization', '']],
  [['Authorization', ' ']],
  [['authorization', `Bearer ${own}`]],
  [['authorization', `bearer  ${own}`]],
  [
    ['authorization', `Bearer ${own}`],
    ['Authorization', `Bearer ${mine}`],
  ],
  [['authorization', `Bearer ${own}, Bearer ${mine}`]],
  [['authorization', `Bearer ${mine.slice(0, -2)}`]],
  [['authorization', `Bearer ${mine}\u00a0`]],
  [['authorization', `Basic ${mine}`]],
  [['proxy-authorization', `Bearer ${mine}`]],
  [['x-authorization', `Bearer ${mine}`]],
  [['cookie', `authorization=Bearer ${mine}`]],
  [['accept-language', `zh-Hant\tBearer ${mine}`]],
]

it('gives nobody the kept answer of another, whatever they write over the same connection', async () => {
  await using store = freshStore('sqlite', undefined)
  const { hub, as, close } = await openHub(store)
  const reporter = await as('reporter', 'CITY-350200')
  const other = await as('reporter', 'CITY-350100')
  await reporter.act('acknowledgeAssignment', { assignmentId }, 'assignment { id }')
  const draft = { assignmentId, text: secret, percentage: 10 }
  await reporter.act('saveDraft', draft, 'submission { id }')
  const [mine = '', own = ''] = [reporter.token, other.token]
  const send = oneConnection(hub.url)
  const signedIn = [['authorization', `Bearer ${mine}`]] as const

  let kept = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...questions),
      fc.constantFrom(...forms),
      fc.constantFrom(...tricks(mine, own)),
      fc.boolean(),
      async (question, form, trick, knowsTag) => {
        const rightful = await send({ ...question, headers: [...form, ...signedIn] })
        if (rightful.status === 200 && question.method !== 'HEAD')
          expect(rightful.body).toContain(secret)
        if (rightful.headers['x-cache'] === 'hit') kept += 1
        const tag = knowsTag && rightful.headers.etag
        const headers = [...form, ...trick, ...(tag ? [['if-none-match', tag] as const] : [])]
        const got = await send({ ...question, headers })
        expect(got.body).not.toContain(secret)
        // That would say that their answer is the same.
        if (tag) expect(got.status).not.toBe(304)
      },
    ),
    { numRuns: 120 },
  )
  expect(kept).toBeGreaterThan(20)
  await close()
}, 300_000)
