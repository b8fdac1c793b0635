import { hasDigits } from './digits.ts'
import { identityNumbers } from './identity-number.ts'
import { mobileNumbers } from './mobile-number.ts'
import { PersonalDataKind } from './kind.ts'
import type { Span } from './span.ts'

/** Where a text shows personal data, without the data itself. */
export interface PersonalDataMatch {
  readonly kind: PersonalDataKind
  /** The position of its first character, counted from 1. */
  readonly position: number
  /** Its first three digits, the others as asterisks. */
  readonly sample: string
}

/**
 * The first identity-card or mobile number in a text.
 * @param isCode codes and addresses contain many digits: only numbers with a valid check digit count there
 */
export const personalDataIn = (text: string, isCode = false): PersonalDataMatch | undefined => {
  if (!hasDigits(text, shortest)) return undefined
  const [identity] = identityNumbers(text)
  const mobile = isCode ? undefined : mobileNumbers(text)[0]
  if (identity && (!mobile || identity.from <= mobile.from))
    return matchOf(PersonalDataKind.IDENTITY_CARD_NUMBER, identity)
  return mobile && matchOf(PersonalDataKind.MOBILE_NUMBER, mobile)
}

/** The digits of a mobile number, the shortest of these numbers. */
const shortest = 11

const matchOf = (kind: PersonalDataKind, { from, digits }: Span): PersonalDataMatch => ({
  kind,
  position: from + 1,
  sample: digits.slice(0, 3).padEnd(digits.length, '*'),
})
