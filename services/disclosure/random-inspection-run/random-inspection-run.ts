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

@RecordEntity(
  'The draw of inspectors and targets for one random inspection (隨機抽查批次); restricted until concluded, so that no target is forewarned; 閩政辦〔2018〕43號.',
  '隨機抽查批次',
)
export class RandomInspectionRun extends UnitRecord {
  @reference(() => RandomInspectionItem, 'The item that is inspected.', '隨機抽查事項編號')
  itemId!: string

  @date('Day of the draw.', '抽取日期')
  drawnOn!: string

  @stringList(
    'Enforcement certificate numbers of the drawn inspectors (執法證號).',
    '檢查人員執法證號',
    {
      personal: true,
    },
  )
  inspectors!: readonly string[]

  @integer('Number of targets drawn. Computed by the hub.', '抽取對象數', derived)
  targets!: number | null

  @integer(
    'Number of targets whose result is published. Computed by the hub.',
    '已公開結果數',
    derived,
  )
  publishedResults!: number | null

  @date(
    'Day on which the last result was concluded; null until then. Computed by the hub.',
    '辦結日期',
    derived,
  )
  concludedOn!: string | null
}

/** A run is public only when concluded, because an announced inspection finds nothing. */
export const randomInspectionRuns = recordType(RandomInspectionRun, {
  orderBy: ['-drawnOn'],
  enter: ['draw', 'drawn'],
  unitFrom: 'itemId',
  inverse: { itemId: 'runs' },
  publicWhenSet: 'concludedOn',
  aggregates: [{ into: 'itemId', set: (runs) => ({ runsDrawn: runs.length }) }],
})
