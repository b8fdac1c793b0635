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
  'A catalogue of what one class of public institutions must disclose (公開事項目錄); 閩政辦〔2018〕43號.',
  '公開事項目錄',
)
export class PublicInstitutionCatalogue extends Publication {
  @reference(
    () => SupervisingDepartment,
    'The supervising department that had it compiled.',
    '主管部門編號',
  )
  supervisingDepartmentId!: string

  @integer('Year of the programme that requires it.', '年度', { range: [1992, 9999] })
  year!: number

  @title('Class of institutions that it is for.', '單位類型')
  institutionType!: string

  @integer('Number of items.', '事項數', { range: [1, 100_000] })
  items!: number

  @date('Day on which the catalogue was compiled.', '編制日期')
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
