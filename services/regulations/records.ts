import { disclosureGapItems } from './disclosure-gap-item/disclosure-gap-item.ts'
import { disclosureRequests } from './disclosure-request/disclosure-request.ts'
import { ruleRevisions } from './rule-revision/rule-revision.ts'
import { transitionMeasures } from './transition-measure/transition-measure.ts'
import { campaignActivities } from './campaign-activity/campaign-activity.ts'

/** The record types of chapter 4. */
export const records = [
  transitionMeasures,
  disclosureGapItems,
  disclosureRequests,
  ruleRevisions,
  campaignActivities,
]
