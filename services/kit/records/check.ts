import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { refuseFutureDay } from './input/day.ts'
import { refuseFuture } from './input/moment.ts'
import { longest, refuseText } from './input/text.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'
import type { RecordField } from './field.ts'
import type { RecordType } from './record-type.ts'

const lengths = { code: 64, title: 500, text: longest, url: 2000 } as const

/** Everything wrong with the values of a record, field by field, then rule by rule. */
export const problemsOf = (
  type: RecordType,
  record: Readonly<Record<string, unknown>>,
  now: Date,
): readonly InvalidInput[] => {
  const wrong = type.fields
    .filter(({ derived }) => !derived)
    .map((field) => problemOf(field, record[field.property], now))
    .filter((problem) => problem !== undefined)
  if (wrong.length > 0) return wrong
  const called = (property: string): string =>
    type.fields.find((field) => field.property === property)?.label ?? property
  return (type.rules ?? [])
    .filter(({ isMet }) => !isMet(record as never))
    .map(({ field, message }) =>
      typeof message === 'function'
        ? new InvalidInput(field, message(called))
        : new InvalidInput(field, message),
    )
}

const problemOf = (field: RecordField, value: unknown, now: Date): InvalidInput | undefined => {
  const { property, kind, ahead, label } = field
  if (value === null || value === undefined) return field.optional ? undefined : missing(field)
  if (kind === 'date')
    return ahead ? undefined : refuseFutureDay(property, String(value), now, label)
  if (kind === 'dateTime')
    return value instanceof Date && !ahead ? refuseFuture(property, value, now, label) : undefined
  if (kind === 'integer') return refuseBeyond(field, Number(value))
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

const refuseBeyond = (field: RecordField, value: number): InvalidInput | undefined => {
  const [least, greatest] = field.range ?? [0, 2_147_483_647]
  return Number.isInteger(value) && value >= least && value <= greatest
    ? undefined
    : new InvalidInput(field.property, {
        en: `"${field.property}" ${value} is not a whole number from ${least} to ${greatest}.`,
        hant: `「${field.label}」${value} 不是 ${least} 至 ${greatest} 的整數。`,
        hans: `“${simplified(field.label)}”${value} 不是 ${least} 至 ${greatest} 的整数。`,
      })
}
