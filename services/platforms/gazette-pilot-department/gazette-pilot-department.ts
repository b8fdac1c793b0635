import {
  date,
  derived,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  TimedRecord,
  integer,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A department that tries out publishing its normative documents in the gazette; notice, task 35.',
  '公報試點部門',
)
export class GazettePilotDepartment extends TimedRecord {
  @integer('The year of the pilot.', '年度', { range: [1992, 9999] })
  year!: number

  @title(
    'Its name; a department of the province is the unit itself, one of a city belongs to the city.',
    '部門名稱',
  )
  department!: string

  @date('The day the pilot began.', '試點起始日期')
  startedOn!: string

  @date('The day it left the pilot.', '退出試點日期', optional)
  endedOn!: string | null

  @integer('Normative documents it issued since the pilot began.', '印發規範性文件數', optional)
  docsIssued!: number | null

  @integer(
    'Normative documents of it in the gazette; null before the first.',
    '公報刊登規範性文件數',
    derived,
  )
  docsPublished!: number | null
}

/** The pilots of 2018 are due within that year (閩政辦〔2018〕43號, task 35). */
const dueIn2018 = '2018-12-31'

export const gazettePilotDepartments = recordType(GazettePilotDepartment, {
  orderBy: ['department'],
  clock: {
    rule: ({ year, endedOn }) => (year === 2018 && endedOn === null ? dueIn2018 : undefined),
    from: 'startedOn',
    until: 'docsPublished',
  },
  rules: [notBefore('endedOn', 'startedOn')],
  actions: {
    leave: {
      description: 'Says that it left the pilot.',
      event: 'left',
      input: ['endedOn'],
      ifNull: 'endedOn',
    },
  },
})
