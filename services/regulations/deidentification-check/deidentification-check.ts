import {
  choice,
  boolean,
  MaskingExemption,
  dateTime,
  RecordEntity,
  recordType,
  reference,
  UnitRecord,
  stringList,
} from '../../kit/records/index.ts'
import { InformationRelease } from '../information-release/information-release.ts'
import { isUnmasked } from './is-unmasked.ts'

@RecordEntity(
  'A look for personal data in information to be released; notice, task 39.',
  '去標識化檢查',
)
export class DeidentificationCheck extends UnitRecord {
  @reference(() => InformationRelease, 'What was looked at.', '擬公開信息編號')
  informationReleaseId!: string

  @stringList(
    'Which kinds of personal data it holds; empty if none, never the data.',
    '個人信息種類',
  )
  personalDataKinds!: readonly string[]

  @choice(MaskingExemption, 'Why they need not be masked.', '例外情形')
  exemption!: MaskingExemption

  @boolean('Whether all of them are masked.', '是否已脫敏')
  masked!: boolean

  @dateTime('When it was looked at.', '檢查時間')
  checkedAt!: Date
}

/** What a check found is for those concerned, also after the release. */
export const deidentificationChecks = recordType(DeidentificationCheck, {
  orderBy: ['-checkedAt'],
  unitFrom: 'informationReleaseId',
  inverse: { informationReleaseId: 'deidentificationChecks' },
  publicWhenSet: false,
  aggregates: [
    { into: 'informationReleaseId', set: (checks) => ({ isUnmasked: isUnmasked(checks) }) },
  ],
})
