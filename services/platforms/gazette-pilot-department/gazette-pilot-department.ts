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
  'A department in the pilot of publishing normative documents in the gazette (公報試點部門); 閩政辦〔2018〕43號.',
  '公報試點部門',
)
export class GazettePilotDepartment extends TimedRecord {
  @integer('Year of the pilot.', '年度', { range: [1992, 9999] })
  year!: number

  @title(
    "Name of the department. A department of the province is the unit itself; one of a city belongs to the city's unit.",
    '部門名稱',
  )
  department!: string

  @date('Day on which its pilot started.', '試點起始日期')
  startedOn!: string

  @date('Day on which it left the pilot; null while it takes part.', '退出試點日期', optional)
  endedOn!: string | null

  @integer(
    'Number of normative documents issued since the start; null until counted.',
    '印發規範性文件數',
    optional,
  )
  docsIssued!: number | null

  @integer(
    'Number of its normative documents in the gazette; null before the first. Computed by the hub.',
    '公報刊登規範性文件數',
    derived,
  )
  docsPublished!: number | null
}

/** The pilots of 2018 are due within that year (閩政辦〔2018〕43號). */
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
      description: 'Records the day on which the department left the pilot (退出試點).',
      event: 'left',
      input: ['endedOn'],
      ifNull: 'endedOn',
    },
  },
})
