import {
  date,
  title,
  notBefore,
  RecordEntity,
  Publication,
  recordType,
  reference,
  integer,
} from '../../kit/records/index.ts'
import { SupervisingDepartment } from '../supervising-department/supervising-department.ts'

@RecordEntity(
  'What one class of public institutions must disclose; notice, task 42.',
  '公開事項目錄',
)
export class PublicInstitutionCatalogue extends Publication {
  @reference(() => SupervisingDepartment, 'Who had it compiled.', '主管部門編號')
  supervisingDepartmentId!: string

  @integer('The year of the programme that asks for it.', '年度', { range: [1992, 9999] })
  year!: number

  @title('The class of institutions it is for.', '單位類型')
  institutionType!: string

  @integer('How many items it has.', '事項數', { range: [1, 100_000] })
  items!: number

  @date('The day it was compiled.', '編制日期')
  compiledOn!: string
}

export const publicInstitutionCatalogues = recordType(PublicInstitutionCatalogue, {
  orderBy: ['-compiledOn'],
  unitFrom: 'supervisingDepartmentId',
  inverse: { supervisingDepartmentId: 'catalogues' },
  rules: [notBefore('publishedOn', 'compiledOn')],
  aggregates: [
    {
      into: 'supervisingDepartmentId',
      set: (catalogues) => ({ catalogueCount: catalogues.length }),
    },
  ],
})
