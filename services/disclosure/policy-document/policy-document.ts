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
import { publicationRulePack } from '../disclosable.ts'
import { CriticalBattle } from '../critical-battle.ts'
import { DisclosureType } from '../disclosure-type.ts'

@RecordEntity(
  'A policy made by a government or department, and its disclosure (政策文件); 閩政辦〔2018〕43號.',
  '政策文件',
)
export class PolicyDocument extends Publication {
  @code('Document number (文號), e.g. 閩政〔2018〕1號.', '文號')
  docNo!: string

  @title('Title of the policy.', '標題')
  title!: string

  @date(
    'Day on which the policy was formed; starts the period of 20 working days for publication if its rule pack is on.',
    '形成日期',
  )
  formedOn!: string

  @choice(DisclosureType, 'Disclosure attribute (公開屬性) of the policy.', '公開屬性')
  disclosureType!: DisclosureType

  @text(
    'Legal reason for not publishing it; at most 10,000 characters; null if published.',
    '不公開理由',
    optional,
  )
  withholdReason!: string | null

  @boolean(
    'Whether it concerns the public interest or the rights of the public (涉及公共利益、公眾權益).',
    '是否涉及公眾利益',
  )
  affectsPublicInterest!: boolean

  @text(
    'Its clause on disclosing its execution (公開條款); at most 10,000 characters; null if it has none.',
    '公開條款',
    optional,
  )
  disclosureClause!: string | null

  @url('Address where its execution is reported; null if none.', '執行情況網址', optional)
  executionUrl!: string | null

  @stringList('Groups that the policy addresses; null if not stated.', '政策對象', optional)
  audience!: readonly string[] | null

  @boolean(
    'Whether it needs expert knowledge (專業性較強), so that text alone does not explain it; null if not stated.',
    '是否專業性較強',
    optional,
  )
  isSpecialised!: boolean | null

  @choice(
    CriticalBattle,
    'The critical battle (三大攻堅戰) that it belongs to; null if none.',
    '三大攻堅戰',
    optional,
  )
  battle!: CriticalBattle | null

  @integer(
    'Number of its interpretation plans that met the "three synchronous steps" (三同步). Computed by the hub.',
    '同步解讀方案數',
    derived,
  )
  plansInStep!: number | null

  @integer('Number of its published interpretations. Computed by the hub.', '已公開解讀數', derived)
  publishedInterpretations!: number | null

  @integer(
    'Number of published pieces that interpret it in other forms than text. Computed by the hub.',
    '非文字解讀產品數',
    derived,
  )
  vividProducts!: number | null

  @integer(
    'Number of its published execution updates. Computed by the hub.',
    '已公開執行情況數',
    derived,
  )
  publishedUpdates!: number | null
}

export const policyDocuments = recordType(PolicyDocument, {
  orderBy: ['-formedOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: publicationRulePack, from: 'formedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'formedOn')],
})
