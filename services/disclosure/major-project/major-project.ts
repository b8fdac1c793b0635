import {
  choice,
  derived,
  boolean,
  title,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  code,
  stringList,
} from '../../kit/records/index.ts'
import { ProjectStage } from './enums.ts'

@RecordEntity(
  'A major construction project on a unit’s list of a year; notice, task 7.',
  '重大建設項目',
)
export class MajorProject extends UnitRecord {
  @integer('The year whose list it stands in.', '年度', { range: [1992, 9999] })
  year!: number

  @code('Its code, nationwide.', '項目代碼')
  projectCode!: string

  @title('Its name.', '項目名稱')
  name!: string

  @title('Who approves it, if not the unit itself.', '審批部門', optional)
  approver!: string | null

  @boolean('Whether the public takes much interest in it.', '是否社會關注度高')
  highConcern!: boolean

  @choice(ProjectStage, 'How far it is; says what is owed by now.', '項目階段')
  stage!: ProjectStage

  @stringList(
    'Kinds of information of which all is published in time or does not apply.',
    '已公開類別',
    derived,
  )
  answeredFor!: readonly string[] | null

  @stringList(
    'Kinds of information of which something is not published, or was late.',
    '未公開類別',
    derived,
  )
  unanswered!: readonly string[] | null

  @integer('Pieces of information on it that are published.', '已公開信息數', derived)
  publishedPieces!: number | null
}

export const majorProjects = recordType(MajorProject, {
  orderBy: ['-year', 'projectCode'],
  actions: {
    advance: {
      description: 'Says which stage it has reached.',
      event: 'advanced',
      input: ['stage'],
    },
  },
})
