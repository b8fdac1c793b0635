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
  "A major construction project on a unit's list for one year (重大建設項目); 閩政辦〔2018〕43號.",
  '重大建設項目',
)
export class MajorProject extends UnitRecord {
  @integer('Year of the list.', '年度', { range: [1992, 9999] })
  year!: number

  @code('National project code.', '項目代碼')
  projectCode!: string

  @title('Name of the project.', '項目名稱')
  name!: string

  @title('Name of the approving department, if it is not the unit itself.', '審批部門', optional)
  approver!: string | null

  @boolean('Whether the project is of high public concern (社會關注度高).', '是否社會關注度高')
  highConcern!: boolean

  @choice(
    ProjectStage,
    'Stage of the project; decides which information is required by now.',
    '項目階段',
  )
  stage!: ProjectStage

  @stringList(
    'Categories (`ProjectInformation`) of which every entered piece was published in time or does not apply. Computed by the hub.',
    '已公開類別',
    derived,
  )
  answeredFor!: readonly string[] | null

  @stringList(
    'Categories (`ProjectInformation`) of which some entered piece is not published or was published late. Computed by the hub.',
    '未公開類別',
    derived,
  )
  unanswered!: readonly string[] | null

  @integer(
    'Number of published pieces of information on the project. Computed by the hub.',
    '已公開信息數',
    derived,
  )
  publishedPieces!: number | null
}

export const majorProjects = recordType(MajorProject, {
  orderBy: ['-year', 'projectCode'],
  actions: {
    advance: {
      description: 'Records the stage that the project has reached.',
      event: 'advanced',
      input: ['stage'],
    },
  },
})
