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
  'A check of information for personal data before its release (去標識化檢查); never public; 閩政辦〔2018〕43號.',
  '去標識化檢查',
)
export class DeidentificationCheck extends UnitRecord {
  @reference(() => InformationRelease, 'The information that was checked.', '擬公開信息編號')
  informationReleaseId!: string

  @stringList(
    'Kinds of personal data found, empty if none; never the data themselves.',
    '個人信息種類',
  )
  personalDataKinds!: readonly string[]

  @choice(MaskingExemption, 'Reason why the data need not be masked.', '例外情形')
  exemption!: MaskingExemption

  @boolean('Whether all of the data are masked (脫敏).', '是否已脫敏')
  masked!: boolean

  @dateTime('Time of the check.', '檢查時間')
  checkedAt!: Date
}

/** Reviews and checks stay internal, also after the release. */
export const deidentificationChecks = recordType(DeidentificationCheck, {
  orderBy: ['-checkedAt'],
  unitFrom: 'informationReleaseId',
  inverse: { informationReleaseId: 'deidentificationChecks' },
  publicWhenSet: false,
  aggregates: [
    { into: 'informationReleaseId', set: (checks) => ({ isUnmasked: isUnmasked(checks) }) },
  ],
})
