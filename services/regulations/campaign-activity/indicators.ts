import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  eachUnit,
  indicator,
} from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { CampaignActivity } from './campaign-activity.ts'
import { CampaignForm } from './enums.ts'

const hasEvidence = (activity: CampaignActivity): boolean =>
  activity.url !== null && isPublished(activity)

/** Publicity for the disclosure regulation: every unit has an activity with a published page as evidence. */
export const campaignsWithEvidence = indicator(CampaignActivity, {
  name: 'campaignsWithEvidence',
  topic: 'regulations.regulationCampaigns',
  label: indicatorLabel(
    'Units with an activity on the regulation and evidence of it',
    '已開展條例宣傳活動並附佐證的單位',
  ),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: hasEvidence,
})

/** Publicity for the disclosure regulation, informing: forms of publicity used. */
export const campaignForms = indicator(CampaignActivity, {
  name: 'campaignForms',
  topic: 'regulations.regulationCampaigns',
  label: indicatorLabel('Forms of publicity for the regulation', '條例宣傳形式'),
  target: eachGroup.of(Object.values(CampaignForm)),
  informs: true,
  countedOn: startOfYear,
  group: ({ form }) => form,
  counts: () => true,
  meets: hasEvidence,
})
