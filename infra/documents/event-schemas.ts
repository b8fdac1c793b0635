import type { RecordField } from '../../services/kit/records/index.ts'

const text = (description: string, more = {}) => ({ type: 'string', description, ...more })
const hash = '^[A-Za-z0-9_-]{43}$'
const moment = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$'

const shared = {
  cursor: text('To resume after this change.', { pattern: '^[A-Za-z0-9_-]+$' }),
  position: {
    type: 'integer',
    minimum: 1,
    description: 'The number of the change in the hub, without gaps.',
  },
  kind: text('What happened, e.g. `submission.accepted`.', { pattern: '^[a-z]\\w*\\.[a-z]\\w*$' }),
  at: text('The moment, UTC.', { pattern: moment }),
  digest: text('The digest of the change.', { pattern: hash }),
  chain: text('SHA-256, base64url, of the previous chain, a dot and the digest.', {
    pattern: hash,
  }),
  subject: text('The changed record, e.g. `SiteMessage:42`.', { pattern: '^[A-Z]\\w*:.+$' }),
  service: text('The service that logged the change.'),
}

/** A change as webhooks get it. */
export const messageSchema = {
  type: 'object',
  required: ['id', 'unit', 'task', 'domain', ...Object.keys(shared)],
  properties: {
    id: text('The same as the header `webhook-id`.'),
    ...shared,
    unit: { type: ['string', 'null'], description: 'The unit that it concerns.' },
    task: { type: ['string', 'null'], description: 'The task or obligation that it concerns.' },
    domain: text('The domain of the task or the service, e.g. `PLATFORMS`.'),
    fields: {
      type: 'object',
      description:
        'The changed fields with their new values, personal ones as a keyed hash; only if the change concerns the unit of the webhook.',
    },
  },
}

/** The headers of a posted message. */
export const headersSchema = {
  type: 'object',
  required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  properties: {
    'webhook-id': text('The same in every repetition.'),
    'webhook-timestamp': text('Seconds since 1970.', { pattern: '^\\d+$' }),
    'webhook-signature': text('HMAC-SHA256 of id, timestamp and body; one for each valid secret.', {
      pattern: '^v1,[A-Za-z0-9+/=]+( v1,[A-Za-z0-9+/=]+)*$',
    }),
  },
}

/** A change in the graph, with all scalar fields selected. A client selects which it gets. */
export const changeSchema = {
  type: 'object',
  properties: {
    ...shared,
    domain: { type: ['string', 'null'], description: 'The domain, e.g. `PLATFORMS`.' },
    unit: { type: ['object', 'null'], description: 'The unit, with the selected fields.' },
    task: { type: ['object', 'null'], description: 'The task, with the selected fields.' },
  },
}

/** One event of the stream. */
export const streamedSchema = {
  type: 'object',
  properties: {
    data: {
      type: ['object', 'null'],
      properties: {
        changes: { oneOf: [{ $ref: '#/components/schemas/change' }, { type: 'null' }] },
      },
    },
    errors: { type: 'array', items: { type: 'object', required: ['message'] } },
    extensions: { type: 'object', properties: { cursor: { type: 'string' } } },
  },
}

/** The schema of one changed field. */
export const fieldSchema = ({ kind, label, description, choices }: RecordField): object => {
  const about = { description: `${label}. ${description}` }
  switch (kind) {
    case 'integer':
      return { type: ['integer', 'null'], ...about }
    case 'boolean':
      return { type: ['boolean', 'null'], ...about }
    case 'date':
      return { type: ['string', 'null'], format: 'date', ...about }
    case 'dateTime':
      return { type: ['string', 'null'], format: 'date-time', ...about }
    case 'choice':
      return { enum: [...Object.keys(choices?.options ?? {}), null], ...about }
    case 'stringList':
      return { type: ['array', 'null'], items: { type: 'string' }, ...about }
    default:
      return { type: ['string', 'null'], ...about }
  }
}
