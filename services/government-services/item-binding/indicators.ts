import { indicatorLabel, eachGroup, indicator, share } from '../../kit/indicators/index.ts'
import { ItemBinding, ServiceChannel, SourceLibrary } from './item-binding.ts'

const countedOn = ({ checkedOn }: ItemBinding) => checkedOn
const isSameVersion = ({ channelVersion, libraryVersion }: ItemBinding) =>
  channelVersion === libraryVersion

/** Items from one source: every channel shows the version of its library; without a comparison nothing is proven. */
export const bindingsOfOneVersion = indicator(ItemBinding, {
  name: 'bindingsOfOneVersion',
  topic: 'government-services.powerItems',
  label: indicatorLabel('Items shown in the version of their library', '與來源庫版本一致的事項'),
  target: share.atLeast(1),
  countedOn,
  counts: () => true,
  meets: isSameVersion,
})

const cityChannels = [ServiceChannel.CITY_APPROVAL, ServiceChannel.CITY_APP]

/** Items from one source, informing: libraries used by the two channels of each city. */
export const cityChannelsOnLibraries = indicator(ItemBinding, {
  name: 'cityChannelsOnLibraries',
  topic: 'government-services.powerItems',
  label: indicatorLabel(
    'City channels that use the shared libraries',
    '採用統一來源庫的設區市渠道',
  ),
  target: eachGroup.of(
    cityChannels.flatMap((channel) =>
      Object.values(SourceLibrary).map((library) => `${channel} ${library}`),
    ),
    { kinds: ['CITY', 'ZONE'] },
  ),
  informs: true,
  countedOn,
  counts: ({ channel }) => cityChannels.some((cityChannel) => cityChannel === channel),
  meets: isSameVersion,
  group: ({ channel, library }) => `${channel} ${library}`,
})
