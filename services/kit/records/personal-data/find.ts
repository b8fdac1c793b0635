import { identityNumbers } from './identity-number.ts'
import { mobileNumbers } from './mobile-number.ts'
import { PersonalDataKind } from './kind.ts'
import type { Span } from './span.ts'

/** Personal data in a text, without what it says. */
export interface Found {
  readonly kind: PersonalDataKind
  /** Of its first sign, counted from 1. */
  readonly position: number
  /** Its first three digits; the others as stars. */
  readonly sample: string
}

/**
 * The first number of a person in a text.
 * @param isCode codes and addresses are full of digits: there only what has a check digit counts
 */
export const personalDataIn = (text: string, isCode = false): Found | undefined => {
  const [identity] = identityNumbers(text)
  const mobile = isCode ? undefined : mobileNumbers(text)[0]
  if (identity && (!mobile || identity.from <= mobile.from))
    return foundAt(PersonalDataKind.IDENTITY_CARD_NUMBER, identity)
  return mobile && foundAt(PersonalDataKind.MOBILE_NUMBER, mobile)
}

const foundAt = (kind: PersonalDataKind, { from, digits }: Span): Found => ({
  kind,
  position: from + 1,
  sample: digits.slice(0, 3).padEnd(digits.length, '*'),
})
