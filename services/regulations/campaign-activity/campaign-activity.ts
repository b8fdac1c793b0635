import {
  choice,
  date,
  title,
  RecordEntity,
  optional,
  Publication,
  recordType,
  integer,
} from '../../kit/records/index.ts'
import { CampaignForm, CampaignOccasion } from './enums.ts'

@RecordEntity(
  'An activity that publicises the disclosure regulation (條例宣傳活動); its publication is the evidence; 閩政辦〔2018〕43號.',
  '條例宣傳活動',
)
export class CampaignActivity extends Publication {
  @integer('Year of the programme that requires it.', '年度', { range: [1992, 9999] })
  year!: number

  @title('Name of the activity.', '活動名稱')
  title!: string

  @choice(CampaignForm, 'Form of the activity.', '宣傳形式')
  form!: CampaignForm

  @choice(CampaignOccasion, 'Occasion of the activity.', '宣傳時機')
  occasion!: CampaignOccasion

  @date('Day of the activity, or its first day.', '舉辦日期')
  heldOn!: string

  @title('Audience of the activity; null if not stated.', '宣傳對象', optional)
  audience!: string | null

  @integer('Number of people reached; null if not counted.', '參與人數', optional)
  reached!: number | null
}

/** The evidence of an activity is its publication: address and day. */
export const campaignActivities = recordType(CampaignActivity, {
  plural: 'campaignActivities',
  orderBy: ['-heldOn'],
})
