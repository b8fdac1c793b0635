import {
  bothOrNeither,
  choice,
  type ChoiceOf,
  choices,
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  text,
  UnitRecord,
  code,
} from '../../kit/records/index.ts'
import { CertificateList } from '../certificate-list/certificate-list.ts'

export const ProofDecision = choices(
  'ProofDecision',
  'Decision of the review of a required certificate (清理結果).',
  {
    KEEP: ['It is still required (保留).', '保留'],
    CANCEL: ['It is no longer required (取消).', '取消'],
  },
)
export type ProofDecision = ChoiceOf<typeof ProofDecision>

@RecordEntity(
  'A certificate or proof that people or enterprises must submit (證照證明材料); 閩政辦〔2018〕43號.',
  '證照證明材料',
  { nouns: ['ProofItem'], fields: { proofListId: 'certificateListId' } },
)
export class CertificateRequirement extends UnitRecord {
  @reference(() => CertificateList, 'The list that contains it.', '清單編號')
  certificateListId!: string

  @title('Name of the certificate or proof.', '名稱')
  name!: string

  @code('Code of the service item (事項編碼) that requires it.', '事項編碼')
  itemCode!: string

  @text(
    'Law or regulation that requires it; at most 10,000 characters; null if there is none, so that it must be cancelled.',
    '法律法規依據',
    optional,
  )
  legalBasis!: string | null

  @date('Day on which it was put on the list; it counts for the year of this day.', '列入日期')
  listedOn!: string

  @choice(ProofDecision, 'Decision of the review; null until decided.', '清理結果', optional)
  decision!: ProofDecision | null

  @date('Day of the decision; null until decided.', '清理日期', optional)
  decidedOn!: string | null
}

export const certificateRequirements = recordType(CertificateRequirement, {
  orderBy: ['itemCode'],
  unitFrom: 'certificateListId',
  inverse: { certificateListId: 'items' },
  actions: {
    retain: {
      description: 'Decides that the certificate is still required (保留).',
      event: 'kept',
      input: ['decidedOn'],
      set: { decision: ProofDecision.KEEP },
      ifNull: 'decidedOn',
    },
    cancel: {
      description: 'Decides that the certificate is no longer required (取消).',
      event: 'cancelled',
      input: ['decidedOn'],
      set: { decision: ProofDecision.CANCEL },
      ifNull: 'decidedOn',
    },
  },
  aggregates: [{ into: 'certificateListId', set: ({ length }) => ({ itemCount: length }) }],
  rules: [bothOrNeither('decision', 'decidedOn'), notBefore('decidedOn', 'listedOn')],
})
