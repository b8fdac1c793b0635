import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  indicator,
  provinceAsWhole,
} from '../../kit/indicators/index.ts'
import { GovernmentLevel } from '../../kit/records/index.ts'
import { OpenDataMilestone, PlatformMilestone } from './platform-milestone.ts'

/** Open public data: the province has its catalogue, its platform and safeguards; those of a city do not count. */
export const openDataMilestonesReached = indicator(PlatformMilestone, {
  name: 'openDataMilestonesReached',
  topic: 'platforms.openData',
  label: indicatorLabel(
    'Catalogue, platform and safeguards of the province’s open data',
    '已建成的全省公共信息資源開放目錄、平臺和安全保障',
  ),
  target: eachGroup.of(
    [OpenDataMilestone.CATALOGUE, OpenDataMilestone.PLATFORM, OpenDataMilestone.SAFEGUARDS],
    provinceAsWhole,
  ),
  countedOn: startOfYear,
  group: ({ kind }) => kind,
  counts: ({ level }) => level === GovernmentLevel.PROVINCE,
  meets: ({ reachedOn }) => reachedOn !== null,
})
