import type { Say } from '../session/locale.ts'
import type { Text } from '../text/text.ts'
import { formTexts as texts } from '../text/work-forms.ts'
import { linkProblems } from './links.ts'
import type { FormTexts } from './stored-draft.ts'

/** A field of a form; its name is that of the input of the mutation. */
export interface FormField {
  readonly name: string
  readonly label: Text
  readonly hint?: Text
  /** `links`: rows of address, title and day of publication, at most `maximum`. */
  readonly kind: 'long' | 'percent' | 'day' | 'links'
  readonly isRequired?: boolean
  readonly maximum?: number
}

/** What is wrong with the texts of a form before they are sent, by field, in the language of the reader. */
export const formProblems = (
  fields: readonly FormField[],
  form: FormTexts,
  say: Say,
): ReadonlyMap<string, string> => {
  const problems = new Map<string, string>()
  for (const { name, kind, isRequired = false } of fields) {
    const written = (form[name] ?? '').trim()
    if (kind === 'links')
      for (const [key, text] of linkProblems(name, form, say)) problems.set(key, text)
    else if (isRequired && written === '') problems.set(name, say(texts.required))
    else if (kind === 'percent' && !/^\d{1,3}$/.test(written))
      problems.set(name, say(texts.percentNeeded))
  }
  return problems
}
