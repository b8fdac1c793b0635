import { joinTexts, localized } from '../../../schema/vocabulary/language/index.ts'
import type { ReportLine } from '../programme/import-report.ts'
import type { Rederived } from './rederive.ts'

/** Tells an importing officer what became of granted extensions whose due dates moved. */
export const extensionLines = (outcomes: readonly Rederived[]): readonly ReportLine[] => {
  const count = (extension: Rederived['extension']): number =>
    outcomes.filter((one) => one.extension === extension).length
  const [stand, without] = [count('stands'), count('hasNoEffect')]
  const details = [
    ...(stand > 0
      ? [
          localized(
            `${stand} granted stand: their days are after the new due dates`,
            `${stand} 項已批准的延期有效:其日期晚於新期限`,
          ),
        ]
      : []),
    ...(without > 0
      ? [
          localized(
            `${without} granted have no effect: the new due dates are not before`,
            `${without} 項已批准的延期不再起作用:新期限不早於其日期`,
          ),
        ]
      : []),
  ]
  return details.length === 0
    ? []
    : [
        {
          outcome: 'same',
          item: localized('extensions', '延期'),
          detail: joinTexts(details, '; ', ';'),
        },
      ]
}
