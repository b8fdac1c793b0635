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
import { KeyField, OpenStage } from './enums.ts'

@RecordEntity('An entry of an openness list; notice, task 40.', '政務公開清單事項')
export class OpennessListItem extends UnitRecord {
  @reference(() => OpennessList, 'The list.', '清單編號')
  opennessListId!: string

  @integer('The year of the list.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(KeyField, 'The field it belongs to.', '重點領域')
  field!: KeyField

  @title('What is disclosed.', '公開事項')
  title!: string

  @title('Who discloses it.', '公開主體')
  subject!: string

  @title('How soon, as the list says.', '公開時限')
  timeLimit!: string

  @title('Where it is disclosed.', '公開渠道')
  channel!: string

  @choice(OpenStage, 'The stage of work it opens.', '五公開環節')
  stage!: OpenStage

  @boolean('Whether it must be interpreted.', '是否要求政策解讀')
  hasInterpretation!: boolean

  @boolean('Whether public opinion on it must be answered.', '是否要求輿情回應')
  hasResponse!: boolean

  @boolean('Whether the public takes part in it.', '是否要求公眾參與')
  hasParticipation!: boolean
}

export const opennessListItems = recordType(OpennessListItem, {
  orderBy: ['title'],
  unitFrom: 'opennessListId',
  inverse: { opennessListId: 'items' },
})
