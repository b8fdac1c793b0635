import {
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'

@RecordEntity(
  "The officer responsible for messages about a unit's websites (網站留言責任人); 閩政辦〔2018〕43號.",
  '網站留言責任人',
)
export class DutyOfficer extends UnitRecord {
  @title('Name of the officer.', '姓名', { personal: true })
  name!: string

  @title('Office or post of the officer.', '職務')
  post!: string

  @integer('Year for which the unit names the officer.', '年度', { range: [2000, 2100] })
  year!: number

  @date('First day in charge.', '任職日期')
  since!: string

  @date('Last day in charge; null while in charge.', '離任日期', optional)
  until!: string | null
}

export const dutyOfficers = recordType(DutyOfficer, {
  orderBy: ['-since'],
  actions: {
    relieve: {
      description: 'Records the last day in charge (離任).',
      event: 'relieved',
      input: ['until'],
      ifNull: 'until',
    },
  },
  rules: [notBefore('until', 'since')],
})
