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
  'A department that supervises the public institutions of a sector (公共企事業單位主管部門); 閩政辦〔2018〕43號.',
  '公共企事業單位主管部門',
)
export class SupervisingDepartment extends UnitRecord {
  @integer('Year for which the unit reports.', '年度', { range: [1992, 9999] })
  year!: number

  @title(
    'Name of the department. Departments of cities and counties are not units of their own here.',
    '部門名稱',
  )
  name!: string

  @choice(PublicSector, 'Sector that it supervises.', '領域')
  sector!: PublicSector

  @choice(GovernmentLevel, 'Level of the department.', '層級')
  level!: GovernmentLevel

  @integer(
    'Number of catalogues that it has had compiled. Computed by the hub.',
    '已編制目錄數',
    derived,
  )
  catalogueCount!: number | null
}

export const supervisingDepartments = recordType(SupervisingDepartment, { orderBy: ['name'] })
