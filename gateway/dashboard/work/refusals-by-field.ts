import type { FieldRefusal } from '../graph/use-action.ts'
import type { FormField } from './form-fields.ts'
import type { FormTexts } from './stored-draft.ts'

interface ShownRefusals {
  readonly ofFields: ReadonlyMap<string, string>
  /** Those about no field of the form. */
  readonly others: readonly string[]
}

/** Where each refusal is shown: beside its field, or else at the end of the form. */
export const refusalsByField = (
  fields: readonly FormField[],
  form: FormTexts,
  refusals: readonly FieldRefusal[],
): ShownRefusals => {
  const ofFields = new Map<string, string>()
  const others: string[] = []
  for (const { message, field = '' } of refusals) {
    const name = nameOf(field, fields, form)
    if (name === undefined) others.push(message)
    else ofFields.set(name, [ofFields.get(name), message].filter(Boolean).join(' '))
  }
  return { ofFields, others }
}

/** The name in the form of a path in the input: that of an exact field or a part of a link, or the field that it is in. */
const nameOf = (
  path: string,
  fields: readonly FormField[],
  form: FormTexts,
): string | undefined => {
  // A single link is an object in the input, and the first row of the form.
  const asRow = path.replace(/^(\w+)\./, '$1[0].')
  if (Object.hasOwn(form, asRow)) return asRow
  const [whole = ''] = path.split(/[.[]/)
  return fields.find(({ name }) => name === whole)?.name
}
