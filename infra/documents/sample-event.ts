import type { EventKind, RecordField, RecordType } from '../../services/kit/records/index.ts'

/** A change of one kind, as a webhook posts it. */
export interface SampleEvent {
  readonly id: string
  readonly cursor: string
  readonly position: number
  readonly kind: string
  readonly at: string
  readonly digest: string
  readonly chain: string
  readonly unit: string | null
  readonly task: string | null
  readonly domain: string
  readonly subject: string
  readonly service: string
  readonly fields: Readonly<Record<string, unknown>>
}

const recordId = '019766a0-5c00-7000-8000-000000000042'
const assignmentId = 'fujian-2018-43:21:CITY-350200'

/** Made up, and the same at every generation. */
const common = {
  id: '019766a0-5c00-7000-8000-000000000001-1042',
  cursor: 'OGZhNjM4YzItN2RhOS00ZGI5LWI5YjAtMDVmNTZmYjE3ZjI4LjEwNDI',
  position: 1042,
  at: '2018-10-29T01:00:00.000Z',
  digest: 'uQwXQKpG8vC5yX1E0nA6k2v0m3zB3cM0m1rI7rS2x9c',
  chain: '5o8gT3eQp1Zt0lHj2mJv4nYw6xKc8bDs9fGa7hUiR2E',
} as const

/** A sample of a kind of event of a record type. */
export const recordSample = (
  service: string,
  domain: string,
  { names, fields }: RecordType,
  { kind, sets }: EventKind,
): SampleEvent => ({
  ...common,
  kind,
  unit: 'CITY-350200',
  task: null,
  domain,
  subject: `${names.name}:${recordId}`,
  service,
  fields: Object.fromEntries(
    fields
      .filter(({ property }) => sets.includes(property))
      .map((field) => [field.property, sampleValue(field)]),
  ),
})

const subjects: Readonly<Record<string, string>> = {
  assignment: assignmentId,
  task: 'fujian-2018-43:21',
  obligation: 'fujian-2018-43:annual-report',
  programme: 'fujian-2018-43',
  unit: 'CITY-350200',
  unitGroup: 'CITIES',
  rulePack: 'proactive20',
  calendarYear: '2019',
}

const ofTask = new Set(['assignment', 'submission', 'plan', 'reminder', 'extension'])
  .add('exemption')
  .add('reopening')

/** A sample of a kind of event of what all domains share. */
export const reportingSample = ({ kind }: EventKind): SampleEvent => {
  const [noun = ''] = kind.split('.')
  const isOfTask = ofTask.has(noun)
  const isOfUnit = isOfTask || ['unit', 'unitEvent', 'webhook', 'webhookDelivery'].includes(noun)
  return {
    ...common,
    kind,
    unit: isOfUnit ? 'CITY-350200' : null,
    task: isOfTask || noun === 'task' ? 'fujian-2018-43:21' : null,
    domain: isOfTask || noun === 'task' ? 'GOVERNMENT_SERVICES' : 'REPORTING',
    subject: `${noun.charAt(0).toUpperCase()}${noun.slice(1)}:${subjects[noun] ?? recordId}`,
    service: 'reporting',
    fields: {},
  }
}

const sampleValue = ({ kind, label, choices, range }: RecordField): unknown => {
  switch (kind) {
    case 'date':
      return '2018-10-29'
    case 'dateTime':
      return '2018-10-29T01:00:00.000Z'
    case 'integer':
      return sampleInteger(range)
    case 'boolean':
      return true
    case 'choice':
      return Object.keys(choices?.options ?? {})[0] ?? null
    case 'stringList':
      return [label]
    case 'url':
      return 'https://www.xm.gov.cn/zwgk/1.html'
    case 'reference':
      return recordId
    default:
      return label
  }
}

/** A year, where only years are allowed. */
const sampleInteger = ([least, most]: NonNullable<RecordField['range']> = [0, 1]): number =>
  least > 1_000 && most >= 2018 ? 2018 : Math.max(1, least)
