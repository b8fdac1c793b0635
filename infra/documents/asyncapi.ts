import {
  type EventKind,
  eventKindsOf,
  type RecordField,
  type RecordType,
} from '../../services/kit/records/index.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import { domainName } from '../../services/reporting/domain/domain.ts'
import { reportingEvents } from '../../services/reporting/feed/event-kinds.ts'
import { recordSample, reportingSample, type SampleEvent } from './sample-event.ts'
import { changeSchema, headersSchema, messageSchema, streamedSchema } from './event-schemas.ts'
import { schemaOrRef, type SharedFields, sharedFields } from './shared-fields.ts'
import { version } from './version.ts'

interface Kinds {
  /** The record, e.g. `siteMessage`. */
  readonly name: string
  readonly summary: string
  readonly kinds: readonly EventKind[]
  readonly samples: readonly SampleEvent[]
  readonly fields: readonly RecordField[]
}

/** All kinds of events, by what they happen to. */
export const eventCatalogue = (subgraphs: readonly Subgraph[]): readonly Kinds[] => [
  ...[...new Set(reportingEvents.map(nounOf))].map((name) => {
    const kinds = reportingEvents.filter((event) => nounOf(event) === name)
    return {
      name,
      summary: `Changes of ${name}.`,
      kinds,
      samples: kinds.map(reportingSample),
      fields: [],
    }
  }),
  ...subgraphs.flatMap(({ name: service, records }) =>
    (records?.types ?? []).map((type) => ofType(service, type)),
  ),
]

const nounOf = ({ kind }: EventKind): string => kind.split('.')[0] ?? ''

const ofType = (service: string, type: RecordType): Kinds => {
  const kinds = eventKindsOf(type)
  const samples = kinds.map((kind) => recordSample(service, domainName(service), type, kind))
  const summary = `${type.names.label}. ${type.names.description}`
  return { name: type.name, summary, kinds, samples, fields: type.fields }
}

const ref = (path: string) => ({ $ref: `#/${path}` })

/** The description of the feed and of webhooks, AsyncAPI 3.0. */
export const asyncapi = (subgraphs: readonly Subgraph[]): object => {
  const catalogue = eventCatalogue(subgraphs)
  const names = catalogue.map(({ name }) => name)
  const shared = sharedFields(catalogue.flatMap(({ fields }) => fields))
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Openness Hub: changes',
      version,
      description:
        'The changes of the hub: streamed to clients that subscribe, posted to webhooks. Each has a cursor, after which either resumes. The guide is at /connect.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: {
      hub: {
        host: '{host}',
        protocol: 'https',
        description: 'The hub.',
        variables: { host: { default: '127.0.0.1:4000', description: 'Host and port.' } },
        security: [ref('components/securitySchemes/token')],
      },
    },
    channels: {
      changes: {
        address: '/graphql/stream',
        title: 'The subscription `changes` as server-sent events',
        description:
          'POST a GraphQL subscription to `changes`. Each event of the stream has the cursor as its id, which a client that reconnects sends as Last-Event-ID. The same subscription is at /graphql over WebSocket (graphql-transport-ws).',
        servers: [ref('servers/hub')],
        messages: { change: ref('components/messages/change') },
      },
      webhook: {
        address: null,
        title: 'The address that `registerWebhook` registered',
        description:
          'The hub posts each change, signed as https://www.standardwebhooks.com has it, in order, at least once.',
        messages: Object.fromEntries(
          names.map((name) => [name, ref(`components/messages/${name}`)]),
        ),
      },
    },
    operations: {
      streamChanges: {
        action: 'send',
        channel: ref('channels/changes'),
        summary:
          'Streams every change that the viewer may see and has selected, once and in order.',
        messages: [ref('channels/changes/messages/change')],
      },
      postChange: {
        action: 'send',
        channel: ref('channels/webhook'),
        summary: 'Posts a change. Any answer but 2xx within 10 seconds is repeated.',
        messages: names.map((name) => ref(`channels/webhook/messages/${name}`)),
      },
    },
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'A token of the hub; without one, the changes that are public.',
        },
      },
      messages: {
        change: {
          title: 'A change in the stream',
          contentType: 'application/json',
          payload: ref('components/schemas/streamed'),
          examples: [{ name: 'submission.accepted', payload: streamedSample }],
        },
        ...Object.fromEntries(catalogue.map((one) => [one.name, messageOf(one, shared)])),
      },
      schemas: {
        streamed: streamedSchema,
        change: changeSchema,
        message: messageSchema,
        headers: headersSchema,
        ...Object.fromEntries([...shared].map(([, { name, schema }]) => [name, schema])),
      },
    },
  }
}

const messageOf = (
  { name, summary, kinds, samples, fields }: Kinds,
  shared: SharedFields,
): object => ({
  name,
  title: name,
  summary,
  contentType: 'application/json',
  headers: ref('components/schemas/headers'),
  payload: {
    allOf: [ref('components/schemas/message')],
    properties: {
      kind: {
        oneOf: kinds.map(({ kind, description }) => ({ const: kind, description })),
      },
      ...(fields.length > 0 && {
        fields: {
          type: 'object',
          properties: Object.fromEntries(
            fields.map((field) => [field.property, schemaOrRef(field, shared)]),
          ),
        },
      }),
    },
  },
  examples: samples.map((payload) => ({ name: payload.kind, payload })),
})

const streamedSample = (() => {
  const {
    id: _,
    unit,
    task,
    fields: __,
    ...change
  } = reportingSample({
    kind: 'submission.accepted',
    description: '',
    sets: [],
  })
  const changes = { ...change, unit: { id: unit }, task: { id: task } }
  return { data: { changes }, extensions: { cursor: change.cursor } }
})()
