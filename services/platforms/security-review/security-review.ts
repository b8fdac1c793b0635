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

export const SecurityReviewResult = choices(
  'SecurityReviewResult',
  'Result of the security review of a dataset (審查結果).',
  {
    PASSED: ['The dataset may be opened (通過).', '通過'],
    RETURNED: ['The dataset must be changed first, or stay closed (不通過).', '不通過'],
  },
)
export type SecurityReviewResult = ChoiceOf<typeof SecurityReviewResult>

@RecordEntity(
  'A security review of a dataset (數據安全審查); the latest review decides; 閩政辦〔2018〕43號.',
  '數據安全審查',
)
export class SecurityReview extends UnitRecord {
  @reference(() => OpenDataset, 'The dataset.', '開放數據集編號')
  datasetId!: string

  @date('Day of the review.', '審查日期')
  reviewedOn!: string

  @choice(SecurityReviewResult, 'Result of the review.', '審查結果')
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
