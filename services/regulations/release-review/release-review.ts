import {
  choice,
  title,
  dateTime,
  RecordEntity,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { InformationRelease } from '../information-release/information-release.ts'
import { clearedOn } from './cleared-on.ts'
import { MannerDecision, SecrecyResult, TimingDecision, WordingResult } from './enums.ts'

@RecordEntity('A review of information before its release; notice, task 39.', '公開審查記錄')
export class ReleaseReview extends UnitRecord {
  @reference(() => InformationRelease, 'What was reviewed.', '擬公開信息編號')
  informationReleaseId!: string

  @choice(SecrecyResult, 'What the review for secrecy found.', '保密審查結果')
  secrecyResult!: SecrecyResult

  @choice(WordingResult, 'What the review of the wording found.', '內容表述審查結果')
  wordingResult!: WordingResult

  @choice(TimingDecision, 'When it may be released.', '公開時機')
  timingDecision!: TimingDecision

  @choice(MannerDecision, 'How it may be released.', '公開方式')
  mannerDecision!: MannerDecision

  @title('Who decided.', '審查人', { personal: true })
  reviewer!: string

  @dateTime('When it was decided.', '審查時間')
  decidedAt!: Date
}

/** What a review found is for those concerned, also after the release. */
export const releaseReviews = recordType(ReleaseReview, {
  orderBy: ['-decidedAt'],
  unitFrom: 'informationReleaseId',
  inverse: { informationReleaseId: 'reviews' },
  publicWhenSet: false,
  aggregates: [
    { into: 'informationReleaseId', set: (reviews) => ({ clearedOn: clearedOn(reviews) }) },
  ],
})
