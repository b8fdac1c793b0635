import { DisclosureType } from '../disclosure-type.ts'
import type { PolicyDocument } from './policy-document.ts'

/** Whether it is exempt from disclosure (不予公開); then a public interpretation is not required either. */
export const isExempt = ({ disclosureType }: PolicyDocument): boolean =>
  disclosureType === DisclosureType.NONE
