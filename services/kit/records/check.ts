import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { FieldKind, RecordField } from './field.ts'
import { refuseFutureDay } from './input/day.ts'
import { refuseFutureMoment } from './input/moment.ts'
import { maxTextLength, refuseText } from './input/text.ts'
import { refuseOutOfReach } from './invalid-moments.ts'
import { refuseCredentials } from './personal-data/url-credentials.ts'
import type { RecordType } from './record-type.ts'

const lengths = { code: 64, title: 500, text: maxTextLength, url: 2000 } as const

/** The most characters of a field; undefined for one that is no text. */
export const maximumOf = (kind: FieldKind): number | undefined => {
  const maxima: Readonly<Partial<Record<FieldKind, number>>> = lengths
  return maxima[kind]
}

/** All invalid fields of a record; if there are none, all rules that it breaks. */
export const problemsOf = (
  type: RecordType,
  record: Readonly<Record<string, unknown>>,
  now: Date,
): readonly InvalidInput[] => {
  const invalid = fieldProblemsOf(type, record, now)
  if (invalid.length > 0) return invalid
  const labelOf = (property: string): string =>
    type.fields.find((field) => field.property === property)?.label ?? property
  return (type.rules ?? [])
    .filter((rule) => !rule.isMet(record))
    .map(({ field, message }) =>
      typeof message === 'function'
        ? new InvalidInput(field, message(labelOf))
        : new InvalidInput(field, message),
    )
}

/** All invalid fields of a record. */
export const fieldProblemsOf = (
  type: RecordType,
  record: Readonly<Record<string, unknown>>,
  now: Date,
): readonly InvalidInput[] =>
  type.fields.flatMap((field) =>
    field.derived ? [] : (problemOf(field, record[field.property], now) ?? []),
  )

const problemOf = (field: RecordField, value: unknown, now: Date): InvalidInput | undefined => {
  const { property, kind, ahead, label } = field
  if (value === null || value === undefined) return field.optional ? undefined : missing(field)
  const outOfReach = refuseOutOfReach(field, value)
  if (outOfReach) return outOfReach
  if (kind === 'date' && !ahead) return refuseFutureDay(property, String(value), now, label)
  if (value instanceof Date && !ahead) return refuseFutureMoment(property, value, now, label)
  if (kind === 'integer') return refuseOutOfRange(field, Number(value))
  if (kind === 'url') {
    const credentials = refuseCredentials(property, String(value), label)
    if (credentials) return credentials
  }
  if (kind === 'code' || kind === 'title' || kind === 'text' || kind === 'url')
    return refuseText(property, String(value), lengths[kind], label)
  return undefined
}

const missing = ({ property, label }: RecordField): InvalidInput =>
  new InvalidInput(property, {
    en: `"${property}" is missing. Give it.`,
    hant: `缺少「${label}」,請填寫。`,
    hans: `缺少“${simplified(label)}”,请填写。`,
  })

const refuseOutOfRange = (field: RecordField, value: number): InvalidInput | undefined => {
  const [least, greatest] = field.range ?? [0, 2_147_483_647]
  return Number.isInteger(value) && value >= least && value <= greatest
    ? undefined
    : new InvalidInput(field.property, {
        en: `"${field.property}" ${value} is not a whole number from ${least} to ${greatest}.`,
        hant: `「${field.label}」${value} 不是 ${least} 至 ${greatest} 的整數。`,
        hans: `“${simplified(field.label)}”${value} 不是 ${least} 至 ${greatest} 的整数。`,
      })
}
