import type { ReportLine } from '../programme/import-report.ts'
import type { Rederived } from './rederive.ts'

/** Tells an importing officer what became of granted extensions whose due dates moved. */
export const extensionLines = (outcomes: readonly Rederived[]): readonly ReportLine[] => {
  const count = (extension: Rederived['extension']): number =>
    outcomes.filter((one) => one.extension === extension).length
  const [stand, without] = [count('stands'), count('hasNoEffect')]
  const details = [
    ...(stand > 0 ? [`${stand} granted stand: their days are after the new due dates`] : []),
    ...(without > 0 ? [`${without} granted have no effect: the new due dates are not before`] : []),
  ]
  return details.length === 0
    ? []
    : [{ outcome: 'same', item: 'extensions', detail: details.join('; ') }]
}
