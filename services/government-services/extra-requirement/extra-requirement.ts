import {
  choice,
  type ChoiceOf,
  choices,
  date,
  notBefore,
  RecordEntity,
  optional,
  type RecordRule,
  recordType,
  text,
  UnitRecord,
  code,
} from '../../kit/records/index.ts'

export const ReportOutcome = choices('ReportOutcome', 'What looking into a report showed.', {
  CONFIRMED: ['It is as reported.', '屬實'],
  UNFOUNDED: ['It is not as reported.', '不屬實'],
})
export type ReportOutcome = ChoiceOf<typeof ReportOutcome>

@RecordEntity(
  'A report that a unit asked for more than the service guide says; notice, task 26.',
  '指南外要求',
)
export class ExtraRequirement extends UnitRecord {
  @code('Code of the service item.', '事項編碼')
  itemCode!: string

  @text('What was asked for beyond the guide, without names of persons.', '額外要求')
  asked!: string

  @date('The day it was reported.', '反映日期')
  reportedOn!: string

  @choice(ReportOutcome, 'What looking into it showed; null until then.', '核實結果', optional)
  outcome!: ReportOutcome | null

  @date('The day it was looked into.', '核實日期', optional)
  examinedOn!: string | null

  @date('The day from which it is asked for no longer.', '整改日期', optional)
  fixedOn!: string | null
}

const examinedWithOutcome: RecordRule<ExtraRequirement> = {
  field: 'outcome',
  isMet: ({ outcome, examinedOn }) => (outcome === null) === (examinedOn === null),
  message: {
    en: '"outcome" and "examinedOn" belong together. Give both or neither.',
    hant: '「核實結果」與「核實日期」須同時填寫或同時留空。',
    hans: '“核实结果”与“核实日期”须同时填写或同时留空。',
  },
}

export const extraRequirements = recordType(ExtraRequirement, {
  orderBy: ['-reportedOn'],
  actions: {
    confirm: {
      description: 'Finds that more was asked for than the guide says.',
      event: 'confirmed',
      input: ['examinedOn'],
      set: { outcome: ReportOutcome.CONFIRMED },
      ifNull: 'examinedOn',
    },
    dismiss: {
      description: 'Finds that no more was asked for than the guide says.',
      event: 'dismissed',
      input: ['examinedOn'],
      set: { outcome: ReportOutcome.UNFOUNDED },
      ifNull: 'examinedOn',
    },
    fix: {
      description: 'Says from which day it is asked for no longer.',
      event: 'fixed',
      input: ['fixedOn'],
      ifNull: 'fixedOn',
    },
  },
  rules: [
    examinedWithOutcome,
    notBefore('examinedOn', 'reportedOn'),
    notBefore('fixedOn', 'reportedOn'),
  ],
})
