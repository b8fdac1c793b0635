import {
  choice,
  date,
  derived,
  boolean,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  text,
  url,
  integer,
  code,
  stringList,
} from '../../kit/records/index.ts'
import { publicationPack } from '../answered-for.ts'
import { CriticalBattle } from '../critical-battle.ts'
import { DisclosureType } from '../disclosure-type.ts'

@RecordEntity('A policy made by a government or department; notice, tasks 1 and 2.', '政策文件')
export class PolicyDocument extends Publication {
  @code('Its document number, e.g. 閩政〔2018〕1號.', '文號')
  docNo!: string

  @title('Its title.', '標題')
  title!: string

  @date('The day it was formed; starts the clock of publication.', '形成日期')
  formedOn!: string

  @choice(DisclosureType, 'How it is open.', '公開屬性')
  disclosureType!: DisclosureType

  @text('The legal reason for withholding it.', '不公開理由', optional)
  withholdReason!: string | null

  @boolean('Whether it touches the interest or rights of the public.', '是否涉及公眾利益')
  affectsPublicInterest!: boolean

  @text('Its clause on how carrying it out is disclosed.', '公開條款', optional)
  disclosureClause!: string | null

  @url('Where its execution is reported.', '執行情況網址', optional)
  executionUrl!: string | null

  @stringList('Whom it addresses.', '政策對象', optional)
  audience!: readonly string[] | null

  @boolean('Whether it takes expert knowledge to understand.', '是否專業性較強', optional)
  isSpecialised!: boolean | null

  @choice(CriticalBattle, 'The critical battle it belongs to, if any.', '三大攻堅戰', optional)
  battle!: CriticalBattle | null

  @integer('Its plans of interpretation that kept step with it.', '同步解讀方案數', derived)
  plansInStep!: number | null

  @integer('Its published interpretations.', '已公開解讀數', derived)
  publishedInterpretations!: number | null

  @integer('Published pieces that explain it by more than text.', '非文字解讀產品數', derived)
  vividProducts!: number | null

  @integer('Its published updates on how it is carried out.', '已公開執行情況數', derived)
  publishedUpdates!: number | null
}

export const policyDocuments = recordType(PolicyDocument, {
  orderBy: ['-formedOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: publicationPack, from: 'formedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'formedOn')],
})
