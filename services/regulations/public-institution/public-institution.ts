import {
  title,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { SupervisingDepartment } from '../supervising-department/supervising-department.ts'

@RecordEntity(
  'A public enterprise or institution (公共企事業單位); 閩政辦〔2018〕43號.',
  '公共企事業單位',
)
export class PublicInstitution extends UnitRecord {
  @reference(() => SupervisingDepartment, 'Its supervising department.', '主管部門編號')
  supervisingDepartmentId!: string

  @title('Name of the institution.', '單位名稱')
  name!: string

  @title(
    'Type of the institution, e.g. a school or a waterworks; null if not stated.',
    '單位類型',
    optional,
  )
  institutionType!: string | null
}

export const publicInstitutions = recordType(PublicInstitution, {
  orderBy: ['name'],
  unitFrom: 'supervisingDepartmentId',
  inverse: { supervisingDepartmentId: 'institutions' },
})
