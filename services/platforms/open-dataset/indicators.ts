import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, ruleOfCycle } from '../../kit/records/index.ts'
import { OpenDataset } from './open-dataset.ts'

const topic = 'platforms.openData'
const isOpen = (dataset: OpenDataset) => dataset.withdrawnOn === null && isPublished(dataset)
const isOfFirstBatch = ({ batch, withdrawnOn }: OpenDataset) => batch === 1 && withdrawnOn === null
const informing = {
  topic,
  informs: true,
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: isOpen,
}

/** Open public data: every dataset of the first batch is open. */
export const firstBatchPublished = indicator(OpenDataset, {
  name: 'firstBatchPublished',
  topic,
  label: indicatorLabel('Datasets of the first batch that are open', '已開放的第一批數據集'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: isOfFirstBatch,
  meets: isPublished,
})

/** Open public data: every dataset of the first batch is classified in all five dimensions of the notice. */
export const datasetsWithAllDimensions = indicator(OpenDataset, {
  name: 'datasetsWithAllDimensions',
  topic,
  label: indicatorLabel(
    'Datasets of the first batch classified in five dimensions',
    '已按五個維度分類的第一批數據集',
  ),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: isOfFirstBatch,
  meets: ({ field, industry, department, theme, service }) =>
    [field, industry, department, theme, service].every((dimension) => dimension !== null),
})

/** Open public data: every open dataset passed a security review first. */
export const datasetsCleared = indicator(OpenDataset, {
  name: 'datasetsCleared',
  topic,
  label: indicatorLabel(
    'Open datasets that passed a security review before',
    '開放前通過安全審查的數據集',
  ),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: isOpen,
  meets: ({ clearedOn, publishedOn }) =>
    clearedOn !== null && publishedOn !== null && clearedOn <= publishedOn,
})

/** Open public data, informing: open datasets updated within their cycle. */
export const datasetsUpToDate = indicator(OpenDataset, {
  name: 'datasetsUpToDate',
  label: indicatorLabel('Open datasets updated within their cycle', '按週期更新的開放數據集'),
  group: ({ updateCycle }) => updateCycle,
  meets: ({ missedDueDate }) => !missedDueDate,
  ...informing,
  counts: (dataset) => isOpen(dataset) && ruleOfCycle[dataset.updateCycle] !== undefined,
})

/** Open public data, informing: open datasets in a non-proprietary format (three stars or more), by stars. */
export const datasetsWithThreeStars = indicator(OpenDataset, {
  name: 'datasetsWithThreeStars',
  label: indicatorLabel('Open datasets of three stars or more', '開放等級三星及以上的開放數據集'),
  group: ({ openness }) => String(openness),
  meets: ({ openness }) => openness >= 3,
  ...informing,
})
