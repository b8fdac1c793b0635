import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  indicator,
  provinceAsWhole,
} from '../../kit/indicators/index.ts'
import { GovernmentLevel } from '../../kit/records/index.ts'
import { OpenDataMilestone, PlatformMilestone } from './platform-milestone.ts'

/** Open public data: the province has its catalogue and platform; those of a city do not count. */
export const openDataMilestonesReached = indicator(PlatformMilestone, {
  name: 'openDataMilestonesReached',
  topic: 'platforms.openData',
  label: indicatorLabel(
    'Catalogue and platform of the province’s open data that are online',
    '已建成的全省公共信息資源開放目錄和平臺',
  ),
  target: eachGroup.of([OpenDataMilestone.CATALOGUE, OpenDataMilestone.PLATFORM], provinceAsWhole),
  countedOn: startOfYear,
  group: ({ kind }) => kind,
  counts: ({ level }) => level === GovernmentLevel.PROVINCE,
  meets: ({ reachedOn }) => reachedOn !== null,
})
