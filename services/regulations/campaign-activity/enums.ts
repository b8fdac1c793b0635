import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const CampaignForm = choices(
  'CampaignForm',
  'Form of publicising a regulation (宣傳形式).',
  {
    ON_SITE: ['On-site consultation or an exhibition (現場宣傳諮詢).', '現場宣傳諮詢'],
    LECTURE: ['A lecture or training (講座培訓).', '講座培訓'],
    MEDIA: ['Press, radio or television (媒體宣傳).', '媒體宣傳'],
    ONLINE: ['A website, account or app (網絡宣傳).', '網絡宣傳'],
    PRINTED: ['Leaflets, posters or booklets (宣傳資料).', '宣傳資料'],
    CONTEST: ['A quiz or contest (知識競賽).', '知識競賽'],
  },
)
export type CampaignForm = ChoiceOf<typeof CampaignForm>

export const CampaignOccasion = choices(
  'CampaignOccasion',
  'Occasion of a publicity activity (宣傳時機).',
  {
    ANNIVERSARY: [
      'Ten years of the regulation, in force since 2008-05-01 (條例實施十週年).',
      '條例實施十週年',
      'Ten years of the Regulations',
    ],
    REVISION: [
      'The revised regulation (新修訂條例出臺).',
      '新修訂條例出臺',
      'The revised Regulations',
    ],
  },
)
export type CampaignOccasion = ChoiceOf<typeof CampaignOccasion>
