import {
  choice,
  type ChoiceOf,
  choices,
  day,
  line,
  notBefore,
  Noun,
  optional,
  type RecordRule,
  recordType,
  ref,
  text,
  UnitRecord,
  word,
} from '../../kit/records/index.ts'
import { ProofList } from '../proof-list/proof-list.ts'

export const ProofDecision = choices('ProofDecision', 'What a review of a proof decided.', {
  KEEP: ['It is still asked for.', '保留'],
  CANCEL: ['It is asked for no longer.', '取消'],
})
export type ProofDecision = ChoiceOf<typeof ProofDecision>

@Noun('A certificate or proof that people or firms must bring; notice, task 25.', '證照證明材料')
export class ProofItem extends UnitRecord {
  @ref(() => ProofList, 'The list it is on.', '清單編號')
  proofListId!: string

  @line('Its name.', '名稱')
  name!: string

  @word('Code of the service item that asks for it.', '事項編碼')
  itemCode!: string

  @text('The law or regulation that asks for it; null if there is none.', '法律法規依據', optional)
  legalBasis!: string | null

  @day('The day it was put on the list; names the year it counts for.', '列入日期')
  listedOn!: string

  @choice(ProofDecision, 'What its review decided; null until then.', '清理結果', optional)
  decision!: ProofDecision | null

  @day('The day of the decision; null until then.', '清理日期', optional)
  decidedOn!: string | null
}

const decidedOnADay: RecordRule<ProofItem> = {
  field: 'decision',
  holds: ({ decision, decidedOn }) => (decision === null) === (decidedOn === null),
  otherwise: {
    en: '"decision" and "decidedOn" belong together. Give both or neither.',
    hant: '「清理結果」與「清理日期」須同時填寫或同時留空。',
    hans: '“清理结果”与“清理日期”须同时填写或同时留空。',
  },
}

export const proofItems = recordType(ProofItem, {
  orderBy: ['itemCode'],
  within: 'proofListId',
  listedBy: { proofListId: 'items' },
  verbs: {
    keep: {
      description: 'Decides that a proof is still asked for.',
      past: 'kept',
      gives: ['decidedOn'],
      sets: { decision: ProofDecision.KEEP },
      once: 'decidedOn',
    },
    cancel: {
      description: 'Decides that a proof is asked for no longer.',
      past: 'cancelled',
      gives: ['decidedOn'],
      sets: { decision: ProofDecision.CANCEL },
      once: 'decidedOn',
    },
  },
  rules: [decidedOnADay, notBefore('decidedOn', 'listedOn')],
})
