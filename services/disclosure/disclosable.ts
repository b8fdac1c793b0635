import { isPublished, type Publication } from '../kit/records/index.ts'
import { DisclosureType } from './disclosure-type.ts'

/** What a unit publishes by itself, unless it states a legal reason not to. */
export type Disclosable = Publication & {
  readonly disclosureType: DisclosureType
  readonly withholdReason: string | null
}

/** Whether it is not published by the unit itself, be it given on request or to nobody. */
export const isKeptBack = ({ disclosureType }: Pick<Disclosable, 'disclosureType'>): boolean =>
  disclosureType !== DisclosureType.PROACTIVE

/** Whether it is published, or kept back for a stated legal reason. */
export const isPublishedOrWithheld = (record: Disclosable): boolean =>
  isPublished(record) || (isKeptBack(record) && record.withholdReason !== null)

/** The pack of law that its publication falls under; none for what is kept back. */
export const publicationRulePack = (record: Disclosable): string | undefined =>
  isKeptBack(record) ? undefined : 'proactive20'
