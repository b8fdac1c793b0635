import Database from 'better-sqlite3'
import { join } from 'node:path'
import { parse, type DocumentNode } from 'graphql'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { type Services, startServices } from '../../../infra/server/start-services.ts'
import { readConfig } from '../../../services/kit/config/index.ts'
import { type Role, signToken } from '../../../services/kit/identity/index.ts'
import { allSubgraphs } from '../../support/all-subgraphs.ts'
import { copySeeded } from '../../support/seeded-store.ts'
import { databaseSettings, freshStore } from '../../support/stores.ts'

/** Someone with one role for one unit, or the public. */
export interface Person {
  readonly subject: string
  readonly token: string | undefined
}

/** What a mutation answered: its payload, or errors of the operation. */
export interface MutationResult {
  readonly payload: Readonly<Record<string, unknown>>
  /** The type names of the refusals, and the codes of errors. */
  readonly refusals: readonly string[]
}

/** All services on a fresh hub with the units and the programme that ship. */
export interface RightsHub {
  readonly services: Services
  readonly now: Date
  person(role: Role, unitId: string): Promise<Person>
  /** Runs a mutation that takes one `input`. */
  run(person: Person, mutation: HubMutation, input: object): Promise<MutationResult>
  /** Runs a query on a service, and returns its data; undefined with an error. */
  query<T>(person: Person, service: string, query: string): Promise<T | undefined>
  /** Changes with each transaction that wrote to the database of any service. */
  versions(): string
}

/** A mutation of the schema. */
export interface HubMutation {
  readonly name: string
  readonly service: string
  readonly inputType: string
  /** The fields of its payload beside `errors`, with their selections. */
  readonly selection: string
}

export const nobody: Person = { subject: 'public', token: undefined }

const startedAt = new Date('2018-10-29T09:00:00+08:00')

export const startRightsHub = async (): Promise<RightsHub> => {
  const store = freshStore('sqlite', undefined)
  onTestFinished(() => store[Symbol.asyncDispose]())
  await copySeeded(store, startedAt)
  const config = readConfig({
    LOG_LEVEL: 'silent',
    WEBHOOK_PRIVATE: 'allow',
    ...databaseSettings(store),
  })
  const services = await startServices(config, allSubgraphs(), {
    log: pino({ level: 'silent' }),
    // Nothing writes but the mutations, and what follows from them.
    activity: 'FOLLOWING',
    now: () => startedAt,
  })
  onTestFinished(() => services.close())
  const versions = versionsOf(store.dataDir, [...services.running.keys()])
  const people = new Map<string, Promise<Person>>()
  const documents = new Map<string, DocumentNode>()
  const documentOf = (text: string): DocumentNode => {
    const document = documents.get(text) ?? parse(text, { noLocation: true })
    documents.set(text, document)
    return document
  }
  const execute = async (service: string, text: string, variables: object, token?: string) => {
    const result = await services.running.get(service)?.execute({
      document: documentOf(text),
      variables: { ...variables },
      authorization: token && `Bearer ${token}`,
    })
    if (!result) throw new Error(`${service} does not run`)
    return result
  }
  return {
    services,
    now: startedAt,
    person(role, unitId) {
      const subject = `${role}@${unitId}`
      const claims = { subject, grants: [{ role, unitId }], ttl: '1h' }
      const person =
        people.get(subject) ?? signToken(services.key, claims).then((token) => ({ subject, token }))
      people.set(subject, person)
      return person
    },
    async run({ token }, { name, service, inputType, selection }, input) {
      const text = `mutation ($input: ${inputType}!) { payload: ${name}(input: $input) { ${selection} errors { __typename ... on UserError { message } } } }`
      const { data, errors } = await execute(
        service,
        text,
        { input: JSON.parse(JSON.stringify(input)) },
        token,
      )
      const payload: unknown = data?.['payload']
      const refused = isPayload(payload) ? payload.errors : []
      return {
        payload: isPayload(payload) ? { ...payload } : {},
        refusals: [
          ...refused.map(({ __typename, message }) => `${__typename}: ${message}`),
          ...(errors ?? []).map(
            ({ message, extensions }) => `${String(extensions['code'])}: ${message}`,
          ),
        ],
      }
    },
    async query<T>({ token }: Person, service: string, text: string) {
      const { data, errors } = await execute(service, text, {}, token)
      // The caller names the type of what it selects.
      return errors || !data ? undefined : (data as T)
    },
    versions: () => versions.map((version) => version()).join(),
  }
}

/** SQLite counts the transactions that other connections have written. */
const versionsOf = (folder: string, names: readonly string[]): readonly (() => number)[] =>
  names.map((name) => {
    const database = new Database(join(folder, `${name}.sqlite`), { readonly: true })
    onTestFinished(() => void database.close())
    return () => Number(database.pragma('data_version', { simple: true }))
  })

interface Payload {
  readonly errors: readonly { readonly __typename: string; readonly message: string }[]
}

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'errors' in value && Array.isArray(value.errors)
