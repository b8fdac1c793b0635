import {
  choice,
  type ChoiceOf,
  choices,
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  type RecordRule,
  recordType,
  reference,
  text,
  UnitRecord,
  code,
} from '../../kit/records/index.ts'
import { CertificateList } from '../certificate-list/certificate-list.ts'

export const ProofDecision = choices('ProofDecision', 'What a review of a proof decided.', {
  KEEP: ['It is still asked for.', '保留'],
  CANCEL: ['It is asked for no longer.', '取消'],
})
export type ProofDecision = ChoiceOf<typeof ProofDecision>

@RecordEntity(
  'A certificate or proof that people or firms must bring; notice, task 25.',
  '證照證明材料',
  { nouns: ['ProofItem'], fields: { proofListId: 'certificateListId' } },
)
export class CertificateRequirement extends UnitRecord {
  @reference(() => CertificateList, 'The list it is on.', '清單編號')
  certificateListId!: string

  @title('Its name.', '名稱')
  name!: string

  @code('Code of the service item that asks for it.', '事項編碼')
  itemCode!: string

  @text('The law or regulation that asks for it; null if there is none.', '法律法規依據', optional)
  legalBasis!: string | null

  @date('The day it was put on the list; names the year it counts for.', '列入日期')
  listedOn!: string

  @choice(ProofDecision, 'What its review decided; null until then.', '清理結果', optional)
  decision!: ProofDecision | null

  @date('The day of the decision; null until then.', '清理日期', optional)
  decidedOn!: string | null
}

const decidedOnADay: RecordRule<CertificateRequirement> = {
  field: 'decision',
  isMet: ({ decision, decidedOn }) => (decision === null) === (decidedOn === null),
  message: {
    en: '"decision" and "decidedOn" belong together. Give both or neither.',
    hant: '「清理結果」與「清理日期」須同時填寫或同時留空。',
    hans: '“清理结果”与“清理日期”须同时填写或同时留空。',
  },
}

export const certificateRequirements = recordType(CertificateRequirement, {
  orderBy: ['itemCode'],
  unitFrom: 'certificateListId',
  inverse: { certificateListId: 'items' },
  actions: {
    keep: {
      description: 'Decides that a proof is still asked for.',
      event: 'kept',
      input: ['decidedOn'],
      set: { decision: ProofDecision.KEEP },
      ifNull: 'decidedOn',
    },
    cancel: {
      description: 'Decides that a proof is asked for no longer.',
      event: 'cancelled',
      input: ['decidedOn'],
      set: { decision: ProofDecision.CANCEL },
      ifNull: 'decidedOn',
    },
  },
  rules: [decidedOnADay, notBefore('decidedOn', 'listedOn')],
})
