import {
  choice,
  derived,
  GovernmentLevel,
  line,
  Noun,
  recordType,
  UnitRecord,
  whole,
} from '../../kit/records/index.ts'
import { PublicSector } from '../public-sector.ts'

@Noun(
  'A department that supervises the public institutions of a sector; notice, task 42.',
  '公共企事業單位主管部門',
)
export class SupervisingDepartment extends UnitRecord {
  @whole('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @line('Its name; of a city or county, departments are no units of their own here.', '部門名稱')
  name!: string

  @choice(PublicSector, 'The sector it supervises.', '領域')
  sector!: PublicSector

  @choice(GovernmentLevel, 'Its level.', '層級')
  level!: GovernmentLevel

  @whole('How many catalogues it has had compiled.', '已編制目錄數', derived)
  catalogueCount!: number | null
}

export const supervisingDepartments = recordType(SupervisingDepartment, { orderBy: ['name'] })
