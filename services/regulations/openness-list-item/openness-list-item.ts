import {
  choice,
  boolean,
  title,
  RecordEntity,
  recordType,
  reference,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'
import { OpennessList } from '../openness-list/openness-list.ts'
import { coverageOf } from './coverage.ts'
import { KeyField, OpenStage } from './enums.ts'

@RecordEntity(
  'An item of an openness list (政務公開清單事項); 閩政辦〔2018〕43號.',
  '政務公開清單事項',
)
export class OpennessListItem extends UnitRecord {
  @reference(() => OpennessList, 'The list that contains the item.', '清單編號')
  opennessListId!: string

  @integer('Year of the list.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(KeyField, 'Key field of the item.', '重點領域')
  field!: KeyField

  @title('Matter that is disclosed.', '公開事項')
  title!: string

  @title('Body that discloses it.', '公開主體')
  subject!: string

  @title('Time limit for disclosure, as worded in the list.', '公開時限')
  timeLimit!: string

  @title('Channel of disclosure.', '公開渠道')
  channel!: string

  @choice(OpenStage, 'Stage of the five kinds of openness (五公開) that it covers.', '五公開環節')
  stage!: OpenStage

  @boolean('Whether the list requires its interpretation (政策解讀).', '是否要求政策解讀')
  hasInterpretation!: boolean

  @boolean(
    'Whether the list requires a response to public opinion on it (輿情回應).',
    '是否要求輿情回應',
  )
  hasResponse!: boolean

  @boolean('Whether the list requires public participation in it (公眾參與).', '是否要求公眾參與')
  hasParticipation!: boolean
}

export const opennessListItems = recordType(OpennessListItem, {
  orderBy: ['title'],
  unitFrom: 'opennessListId',
  inverse: { opennessListId: 'items' },
  aggregates: [{ into: 'opennessListId', set: coverageOf }],
})
