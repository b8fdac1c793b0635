import {
  day,
  derived,
  Noun,
  recordType,
  ref,
  UnitRecord,
  whole,
  words,
} from '../../kit/records/index.ts'
import { RandomInspectionItem } from '../random-inspection-item/random-inspection-item.ts'

@Noun('Inspectors and targets as drawn for one inspection; notice, task 5.', '隨機抽查批次')
export class RandomInspectionRun extends UnitRecord {
  @ref(() => RandomInspectionItem, 'What is inspected.', '隨機抽查事項編號')
  itemId!: string

  @day('The day of the draw.', '抽取日期')
  drawnOn!: string

  @words('The inspectors drawn, by the number of their certificate.', '檢查人員執法證號', {
    personal: true,
  })
  inspectors!: readonly string[]

  @whole('How many targets were drawn.', '抽取對象數', derived)
  targets!: number | null

  @whole('Of how many of them the result is published.', '已公開結果數', derived)
  publishedResults!: number | null

  @day('The day the last target’s result was concluded; null until then.', '辦結日期', derived)
  concludedOn!: string | null
}

/** Who is to be inspected is told once all is over: an inspection that is announced finds nothing. */
export const randomInspectionRuns = recordType(RandomInspectionRun, {
  orderBy: ['-drawnOn'],
  enter: ['draw', 'drawn'],
  within: 'itemId',
  listedBy: { itemId: 'runs' },
  publicOnce: 'concludedOn',
  summaries: [{ of: 'itemId', set: (runs) => ({ runsDrawn: runs.length }) }],
})
