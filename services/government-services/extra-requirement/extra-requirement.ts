import {
  bothOrNeither,
  choice,
  type ChoiceOf,
  choices,
  date,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  text,
  UnitRecord,
  code,
} from '../../kit/records/index.ts'

export const ReportOutcome = choices('ReportOutcome', 'Result of examining a report (核實結果).', {
  CONFIRMED: ['Confirmed (屬實).', '屬實'],
  UNFOUNDED: ['Not confirmed (不屬實).', '不屬實'],
})
export type ReportOutcome = ChoiceOf<typeof ReportOutcome>

@RecordEntity(
  'A report that a unit required more than its service guide states (指南外要求); 閩政辦〔2018〕43號.',
  '指南外要求',
)
export class ExtraRequirement extends UnitRecord {
  @code('Code of the service item (事項編碼).', '事項編碼')
  itemCode!: string

  @text(
    'The requirement beyond the guide; at most 10,000 characters; without names of persons.',
    '額外要求',
  )
  asked!: string

  @date('Day of the report.', '反映日期')
  reportedOn!: string

  @choice(ReportOutcome, 'Result of the examination; null until examined.', '核實結果', optional)
  outcome!: ReportOutcome | null

  @date('Day of the examination; null until then.', '核實日期', optional)
  examinedOn!: string | null

  @date('Day from which it is no longer required; null until then.', '整改日期', optional)
  fixedOn!: string | null
}

export const extraRequirements = recordType(ExtraRequirement, {
  orderBy: ['-reportedOn'],
  actions: {
    confirm: {
      description: 'Confirms that more was required than the guide states (屬實).',
      event: 'confirmed',
      input: ['examinedOn'],
      set: { outcome: ReportOutcome.CONFIRMED },
      ifNull: 'examinedOn',
    },
    dismiss: {
      description: 'Finds that no more was required than the guide states (不屬實).',
      event: 'dismissed',
      input: ['examinedOn'],
      set: { outcome: ReportOutcome.UNFOUNDED },
      ifNull: 'examinedOn',
    },
    fix: {
      description: 'Records the day from which it is no longer required (整改).',
      event: 'fixed',
      input: ['fixedOn'],
      ifNull: 'fixedOn',
    },
  },
  rules: [
    bothOrNeither('outcome', 'examinedOn'),
    notBefore('examinedOn', 'reportedOn'),
    notBefore('fixedOn', 'reportedOn'),
  ],
})
