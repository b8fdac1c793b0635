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
  'Who answers for messages about the websites of a unit; notice, task 21.',
  '網站留言責任人',
)
export class DutyOfficer extends UnitRecord {
  @title('The name.', '姓名', { personal: true })
  name!: string

  @title('The office or post held.', '職務')
  post!: string

  @integer('The year for which the unit names the officer.', '年度', { range: [2000, 2100] })
  year!: number

  @date('The first day in charge.', '任職日期')
  since!: string

  @date('The last day in charge; null while in charge.', '離任日期', optional)
  until!: string | null
}

export const dutyOfficers = recordType(DutyOfficer, {
  orderBy: ['-since'],
  actions: {
    relieve: {
      description: 'Says that an officer is no longer in charge.',
      event: 'relieved',
      input: ['until'],
      ifNull: 'until',
    },
  },
  rules: [notBefore('until', 'since')],
})
