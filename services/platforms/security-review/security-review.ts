import {
  choice,
  type ChoiceOf,
  choices,
  date,
  RecordEntity,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { latest } from '../latest.ts'
import { OpenDataset } from '../open-dataset/open-dataset.ts'

export const SecurityReviewResult = choices('SecurityReviewResult', 'What a review found.', {
  PASSED: ['The dataset may be opened.', '通過'],
  RETURNED: ['It must be mended first, or stay closed.', '不通過'],
})
export type SecurityReviewResult = ChoiceOf<typeof SecurityReviewResult>

@RecordEntity(
  'A review of a dataset for security; the latest decides; notice, task 31.',
  '數據安全審查',
)
export class SecurityReview extends UnitRecord {
  @reference(() => OpenDataset, 'The dataset.', '開放數據集編號')
  datasetId!: string

  @date('The day of the review.', '審查日期')
  reviewedOn!: string

  @choice(SecurityReviewResult, 'What it found.', '審查結果')
  result!: SecurityReviewResult
}

export const securityReviews = recordType(SecurityReview, {
  orderBy: ['-reviewedOn'],
  unitFrom: 'datasetId',
  inverse: { datasetId: 'securityReviews' },
  aggregates: [
    {
      into: 'datasetId',
      set: (reviews) => {
        const last = latest(reviews, ({ reviewedOn }) => reviewedOn)
        return { clearedOn: last?.result === SecurityReviewResult.PASSED ? last.reviewedOn : null }
      },
    },
  ],
})
