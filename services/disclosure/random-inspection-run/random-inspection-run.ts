import {
  date,
  derived,
  RecordEntity,
  recordType,
  reference,
  UnitRecord,
  integer,
  stringList,
} from '../../kit/records/index.ts'
import { RandomInspectionItem } from '../random-inspection-item/random-inspection-item.ts'

@RecordEntity('Inspectors and targets as drawn for one inspection; notice, task 5.', '隨機抽查批次')
export class RandomInspectionRun extends UnitRecord {
  @reference(() => RandomInspectionItem, 'What is inspected.', '隨機抽查事項編號')
  itemId!: string

  @date('The day of the draw.', '抽取日期')
  drawnOn!: string

  @stringList('The inspectors drawn, by the number of their certificate.', '檢查人員執法證號', {
    personal: true,
  })
  inspectors!: readonly string[]

  @integer('How many targets were drawn.', '抽取對象數', derived)
  targets!: number | null

  @integer('Of how many of them the result is published.', '已公開結果數', derived)
  publishedResults!: number | null

  @date('The day the last target’s result was concluded; null until then.', '辦結日期', derived)
  concludedOn!: string | null
}

/** Who is to be inspected is told once all is over: an inspection that is announced finds nothing. */
export const randomInspectionRuns = recordType(RandomInspectionRun, {
  orderBy: ['-drawnOn'],
  enter: ['draw', 'drawn'],
  unitFrom: 'itemId',
  inverse: { itemId: 'runs' },
  publicWhenSet: 'concludedOn',
  aggregates: [{ into: 'itemId', set: (runs) => ({ runsDrawn: runs.length }) }],
})
