import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { RandomInspectionItem } from './random-inspection-item.ts'

const common = {
  topic: 'disclosure.randomInspections',
  countedOn: startOfYear,
  counts: ({ removedOn }: RandomInspectionItem) => removedOn === null,
}

/** Random inspections: every unit has a published list. */
export const unitsWithInspectionList = indicator(RandomInspectionItem, {
  ...common,
  name: 'unitsWithInspectionList',
  label: indicatorLabel(
    'Units with a published list of random inspections',
    '已公佈隨機抽查事項清單的單位',
  ),
  target: eachUnit.atLeast(1),
  meets: isPublished,
})

/** Random inspections: every listed item is published. */
export const inspectionItemsPublished = indicator(RandomInspectionItem, {
  ...common,
  name: 'inspectionItemsPublished',
  label: indicatorLabel('Items of random inspection that are published', '已公佈的隨機抽查事項'),
  target: share.atLeast(1),
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
