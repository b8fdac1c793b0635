import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { isPublished, orNone } from '../../kit/records/index.ts'
import { randomInspectionsDeclaredNone } from '../nil-report/indicators.ts'
import { RandomInspectionItem } from './random-inspection-item.ts'

const common = {
  topic: 'disclosure.randomInspections',
  countedOn: startOfYear,
  counts: ({ removedOn }: RandomInspectionItem) => removedOn === null,
}

/** Random inspections: every unit has a published list, or declared that it enforces no law. */
export const unitsWithInspectionList = indicator(RandomInspectionItem, {
  ...common,
  name: 'unitsWithInspectionList',
  label: indicatorLabel(
    'Units with a published list of random inspections, or that declared that they inspect nothing',
    '已公佈隨機抽查事項清單或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(randomInspectionsDeclaredNone),
  meets: isPublished,
})

/** Random inspections: every listed item is published. */
export const inspectionItemsPublished = indicator(RandomInspectionItem, {
  ...common,
  name: 'inspectionItemsPublished',
  label: indicatorLabel('Items of random inspection that are published', '已公佈的隨機抽查事項'),
  target: share.atLeast(1, { guardedBy: 'unitsWithInspectionList' }),
  meets: isPublished,
})

/** Random inspections, informing: items with an inspection drawn in the year. */
export const inspectionItemsRun = indicator(RandomInspectionItem, {
  ...common,
  name: 'inspectionItemsRun',
  label: indicatorLabel('Items of which a random inspection was drawn', '當年已開展抽查的事項'),
  target: share.atLeast(0),
  informs: true,
  meets: ({ runsDrawn }) => (runsDrawn ?? 0) > 0,
})
