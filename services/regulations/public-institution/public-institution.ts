import {
  title,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { SupervisingDepartment } from '../supervising-department/supervising-department.ts'

@RecordEntity('A public enterprise or institution; notice, tasks 41 and 42.', '公共企事業單位')
export class PublicInstitution extends UnitRecord {
  @reference(() => SupervisingDepartment, 'Who supervises it.', '主管部門編號')
  supervisingDepartmentId!: string

  @title('Its name.', '單位名稱')
  name!: string

  @title('What kind it is, e.g. a school or a waterworks.', '單位類型', optional)
  institutionType!: string | null
}

export const publicInstitutions = recordType(PublicInstitution, {
  orderBy: ['name'],
  unitFrom: 'supervisingDepartmentId',
  inverse: { supervisingDepartmentId: 'institutions' },
})
