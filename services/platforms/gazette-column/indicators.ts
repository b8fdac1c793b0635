import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { GazetteColumn } from './gazette-column.ts'

const common = {
  topic: 'platforms.electronicGazettes',
  countedOn: ({ checkedOn }: GazetteColumn) => checkedOn,
  counts: () => true,
}

/** Electronic gazettes: every city has a column with all features that the notice requires. */
export const gazetteColumnsComplete = indicator(GazetteColumn, {
  name: 'gazetteColumnsComplete',
  label: indicatorLabel(
    'Cities with a complete gazette column and publication in new media',
    '公報專欄要素齊全並通過新媒體發佈的設區市',
  ),
  target: eachUnit.atLeast(1, ['CITY']),
  meets: ({ onHomePage, hasDirectory, hasSearch, newMedia }) =>
    onHomePage && hasDirectory && hasSearch && newMedia,
  ...common,
})

/** Electronic gazettes, informing: columns with directory and search. */
export const gazetteColumnsSearchable = indicator(GazetteColumn, {
  name: 'gazetteColumnsSearchable',
  label: indicatorLabel(
    'Gazette columns with directory and search',
    '有目錄導航和內容檢索的公報專欄',
  ),
  target: share.atLeast(1),
  informs: true,
  meets: ({ hasDirectory, hasSearch }) => hasDirectory && hasSearch,
  ...common,
})
