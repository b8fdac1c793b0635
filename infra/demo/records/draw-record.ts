import type { DayCache } from './day-cache.ts'
import type { RecordField, RecordType } from '../../../services/kit/records/index.ts'
import { type DrawContext, fillPlaceholders, drawValue } from './draw-value.ts'

export interface RecordDrawContext extends DrawContext {
  /** The earliest date of the record. */
  readonly from: Date
  readonly end: Date
  readonly days: DayCache
  /** Ids of records that it may refer to, by property. */
  readonly refs: ReadonlyMap<string, string>
}

const hour = 3_600_000
const day = 24 * hour

/** Draws the values of a record. Its dates are ordered as its fields are declared. */
export const drawRecord = (type: RecordType, draw: RecordDrawContext): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  let at = draw.from
  for (const field of type.fields) {
    const { property, kind, derived } = field
    if (derived) continue
    const texts = kind === 'date' ? draw.profile.texts?.[property] : undefined
    if (texts) values[property] = fillPlaceholders(draw.random.pick(texts), draw)
    else if (kind === 'date' || kind === 'dateTime') {
      const next = dateOf(field, at, draw)
      values[property] = next && (kind === 'date' ? draw.days.dayOf(next) : next)
      if (next && !field.ahead) at = next
    } else if (kind === 'reference') values[property] = referenceOf(field, draw)
    else values[property] = isOmittedByChance(field, draw) ? null : drawValue(field, draw)
  }
  if ('publishedOn' in values && values['publishedOn'] === null) values['url'] = null
  if ('publishedOn' in values && values['publishedOn'] !== null)
    values['url'] ??=
      `https://${draw.unit.id.toLowerCase()}.fujian.example/${draw.year}/${type.name}/${draw.number}.htm`
  return values
}

const referenceOf = (
  { property, optional }: RecordField,
  { refs, recordedRandom }: RecordDrawContext,
): string | null => {
  const isOmitted = optional && recordedRandom.next() < 0.25
  return isOmitted ? null : (refs.get(property) ?? null)
}

const isOmittedByChance = (
  { optional }: RecordField,
  { recordedRandom }: RecordDrawContext,
): boolean => optional && recordedRandom.next() < 0.3

/** Whether the field ends the record's validity. Most records stay valid. */
const isEndOfValidity = (property: string): boolean =>
  /^(superseded|revoked|repealed|removed|withdrawn|deregistered|retired|shut|ended)(On|At)$/.test(
    property,
  )

const dateOf = (
  field: RecordField,
  at: Date,
  { recordedRandom, end, days }: RecordDrawContext,
): Date | null => {
  const { optional, property, kind, ahead } = field
  const presence = recordedRandom.next()
  const delay = recordedRandom.next()
  if (optional && presence < (isEndOfValidity(property) ? 0.85 : 0.25)) return null
  const next = days.workingFrom(new Date(at.getTime() + delayOf(delay, kind === 'dateTime', ahead)))
  if (next <= end || ahead) return next
  return optional ? null : end
}

/** From no delay to some weeks; date-times follow each other faster than dates. */
const delayOf = (fraction: number, isMoment: boolean, ahead: boolean): number => {
  const [step, minimum] = isMoment ? [hour, 0.3] : [day, 0]
  if (ahead) return (20 + fraction * 100) * day
  // A few dates precede the field before them.
  if (fraction < 0.06) return -fraction * 100 * step
  if (fraction < 0.35) return (fraction / 0.35) * 4 * step * (isMoment ? 1 : 0.2) + minimum * step
  if (fraction < 0.7) return (1 + ((fraction - 0.35) / 0.35) * 8) * step
  if (fraction < 0.9) return (9 + ((fraction - 0.7) / 0.2) * 20) * step
  return (29 + ((fraction - 0.9) / 0.1) * 50) * step
}
