import type { Days } from './days.ts'
import type { RecordField, RecordType } from '../../../services/kit/records/index.ts'
import { type Draw, filled, valueOf } from './value-of.ts'

export interface DrawRecord extends Draw {
  /** When it begins; the first day is not before. */
  readonly from: Date
  readonly end: Date
  readonly days: Days
  /** The ids of records it may refer to, by property. */
  readonly refs: ReadonlyMap<string, string>
}

const hour = 3_600_000
const day = 24 * hour

/** Draws the values of a record. Its days follow each other in the order in which its fields are declared. */
export const drawRecord = (type: RecordType, draw: DrawRecord): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  let at = draw.from
  for (const field of type.fields) {
    const { property, kind, derived } = field
    if (derived) continue
    const said = kind === 'date' ? draw.story.says?.[property] : undefined
    if (said) values[property] = filled(draw.chance.pick(said), draw)
    else if (kind === 'date' || kind === 'dateTime') {
      const next = dateOf(field, at, draw)
      values[property] = next && (kind === 'date' ? draw.days.of(next) : next)
      if (next && !field.ahead) at = next
    } else if (kind === 'reference') values[property] = refOf(field, draw)
    else values[property] = isLeftOut(field, draw) ? null : valueOf(field, draw)
  }
  if ('publishedOn' in values && values['publishedOn'] === null) values['url'] = null
  if ('publishedOn' in values && values['publishedOn'] !== null)
    values['url'] ??=
      `https://${draw.unit.id.toLowerCase()}.fujian.example/${draw.year}/${type.name}/${draw.no}.htm`
  return values
}

const refOf = ({ property, optional }: RecordField, { refs, tape }: DrawRecord): string | null => {
  const isLeft = optional && tape.next() < 0.25
  return isLeft ? null : (refs.get(property) ?? null)
}

const isLeftOut = ({ optional }: RecordField, { tape }: DrawRecord): boolean =>
  optional && tape.next() < 0.3

/** Ends of validity: most records live on. */
const isEnd = (property: string): boolean =>
  /^(superseded|revoked|repealed|removed|withdrawn|deregistered|retired|shut|ended)(On|At)$/.test(
    property,
  )

const dateOf = (field: RecordField, at: Date, { tape, end, days }: DrawRecord): Date | null => {
  const { optional, property, kind, ahead } = field
  const present = tape.next()
  const lag = tape.next()
  if (optional && present < (isEnd(property) ? 0.85 : 0.25)) return null
  const next = days.workingFrom(new Date(at.getTime() + lagOf(lag, kind === 'dateTime', ahead)))
  if (next <= end || ahead) return next
  return optional ? null : end
}

/** From at once to some weeks; moments follow each other faster than days. */
const lagOf = (part: number, isMoment: boolean, ahead: boolean): number => {
  const [step, least] = isMoment ? [hour, 0.3] : [day, 0]
  if (ahead) return (20 + part * 100) * day
  // Now and then something was done before what stands before it in the record.
  if (part < 0.06) return -part * 100 * step
  if (part < 0.35) return (part / 0.35) * 4 * step * (isMoment ? 1 : 0.2) + least * step
  if (part < 0.7) return (1 + ((part - 0.35) / 0.35) * 8) * step
  if (part < 0.9) return (9 + ((part - 0.7) / 0.2) * 20) * step
  return (29 + ((part - 0.9) / 0.1) * 50) * step
}
