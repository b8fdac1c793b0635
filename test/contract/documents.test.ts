import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { errorCodes } from '../../gateway/connect/error-codes.ts'
import { eventCatalogue } from '../../infra/documents/asyncapi.ts'
import { documents, root } from '../../infra/documents/documents.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { reportingEvents } from '../../services/reporting/feed/event-kinds.ts'
import { loggedEntities } from '../../services/reporting/logged-entities.ts'
import { production, textOf } from '../architecture/sources.ts'

const subgraphs = subgraphsOf(domains)
const generated = [...documents(subgraphs)]

it.each(generated)('%s is as the code generates it; if not, run npm run schema.', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text)
})

it('The AsyncAPI description is a valid document of AsyncAPI 3.0.', () => {
  const schema: object = createRequire(import.meta.url)(
    '@asyncapi/specs/schemas/3.0.0-without-$id.json',
  )
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  const text = generated.find(([path]) => path.endsWith('asyncapi.json'))?.[1] ?? ''
  const isValid = ajv.validate(schema, JSON.parse(text))
  expect(ajv.errors?.slice(0, 5) ?? []).toEqual([])
  expect(isValid).toBe(true)
})

it('Every kind of event has a sample that its own schema accepts.', () => {
  const document = JSON.parse(readFileSync(join(root, 'schema/asyncapi.json'), 'utf8'))
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema({ ...document, $id: 'asyncapi' })
  const catalogue = eventCatalogue(subgraphs)
  expect(catalogue.flatMap(({ kinds }) => kinds).length).toBeGreaterThan(400)
  for (const { name, kinds, samples } of catalogue) {
    const accepts = ajv.getSchema(`asyncapi#/components/messages/${name}/payload`)
    expect(samples.map(({ kind }) => kind)).toEqual(kinds.map(({ kind }) => kind))
    for (const sample of samples)
      expect(accepts?.(sample), JSON.stringify(accepts?.errors)).toBe(true)
    expect(accepts?.({ ...samples[0], kind: `${name}.neverHappened` })).toBe(false)
  }
})

/** Literals of the code that look like kinds of events of what all domains share. */
const kindsInCode = (): ReadonlySet<string> => {
  const nouns = new Set(
    [...loggedEntities.map(({ entity }) => entity.name), 'Webhook', 'WebhookDelivery'].map(
      (name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    ),
  )
  const found = new Set<string>()
  for (const file of production.filter(
    (one) =>
      one.startsWith('services/reporting/') &&
      !/\/(migrations|views|import)\/|event-kinds/.test(one),
  ))
    for (const [, before, noun = '', what = ''] of textOf(file).matchAll(
      /(.)'([a-z]\w+)\.([a-z]\w+)'/g,
    ))
      if (nouns.has(noun) && before !== '(') found.add(`${noun}.${what}`)
  return found
}

it('The listed kinds of events are those that the code writes.', () => {
  const listed = new Set(reportingEvents.map(({ kind }) => kind))
  // Made of an enum and of a variable.
  const composed = ['unit.merged', 'unit.split', 'unit.succeeded', 'unit.ended'].concat(
    'task.withdrawn',
    'obligation.withdrawn',
  )
  // Written by a domain and by the kit, about no record.
  const others = ['listDeadline.set', 'counters.recounted']
  const written = new Set([...kindsInCode(), ...composed, ...others])
  const columns =
    /^(task\.(domain|chapterNumber|sectionNumber|number)|unit\.(path|kind)|programme\.issuerId)$/
  const former = /^assignment\.(done|excused|signedFor|urged)$/
  const unlisted = [...written].filter((kind) => !listed.has(kind))
  expect(unlisted.filter((kind) => !columns.test(kind) && !former.test(kind))).toEqual([])
  expect([...listed].filter((kind) => !written.has(kind))).toEqual([])
})

/** Codes that no client of the hub gets: of databases, sockets, the start and commands. */
const inside =
  /^(ER_|E[A-Z]+$|UND_|SQLITE_|ERR_|ASC$|DESC$|CONFIG_INVALID$|SCHEMA_MISMATCH$|SHEET_UNREADABLE$|TEXT_TOO_LONG$|UNKNOWN$|HUB$)/

it('The listed error codes are those that clients get.', () => {
  const found = new Set<string>()
  const places = [
    /\bcode(?:: | = |: .*\? )'([A-Z][A-Z_]+)'/g,
    /\brefusal\(\s*'([A-Z][A-Z_]+)'/g,
    /\bsendError\(\s*\w+,\s*\d+,\s*'([A-Z][A-Z_]+)'/g,
    /\bViewUnavailable\(\s*'([A-Z][A-Z_]+)'/g,
    /\bcode\b.*\?\? '([A-Z][A-Z_]+)'/g,
    /: '(UNAUTHENTICATED|TOO_SLOW)'/g,
  ]
  for (const file of production.filter((one) => /^(gateway|services|schema)\//.test(one)))
    if (!/gateway\/(client|connect)\/|\/migrations\//.test(file))
      for (const place of places)
        for (const [, code = ''] of textOf(file).matchAll(place))
          if (!inside.test(code)) found.add(code)
  expect([...found].filter((code) => !(code in errorCodes))).toEqual([])
  const all = production
    .filter((one) => !one.startsWith('gateway/connect/'))
    .map(textOf)
    .join('\n')
  expect(Object.keys(errorCodes).filter((code) => !all.includes(`'${code}'`))).toEqual([])
})
