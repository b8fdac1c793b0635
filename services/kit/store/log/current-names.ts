import { formerIndicators, namesOf, type NounNames } from './former-names.ts'

/** The columns of a row of the log that name things; also of a row of the feed, which copies most. */
export interface NamingRow {
  readonly kind: string
  readonly subject: string
  readonly tags: string
  readonly fields?: string
  readonly counters?: string
}

/** A row of the log with today's names; the same row where nothing that it names was renamed. */
export const currentNames = <T extends NamingRow>(row: T): T => {
  const noun = row.subject.slice(0, row.subject.indexOf(':'))
  const names = namesOf(noun)
  const counters = row.counters && currentCounters(row.counters)
  if (!names) return counters === row.counters ? row : { ...row, counters }
  return {
    ...row,
    kind: currentKind(row.kind),
    subject: `${names.noun}${row.subject.slice(noun.length)}`,
    tags:
      noun === names.noun
        ? row.tags
        : row.tags.replaceAll(new RegExp(`"${noun}(?=[:@"])`, 'g'), `"${names.noun}`),
    ...(row.fields === undefined ? {} : { fields: currentFields(row.fields, names) }),
    ...(counters === undefined ? {} : { counters }),
  }
}

/** Counter deltas as the log keeps them, with today's names of indicators. */
export const currentCounters = (counters: string): string => {
  if (counters === '[]') return counters
  let text = counters
  for (const [former, name] of formerIndicators)
    text = text.replaceAll(`"indicator":"${former}"`, `"indicator":"${name}"`)
  return text
}

/** `opinionEvent.closed` → `publicOpinionIncident.closed` */
const currentKind = (kind: string): string => {
  const [noun = '', event = ''] = kind.split('.')
  const names = namesOf(`${noun.charAt(0).toUpperCase()}${noun.slice(1)}`)
  if (!names) return kind
  const name = `${names.noun.charAt(0).toLowerCase()}${names.noun.slice(1)}`
  return `${name}.${names.events[event] ?? event}`
}

const currentFields = (fields: string, { fields: names, values }: NounNames): string => {
  const isFormer =
    Object.keys(names).some((former) => fields.includes(`"${former}":`)) ||
    Object.values(values).some((of) =>
      Object.keys(of).some((former) => fields.includes(`"${former}"`)),
    )
  if (!isFormer) return fields
  const record: Readonly<Record<string, unknown>> = JSON.parse(fields)
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(record).map(([former, value]) => {
        const name = names[former] ?? former
        return [name, values[name]?.[String(value)] ?? value]
      }),
    ),
  )
}
