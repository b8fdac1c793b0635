import type { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { personalDataIn } from './find.ts'
import { PersonalDataFound } from './personal-data-found.ts'
import { refuseCredentials } from './url-credentials.ts'

interface NamedText {
  /** The field of the input or of the record. */
  readonly field: string
  /** Its label in Traditional Chinese. */
  readonly label: string
  readonly text: string
  /** Whether it is a code or an address, in which only numbers with a valid check digit count. */
  readonly isCode?: boolean
}

/** A refusal when a text that the public may read shows personal data, or an address with a credential. */
export const refuseSensitiveText = ({
  field,
  label,
  text,
  isCode = false,
}: NamedText): PersonalDataFound | InvalidInput | undefined => {
  const found = personalDataIn(text, isCode)
  if (found) return new PersonalDataFound({ field, label }, found)
  return refuseCredentials(field, text, label)
}
