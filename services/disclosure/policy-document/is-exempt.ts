import { DisclosureType } from '../disclosure-type.ts'
import type { PolicyDocument } from './policy-document.ts'

/** Whether it is not open at all; then nobody interprets it in public either. */
export const isExempt = ({ disclosureType }: PolicyDocument): boolean =>
  disclosureType === DisclosureType.NONE
