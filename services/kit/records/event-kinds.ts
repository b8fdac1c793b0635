import { typePhrase } from './descriptions.ts'
import { type AnyRecordAction, isPublication, type RecordType } from './record-type.ts'
import { typesAggregatedInto } from './registry.ts'

/** A kind of event, as the feed and webhooks name it. */
export interface EventKind {
  /** The changed record and what happened: `siteMessage.replied`. */
  readonly kind: string
  readonly description: string
  /** Properties that such an event sets; not all that it may set. */
  readonly sets: readonly string[]
}

/** The kinds of events of a record type, in the order of a record's life. */
export const eventKindsOf = (type: RecordType): readonly EventKind[] => {
  const { name, enter, actions, clock, entity } = type
  const phrase = typePhrase(type)
  const entered = type.fields.filter(({ derived }) => !derived).map(({ property }) => property)
  const events = new Map<string, Omit<EventKind, 'kind'>>()
  const add = (event: string, description: string, sets: readonly string[]): void => {
    // Several actions may have the same event.
    if (!events.has(event)) events.set(event, { description, sets })
  }
  add(enter[1], `A ${phrase} was entered.`, entered)
  for (const { event, description, input, set } of Object.values<AnyRecordAction>(actions))
    add(event, description, [...input, ...Object.keys(set ?? {})])
  add('corrected', 'Values that were entered wrongly were corrected.', entered.slice(0, 1))
  if (isPublication(type)) add('checked', 'Its page was checked (核查).', ['verdict', 'checkedAt'])
  if (typesAggregatedInto(entity).length > 0)
    add('summedUp', 'Its figures follow from the records below it.', [])
  if (clock) {
    add('missedDueDate', 'Its due moment passed before it was finished (逾期).', ['missedDueDate'])
    add('rescheduled', 'It got another due moment from new rules or a new calendar.', ['dueAt'])
  }
  return [...events].map(([event, rest]) => ({ kind: `${name}.${event}`, ...rest }))
}
