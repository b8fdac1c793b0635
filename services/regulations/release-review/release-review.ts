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
import { clearanceDay } from './clearance-day.ts'
import { MannerDecision, SecrecyResult, TimingDecision, WordingResult } from './enums.ts'

@RecordEntity(
  'A review of information before its release (公開審查記錄); never public; 閩政辦〔2018〕43號.',
  '公開審查記錄',
)
export class ReleaseReview extends UnitRecord {
  @reference(() => InformationRelease, 'The information that was reviewed.', '擬公開信息編號')
  informationReleaseId!: string

  @choice(SecrecyResult, 'Result of the secrecy review.', '保密審查結果')
  secrecyResult!: SecrecyResult

  @choice(WordingResult, 'Result of the wording review.', '內容表述審查結果')
  wordingResult!: WordingResult

  @choice(TimingDecision, 'Decision on the time of release.', '公開時機')
  timingDecision!: TimingDecision

  @choice(MannerDecision, 'Decision on the extent of release.', '公開方式')
  mannerDecision!: MannerDecision

  @title('Name of the reviewer.', '審查人', { personal: true })
  reviewer!: string

  @dateTime('Time of the decision.', '審查時間')
  decidedAt!: Date
}

/** Reviews and checks stay internal, also after the release. */
export const releaseReviews = recordType(ReleaseReview, {
  orderBy: ['-decidedAt'],
  unitFrom: 'informationReleaseId',
  inverse: { informationReleaseId: 'reviews' },
  publicWhenSet: false,
  aggregates: [
    { into: 'informationReleaseId', set: (reviews) => ({ clearedOn: clearanceDay(reviews) }) },
  ],
})
