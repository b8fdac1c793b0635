import {
  choice,
  flag,
  line,
  Noun,
  recordType,
  ref,
  UnitRecord,
  whole,
} from '../../kit/records/index.ts'
import { OpennessList } from '../openness-list/openness-list.ts'
import { KeyField, OpenStage } from './words.ts'

@Noun('An entry of an openness list; notice, task 40.', '政務公開清單事項')
export class OpennessListItem extends UnitRecord {
  @ref(() => OpennessList, 'The list.', '清單編號')
  opennessListId!: string

  @whole('The year of the list.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(KeyField, 'The field it belongs to.', '重點領域')
  field!: KeyField

  @line('What is disclosed.', '公開事項')
  title!: string

  @line('Who discloses it.', '公開主體')
  subject!: string

  @line('How soon, as the list says.', '公開時限')
  timeLimit!: string

  @line('Where it is disclosed.', '公開渠道')
  channel!: string

  @choice(OpenStage, 'The stage of work it opens.', '五公開環節')
  stage!: OpenStage

  @flag('Whether it must be interpreted.', '是否要求政策解讀')
  hasInterpretation!: boolean

  @flag('Whether public opinion on it must be answered.', '是否要求輿情回應')
  hasResponse!: boolean

  @flag('Whether the public takes part in it.', '是否要求公眾參與')
  hasParticipation!: boolean
}

export const opennessListItems = recordType(OpennessListItem, {
  orderBy: ['title'],
  within: 'opennessListId',
  listedBy: { opennessListId: 'items' },
})
