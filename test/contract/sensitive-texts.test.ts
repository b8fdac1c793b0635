import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type RecordType, refusePersonalData } from '../../services/kit/records/index.ts'
import { domains } from '../../services/index.ts'
import { isPersonal } from '../../services/kit/store/index.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const api = readFileSync(join(import.meta.dirname, '../../schema/api.graphql'), 'utf8')
const schema = buildSchema(api, { assumeValidSDL: true })
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

const types = domains.flatMap(({ records }) => records?.types ?? [])
const entering = new Map(types.map((type) => [`${type.enter[0]}${type.names.name}`, type] as const))
const ofRecords = new Set(
  types.flatMap(({ names, enter, actions }) =>
    [enter[0], 'correct', 'recheck', ...Object.keys(actions)].map((verb) => verb + names.name),
  ),
)

const identity = '11010519491231002X'
const number = `${identity.slice(0, 6)} \u200b${identity.slice(6, 14)}-${identity.slice(14)}`
const address = 'https://www.example.cn/'

/** The paths of all texts of an input. */
const pathsOf = (type: GraphQLInputType, path: readonly string[] = []): readonly string[][] => {
  if (isNonNullType(type) || isListType(type)) return pathsOf(type.ofType, path)
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) =>
      pathsOf(field.type, [...path, field.name]),
    )
  return type.name === 'String' || type.name === 'URL' ? [[...path]] : []
}

/** An input with all required fields, and a text at a path. */
const inputWith = (
  type: GraphQLInputType,
  path: readonly string[],
  text: (isUrl: boolean) => string,
): unknown => {
  if (isNonNullType(type)) return inputWith(type.ofType, path, text)
  if (isListType(type)) return [inputWith(type.ofType, path, text)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || field.name === path[0])
        .map((field) => {
          const rest = field.name === path[0] ? path.slice(1) : ['none']
          const isTarget = field.name === path[0] && rest.length === 0
          return [field.name, inputWith(field.type, isTarget ? [] : rest, text)]
        }),
    )
  const isTarget = path.length === 0
  if (type.name === 'URL') return isTarget ? text(true) : address
  if (type.name === 'Int') return 1
  if (type.name === 'Date') return '2018-05-02'
  if (type.name === 'DateTime') return '2018-05-02T09:00:00+08:00'
  if (type.name === 'Boolean') return true
  return isTarget ? text(false) : 'A text'
}

it('A record is not public while any text of its input shows personal data or a credential.', () => {
  const forgotten: string[] = []
  const check = (type: RecordType, property: string, value: unknown): void => {
    const record = { [property]: value, publishedOn: '2018-05-02', [String(type.publicWhenSet)]: 1 }
    const refusal = refusePersonalData(type, { ...record, [property]: value })
    if (refusal?.field !== property) forgotten.push(`${type.name}.${property}`)
  }
  for (const mutation of mutations) {
    const type = entering.get(mutation.name)
    const input = mutation.args[0]?.type
    if (!type || !input) continue
    for (const [property = ''] of pathsOf(input)) {
      // The one is stored as a hash; the other is no part of the record and has a test of its own.
      if (property === 'requestId' || property === 'exemptionReason') continue
      if (isPersonal(type.entity, property) || type.publicWhenSet === false) continue
      const isList = type.fields.find((one) => one.property === property)?.kind === 'stringList'
      for (const text of [`${address}${identity}`, `${address}?access_token=a`])
        check(type, property, isList ? ['A text', text] : text)
    }
  }
  expect(forgotten).toEqual([])
  expect(entering.size).toBeGreaterThan(90)
})

it('Every text of every other mutation is refused when it shows personal data or a credential.', async () => {
  await using store = freshStore('sqlite', undefined)
  const hub = await openHub(store)
  const others = mutations.filter(({ name }) => !ofRecords.has(name))
  const tried: string[] = []
  for (const { name, args } of others) {
    const [argument] = args
    expect(argument?.name).toBe('input')
    if (!argument) continue
    const inputType = getNamedType(argument.type).name
    const errorsOf = async (input: unknown) => {
      const query = `mutation ($input: ${inputType}!) { ${name}(input: $input) { errors {
        __typename ... on InvalidInput { field } ... on PersonalDataFound { field } } } }`
      const response = await hub.public.get<Record<string, { errors: object[] }>>(query, { input })
      return response[name]?.errors
    }
    for (const path of pathsOf(argument.type)) {
      const field = path.join('.')
      if (field === 'requestId') continue
      tried.push(`${name}.${field}`)
      const personal = inputWith(argument.type, path, (isUrl) =>
        isUrl ? `${address}${identity}` : `張三 ${number}`,
      )
      expect(await errorsOf(personal), `${name}.${field}`).toEqual([
        { __typename: 'PersonalDataFound', field },
      ])
      const secret = inputWith(argument.type, path, () => 'https://user:pass@www.example.cn/')
      expect(await errorsOf(secret), `${name}.${field}`).toEqual([
        { __typename: 'InvalidInput', field },
      ])
    }
  }
  expect(tried).toEqual(
    expect.arrayContaining([
      'submitProgress.text',
      'submitProgress.evidence.title',
      'submitProgress.evidence.url',
      'returnSubmission.reason',
      'acceptSubmission.remark',
      'sendReminder.text',
      'requestExtension.reason',
      'triggerTask.title',
    ]),
  )
})
