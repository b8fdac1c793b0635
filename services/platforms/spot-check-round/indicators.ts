import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  indicator,
  provinceAsWhole,
} from '../../kit/indicators/index.ts'
import { monthOf, SpotCheckRound } from './spot-check-round.ts'

const months = Array.from({ length: 12 }, (_, index) => monthOf({ month: index + 1 }))

/** Government websites, informing: a tenth of all websites is checked each month (閩政辦〔2017〕65號). */
export const monthsSpotChecked = indicator(SpotCheckRound, {
  name: 'monthsSpotChecked',
  topic: 'platforms.websites',
  label: indicatorLabel(
    'Months with a spot check of at least a tenth of all websites',
    '抽查比例不低於百分之十的月份',
  ),
  target: eachGroup.of(months, provinceAsWhole),
  informs: true,
  countedOn: startOfYear,
  group: monthOf,
  counts: () => true,
  meets: ({ sitesChecked, sitesInAll }) => sitesInAll > 0 && (sitesChecked ?? 0) * 10 >= sitesInAll,
})
