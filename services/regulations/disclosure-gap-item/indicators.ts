import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { DisclosureGapItem } from './disclosure-gap-item.ts'

/** Implementation of the disclosure regulation: every gap is closed. */
export const disclosureGapsClosed = indicator(DisclosureGapItem, {
  name: 'disclosureGapsClosed',
  topic: 'regulations.disclosureRegulation',
  label: indicatorLabel('Gaps in disclosure that were closed', '已補充公開的信息'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: isPublished,
})
