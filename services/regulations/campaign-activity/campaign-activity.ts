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
  'An activity that makes the disclosure regulation known; notice, task 38.',
  '條例宣傳活動',
)
export class CampaignActivity extends Publication {
  @integer('The year of the programme that asks for it.', '年度', { range: [1992, 9999] })
  year!: number

  @title('What it was.', '活動名稱')
  title!: string

  @choice(CampaignForm, 'How it made the regulation known.', '宣傳形式')
  form!: CampaignForm

  @choice(CampaignOccasion, 'What it was held for.', '宣傳時機')
  occasion!: CampaignOccasion

  @date('The day it was held, or began.', '舉辦日期')
  heldOn!: string

  @title('Whom it was for.', '宣傳對象', optional)
  audience!: string | null

  @integer('How many people it reached.', '參與人數', optional)
  reached!: number | null
}

/** Its evidence is the page that tells of it: where, and when published. */
export const campaignActivities = recordType(CampaignActivity, {
  plural: 'campaignActivities',
  orderBy: ['-heldOn'],
})
