import { describe, expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const xiamen = 'CITY-350200'
const assignment = `fujian-2018-43:21:${xiamen}`

/** Sends an operation as a person with a language; without one, as a program. */
const send = async (
  { hub }: TestHub,
  query: string,
  { language, token, search = '' }: { language?: string; token?: string; search?: string } = {},
): Promise<string> => {
  const response = await fetch(`${hub.url}/graphql${search}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(language && { 'accept-language': language }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  })
  return response.text()
}

const state = `{ assignment(id: "${assignment}") {
  state stateLabel unit { name kindLabel } lateness { text kindLabel } } }`

describe('a hub of several languages', () => {
  const store = { fresh: () => freshStore('sqlite', undefined) }
  describe('a state', () => {
    it.each([
      ['zh-TW', '待簽收', '廈門市', '設區市'],
      ['zh-CN', '待签收', '厦门市', '设区市'],
      ['en-GB', 'Not acknowledged', 'Xiamen', 'City'],
    ])(
      'is called in %s what people call it there, though its name stays',
      async (language, ...texts) => {
        const hub = await openHub(store.fresh())
        const answer = await send(hub, state, { language })
        for (const text of [...texts, 'NOT_STARTED']) expect(answer).toContain(`"${text}"`)
      },
    )

    it('has its label in a progress table too', async () => {
      const hub = await openHub(store.fresh())
      const table = '{ progress(by: [STATE]) { rows { keys { value label } } } }'
      expect(await send(hub, table, { language: 'zh-CN' })).toContain('"label":"待签收"')
      const domains = '{ progress(by: [DOMAIN]) { rows { keys { value label } } } }'
      expect(await send(hub, domains, { search: '?locale=en' })).toContain(
        '{"value":"GOVERNMENT_SERVICES","label":"Government services"}',
      )
    })
  })

  describe('a refusal', () => {
    const close = `mutation { closeAssignment(input: { assignmentId: "${assignment}" }) {
      errors { ... on UserError { message } } } }`

    it.each([
      ['zh-TW', '請先登入'],
      ['zh-CN', '请先登录'],
      ['en', 'Sign in first'],
    ])('is explained in %s', async (language, text) => {
      const hub = await openHub(store.fresh())
      expect(await send(hub, close, { language })).toContain(text)
    })

    it('names states as people call them, to two readers at once', async () => {
      const hub = await openHub(store.fresh())
      const { token } = await hub.as('reviewer', 'PROV-350000')
      const [chinese, english] = await Promise.all([
        send(hub, close, { language: 'zh-CN', ...(token && { token }) }),
        send(hub, close, { language: 'en', ...(token && { token }) }),
      ])
      expect(chinese).toContain('任务目前状态为“待签收”')
      expect(english).toContain('The assignment is “Not acknowledged”')
    })

    it('of an argument is in the language of the request, else in that of the hub', async () => {
      const hub = await openHub(store.fresh())
      const query = '{ units(where: { below: "<script>" }) { nodes { id } } }'
      expect(await send(hub, query, { language: 'en' })).toContain(
        'is not a unit, e.g. CITY-350200.',
      )
      expect(await send(hub, query, { language: 'zh-SG' })).toContain('不是单位')
      expect(await send(hub, query)).toContain('不是單位')
    })
  })
})
