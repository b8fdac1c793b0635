import { personalDataIn } from './find.ts'
import { PersonalDataFound } from './personal-data-found.ts'

/**
 * A refusal when a text that is to be public shows personal data.
 * @param isCode codes and addresses are full of digits: there only what has a check digit counts
 */
export const refusePersonal = (
  at: { readonly field: string; readonly hant: string },
  text: string,
  isCode = false,
): PersonalDataFound | undefined => {
  const found = personalDataIn(text, isCode)
  return found && new PersonalDataFound(at, found)
}
