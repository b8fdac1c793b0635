import {
  choice,
  derived,
  GovernmentLevel,
  title,
  RecordEntity,
  recordType,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'
import { PublicSector } from '../public-sector.ts'

@RecordEntity(
  'A department that supervises the public institutions of a sector; notice, task 42.',
  '公共企事業單位主管部門',
)
export class SupervisingDepartment extends UnitRecord {
  @integer('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @title('Its name; of a city or county, departments are no units of their own here.', '部門名稱')
  name!: string

  @choice(PublicSector, 'The sector it supervises.', '領域')
  sector!: PublicSector

  @choice(GovernmentLevel, 'Its level.', '層級')
  level!: GovernmentLevel

  @integer('How many catalogues it has had compiled.', '已編制目錄數', derived)
  catalogueCount!: number | null
}

export const supervisingDepartments = recordType(SupervisingDepartment, { orderBy: ['name'] })
