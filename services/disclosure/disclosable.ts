import { isPublished, type Publication } from '../kit/records/index.ts'
import { DisclosureType } from './disclosure-type.ts'

/** A record that the unit must publish, unless it states a legal reason not to. */
export type Disclosable = Publication & {
  readonly disclosureType: DisclosureType
  readonly withholdReason: string | null
}

/** Whether its type requires no proactive publication: disclosure on request, or exempt. */
export const isWithheld = ({ disclosureType }: Pick<Disclosable, 'disclosureType'>): boolean =>
  disclosureType !== DisclosureType.PROACTIVE

/** Whether it is published, or withheld for a stated legal reason. */
export const isPublishedOrWithheld = (record: Disclosable): boolean =>
  isPublished(record) || (isWithheld(record) && record.withholdReason !== null)

/** The rule pack that sets the period for its publication; undefined while withheld. */
export const publicationRulePack = (record: Disclosable): string | undefined =>
  isWithheld(record) ? undefined : 'proactive20'
