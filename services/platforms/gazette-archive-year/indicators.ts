import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { firstYear, GazetteArchiveYear } from './gazette-archive-year.ts'

/** The eleven years from 2008 to the year of the notice. */
export const archivedYears = Array.from({ length: 2018 - firstYear + 1 }, (_, index) =>
  String(firstYear + index),
)

const common = {
  topic: 'platforms.electronicGazettes',
  countedOn: startOfYear,
  group: ({ gazetteYear }: GazetteArchiveYear) => String(gazetteYear),
}
const isLoaded = ({ issues, issuesLoaded }: GazetteArchiveYear) =>
  issues > 0 && issuesLoaded === issues

/** Electronic gazettes: every issue of every city since 2008 is in the database, year by year. */
export const gazetteYearsLoaded = indicator(GazetteArchiveYear, {
  name: 'gazetteYearsLoaded',
  label: indicatorLabel(
    'Years of city gazettes since 2008 that are in the database',
    '2008年以來已全部入庫的市級公報年份',
  ),
  target: eachGroup.of(archivedYears, { kinds: ['CITY'] }),
  counts: () => true,
  meets: isLoaded,
  ...common,
})

/** Electronic gazettes, informing: loaded years that can be searched. */
export const gazetteYearsSearchable = indicator(GazetteArchiveYear, {
  name: 'gazetteYearsSearchable',
  label: indicatorLabel('Loaded years of gazettes that can be searched', '可檢索的已入庫公報年份'),
  target: share.atLeast(1),
  informs: true,
  counts: isLoaded,
  meets: ({ itemsSearchable }) => itemsSearchable,
  ...common,
})
