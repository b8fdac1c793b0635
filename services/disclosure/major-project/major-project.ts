import {
  choice,
  derived,
  flag,
  line,
  Noun,
  optional,
  recordType,
  UnitRecord,
  whole,
  word,
  words,
} from '../../kit/records/index.ts'
import { ProjectStage } from './words.ts'

@Noun('A major construction project on a unit’s list of a year; notice, task 7.', '重大建設項目')
export class MajorProject extends UnitRecord {
  @whole('The year whose list it stands in.', '年度', { range: [1992, 9999] })
  year!: number

  @word('Its code, nationwide.', '項目代碼')
  projectCode!: string

  @line('Its name.', '項目名稱')
  name!: string

  @line('Who approves it, if not the unit itself.', '審批部門', optional)
  approver!: string | null

  @flag('Whether the public takes much interest in it.', '是否社會關注度高')
  highConcern!: boolean

  @choice(ProjectStage, 'How far it is; says what is owed by now.', '項目階段')
  stage!: ProjectStage

  @words(
    'Kinds of information of which all is published in time or does not apply.',
    '已公開類別',
    derived,
  )
  answeredFor!: readonly string[] | null

  @words(
    'Kinds of information of which something is not published, or was late.',
    '未公開類別',
    derived,
  )
  unanswered!: readonly string[] | null

  @whole('Pieces of information on it that are published.', '已公開信息數', derived)
  publishedPieces!: number | null
}

export const majorProjects = recordType(MajorProject, {
  orderBy: ['-year', 'projectCode'],
  verbs: {
    advance: {
      description: 'Says which stage it has reached.',
      past: 'advanced',
      gives: ['stage'],
    },
  },
})
