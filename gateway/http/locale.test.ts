import * as z from 'zod'
import { Locale } from '../../schema/vocabulary/index.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type TrackedGateway,
  startTrackedGateway,
} from '../dependencies/testing/tracked-gateway.ts'
import { connect, enter, type TestSocket } from '../live/testing/socket.ts'
import { openStream } from '../live/sse/testing/stream.ts'

let hub: TrackedGateway
beforeEach(async () => {
  hub = await startTrackedGateway({ limits: { liveMs: 20, perMinute: 0 }, locale: Locale.ZH_HANS })
})
afterEach(() => hub.gateway.close())

const answer = z.looseObject({
  data: z.looseObject({ language: z.string().optional() }).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
})

const send = async (headers: Record<string, string> = {}, search = '', query = '{ language }') => {
  const response = await fetch(`${hub.gateway.url}/graphql${search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return {
    response,
    body: answer.parse(await response.json()),
    cache: response.headers.get('x-cache'),
  }
}

const localeFor = async (header: string): Promise<unknown> =>
  (await send({ 'accept-language': header })).body.data?.language

describe('the locale of a response over HTTP', () => {
  it.each([
    ['*', 'ZH_HANS'],
    ['zh-Hant-TW;q=0.5, en;q=0.9', 'EN'],
    ['zh-SG', 'ZH_HANS'],
    ['zh-HK,zh;q=0.9', 'ZH_HANT'],
    ['fr-FR, de;q=0.8', 'ZH_HANS'],
    [';;,=q<script>alert(1)</script>,-', 'ZH_HANS'],
    [`${'xx,'.repeat(4_000)}en`, 'ZH_HANS'],
    ['en;q=0, zh-TW;q=0.001', 'ZH_HANT'],
  ])('follows Accept-Language: %.40s', async (header, locale) => {
    expect(await localeFor(header)).toBe(locale)
  })

  it('follows the parameter of the URL before the header, and is named in Content-Language', async () => {
    const { response, body } = await send({ 'accept-language': 'en' }, '?locale=zh-Hant')
    expect(body).toEqual({ data: { language: 'ZH_HANT' } })
    expect(response.headers.get('content-language')).toBe('zh-Hant')
    expect(response.headers.get('vary')).toContain('accept-language')
  })

  it('is refused when the parameter of the URL names no locale of the hub', async () => {
    const { response, body } = await send({ 'accept-language': 'en' }, '?locale=<b>fr</b>')
    expect(response.status).toBe(400)
    expect(body.errors).toEqual([
      {
        message: '"locale" is "<b>fr</b>". Give zh-Hant, zh-Hans or en.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})

describe('the response cache', () => {
  it('answers readers of two languages at once with their own texts', async () => {
    const readers = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? localeFor('en') : localeFor('zh-TW'),
    )
    const answers = await Promise.all(readers)
    expect(new Set(answers.filter((_, index) => index % 2 === 0))).toEqual(new Set(['EN']))
    expect(new Set(answers.filter((_, index) => index % 2 === 1))).toEqual(new Set(['ZH_HANT']))
  })

  it('has one response for all spellings of a language', async () => {
    expect((await send({ 'accept-language': 'en-GB,en;q=0.9' })).cache).toBe('miss')
    expect((await send({ 'accept-language': 'en-US' })).cache).toBe('hit')
    expect((await send({ 'accept-language': 'fr' }, '?locale=EN')).cache).toBe('hit')
    expect((await send({ 'accept-language': 'zh-CN' })).cache).toBe('miss')
    expect((await send()).cache).toBe('hit')
  })
})

describe('an error of the gateway', () => {
  it.each([
    ['en', 'The request is nested more than 100 levels.'],
    ['zh-TW', '請求嵌套超過 100 層,請減少嵌套。'],
    ['zh-CN', '请求嵌套超过 100 层,请减少嵌套。'],
  ])('before an operation exists is in %s', async (language, message) => {
    const nested = '['.repeat(200) + ']'.repeat(200)
    const response = await fetch(`${hub.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: nested,
    })
    expect(await response.json()).toMatchObject({ errors: [{ message }] })
    expect(response.headers.get('content-language')).toContain(language.slice(0, 2))
  })

  it.each([
    ['en', /^Something went wrong in the hub\. Quote [\w-]+ to its operators\.$/],
    ['zh-TW', /^系統內部出錯,請向運維人員提供編號 [\w-]+。$/],
    ['zh-CN', /^系统内部出错,请向运维人员提供编号 [\w-]+。$/],
  ])('in an operation is in %s', async (language, message) => {
    const { body } = await send({ 'accept-language': language }, '', '{ fails }')
    expect(body.errors?.[0]?.message).toMatch(message)
  })
})

const language = async (socket: TestSocket): Promise<unknown> => (await socket.next()).payload

describe('a live query', () => {
  it('is one for each language', async () => {
    const [english, chinese] = [
      await enter(hub.gateway.url, { locale: 'en' }),
      await enter(hub.gateway.url, { locale: 'zh-Hans' }),
    ]
    const payload = { query: 'query @live { language units { name } }' }
    for (const socket of [english, chinese]) socket.send({ type: 'subscribe', id: 'a', payload })
    expect(await language(english)).toMatchObject({ data: { language: 'EN' } })
    expect(await language(chinese)).toMatchObject({ data: { language: 'ZH_HANS' } })
  })

  it('follows the header of a socket that names no locale', async () => {
    const headers = { 'accept-language': 'zh-TW' }
    const socket = await connect(hub.gateway.url, 'graphql-transport-ws', { headers })
    socket.send({ type: 'connection_init' })
    await socket.next()
    socket.send({ type: 'subscribe', id: 'a', payload: { query: '{ language }' } })
    expect(await language(socket)).toEqual({ data: { language: 'ZH_HANT' } })
  })

  it('is refused on a socket whose locale is unknown', async () => {
    const socket = await connect(hub.gateway.url)
    socket.send({ type: 'connection_init', payload: { locale: 'fr' } })
    expect(await socket.closed).toEqual({
      code: 4400,
      reason: '"locale" is "fr". Give zh-Hant, zh-Hans or en.',
    })
  })

  it('follows the parameter of the URL of a stream, as EventSource can send no header', async () => {
    const search = new URLSearchParams({ query: '{ language }', locale: 'en' })
    const stream = await openStream(`${hub.gateway.url}/graphql/stream?${search}`, undefined)
    expect(await stream.next()).toMatchObject({ data: { data: { language: 'EN' } } })
  })
})
