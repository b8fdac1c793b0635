import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const CampaignForm = choices('CampaignForm', 'How a regulation is made known.', {
  ON_SITE: ['Advice or an exhibition where people are.', '現場宣傳諮詢'],
  LECTURE: ['A lecture or training.', '講座培訓'],
  MEDIA: ['Press, radio or television.', '媒體宣傳'],
  ONLINE: ['A website, account or application.', '網絡宣傳'],
  PRINTED: ['Leaflets, posters or booklets.', '宣傳資料'],
  CONTEST: ['A quiz or contest.', '知識競賽'],
})
export type CampaignForm = ChoiceOf<typeof CampaignForm>

export const CampaignOccasion = choices('CampaignOccasion', 'What a campaign is held for.', {
  ANNIVERSARY: ['Ten years of the regulation, in force since 2008-05-01.', '條例實施十週年'],
  REVISION: ['The revised regulation.', '新修訂條例出臺'],
})
export type CampaignOccasion = ChoiceOf<typeof CampaignOccasion>
