import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  indicator,
  share,
  type Target,
} from '../../kit/indicators/index.ts'
import { NetworkPlatform, PlatformIntegration } from './platform-integration.ts'

const isLinked = ({ linkedOn }: PlatformIntegration) => linkedOn !== null

/** Online government services: every entered platform is connected. */
export const platformsLinked = indicator(PlatformIntegration, {
  name: 'platformsLinked',
  topic: 'government-services.onlineServices',
  label: indicatorLabel('Platforms linked to the network', '已對接的平臺'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: isLinked,
})

const platformsLinkedBy = (name: string, en: string, hant: string, target: Target) =>
  indicator(PlatformIntegration, {
    name,
    topic: 'government-services.onlineServices',
    label: indicatorLabel(en, hant),
    target,
    countedOn: startOfYear,
    counts: isLinked,
    meets: isLinked,
    group: ({ platform }) => platform,
  })

/** Online government services: every city and the zone has connected each platform that the notice names. */
export const cityPlatformsLinked = platformsLinkedBy(
  'cityPlatformsLinked',
  'Named platforms linked by each city',
  '各設區市已對接的指定平臺',
  eachGroup.of(Object.values(NetworkPlatform), { kinds: ['CITY', 'ZONE'] }),
)

/** Online government services: every department has connected its own platform. */
export const departmentPlatformsLinked = platformsLinkedBy(
  'departmentPlatformsLinked',
  'Departments that have linked their platform',
  '已對接政務服務平臺的部門',
  eachGroup.of([NetworkPlatform.DEPARTMENT], { kinds: ['DEPARTMENT'] }),
)

/** Online government services, informing: connected platforms with synchronised items and single sign-on. */
export const platformsFullyIntegrated = indicator(PlatformIntegration, {
  name: 'platformsFullyIntegrated',
  topic: 'government-services.onlineServices',
  label: indicatorLabel('Platforms with shared items and one sign-on', '事項同步且統一登錄的平臺'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: () => true,
  meets: (platform) => isLinked(platform) && platform.itemSync && platform.ssoLinked,
})
