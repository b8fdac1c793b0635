import type { RecordType } from './record-type.ts'

type Values = Readonly<Record<string, unknown>>

/** The values with the defaults of fields that were left out. */
export const withDefaults = (type: RecordType, values: Values, now: Date): Values => {
  const complete: Record<string, unknown> = { ...values }
  for (const { property, defaultValue } of type.fields)
    if (defaultValue) complete[property] ??= defaultValue(complete, now)
  return complete
}
