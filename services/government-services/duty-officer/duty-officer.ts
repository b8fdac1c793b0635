import {
  day,
  line,
  notBefore,
  Noun,
  optional,
  recordType,
  UnitRecord,
  whole,
} from '../../kit/records/index.ts'

@Noun('Who answers for messages about the websites of a unit; notice, task 21.', '網站留言責任人')
export class DutyOfficer extends UnitRecord {
  @line('The name.', '姓名', { personal: true })
  name!: string

  @line('The office or post held.', '職務')
  post!: string

  @whole('The year for which the unit names the officer.', '年度', { range: [2000, 2100] })
  year!: number

  @day('The first day in charge.', '任職日期')
  since!: string

  @day('The last day in charge; null while in charge.', '離任日期', optional)
  until!: string | null
}

export const dutyOfficers = recordType(DutyOfficer, {
  orderBy: ['-since'],
  verbs: {
    relieve: {
      description: 'Says that an officer is no longer in charge.',
      past: 'relieved',
      gives: ['until'],
      once: 'until',
    },
  },
  rules: [notBefore('until', 'since')],
})
