import { ObjectType } from 'type-graphql'
import { eachUnit, indicator, indicatorLabel, startOfYear } from '../indicators/index.ts'
import type { Indicator, NilReports } from '../indicators/index.ts'
import { date, integer, optional, orToday, text, title } from './fields.ts'
import { notBefore } from './not-before.ts'
import type { RecordRule } from './record-type.ts'
import { UnitRecord } from './unit-record.ts'

/**
 * The declaration of a unit that in a year there was nothing of a kind (零報告), e.g. no major project: with a day and a name,
 * so that it can be checked. Each domain adds `matter`, the kinds that its conditions ask for.
 */
@ObjectType()
export abstract class NilReport extends UnitRecord {
  @integer('Year in which there was nothing to report.', '年度', { range: [1992, 9999] })
  year!: number

  @date('Day of the declaration; today if left out.', '申報日期', orToday)
  declaredOn!: string

  @title('Name and post of the person who answers for the declaration.', '申報人及職務')
  declaredBy!: string

  @text('How it was established that there was nothing; at most 10,000 characters.', '核實情況')
  basis!: string

  @date('Day of withdrawal; null while it stands.', '撤回日期', optional)
  withdrawnOn!: string | null
}

/** The order, verbs and rules of nil reports in every domain. */
export const nilReportRules = {
  enter: ['file', 'filed'],
  orderBy: ['-year', '-declaredOn'],
  rules: [notBefore<NilReport>('withdrawnOn', 'declaredOn'), declaredNotBeforeYear()],
  actions: {
    withdraw: {
      description: 'Withdraws the declaration, e.g. because something of the kind turned up.',
      event: 'withdrawn',
      input: ['withdrawnOn'],
      ifNull: 'withdrawnOn',
    },
  },
} as const

function declaredNotBeforeYear(): RecordRule<NilReport> {
  return {
    field: 'declaredOn',
    isMet: ({ declaredOn, year }) => Number(declaredOn.slice(0, 4)) >= year,
    message: {
      en: '"declaredOn" is before the year of the report. Nobody can declare a year that has not begun.',
      hant: '「申報日期」早於所報年度,年度尚未開始不能作零報告。',
      hans: '“申报日期”早于所报年度,年度尚未开始不能作零报告。',
    },
  }
}

interface NilIndicator<M extends string> {
  readonly name: string
  readonly topic: string
  readonly matter: M
  /** What the units declare that there is none of, in both languages: `major construction projects`. */
  readonly subject: readonly [en: string, hant: string]
}

/** The indicator that counts the nil reports of one matter; it informs. */
export const nilReportsOf = <M extends string>(
  report: new () => NilReport & { readonly matter: M },
  { name, topic, matter, subject: [en, hant] }: NilIndicator<M>,
): Indicator =>
  indicator(report, {
    name,
    topic,
    label: indicatorLabel(
      `Units that declared that there were no ${en}`,
      `已作零報告(無${hant})的單位`,
    ),
    target: eachUnit.atLeast(1),
    informs: true,
    countedOn: startOfYear,
    counts: (one) => one.matter === matter && one.withdrawnOn === null,
    meets: () => true,
  })

/**
 * Lets nil reports stand for records.
 * @param voidIfCountedBy the name of the indicator whose records contradict them; the condition's own if left out
 */
export const orNone = ({ name }: Indicator, voidIfCountedBy?: string): NilReports => ({
  indicator: name,
  ...(voidIfCountedBy !== undefined && { voidIfCountedBy }),
})
