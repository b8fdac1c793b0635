import {
  choice,
  flag,
  MaskingExemption,
  moment,
  Noun,
  recordType,
  ref,
  UnitRecord,
  words,
} from '../../kit/records/index.ts'
import { InformationRelease } from '../information-release/information-release.ts'
import { isUnmasked } from './is-unmasked.ts'

@Noun('A look for personal data in information to be released; notice, task 39.', '去標識化檢查')
export class DeidentificationCheck extends UnitRecord {
  @ref(() => InformationRelease, 'What was looked at.', '擬公開信息編號')
  informationReleaseId!: string

  @words('Which kinds of personal data it holds; empty if none, never the data.', '個人信息種類')
  personalDataKinds!: readonly string[]

  @choice(MaskingExemption, 'Why they need not be masked.', '例外情形')
  exemption!: MaskingExemption

  @flag('Whether all of them are masked.', '是否已脫敏')
  masked!: boolean

  @moment('When it was looked at.', '檢查時間')
  checkedAt!: Date
}

/** What a check found is for those concerned, also after the release. */
export const deidentificationChecks = recordType(DeidentificationCheck, {
  orderBy: ['-checkedAt'],
  within: 'informationReleaseId',
  listedBy: { informationReleaseId: 'deidentificationChecks' },
  publicOnce: false,
  summaries: [
    { of: 'informationReleaseId', set: (checks) => ({ isUnmasked: isUnmasked(checks) }) },
  ],
})
