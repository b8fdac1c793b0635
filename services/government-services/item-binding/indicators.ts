import {
  indicatorLabel,
  eachGroup,
  indicator,
  provinceAsWhole,
  share,
  type UnitScope,
} from '../../kit/indicators/index.ts'
import { ItemBinding, ServiceChannel, SourceLibrary } from './item-binding.ts'

const countedOn = ({ checkedOn }: ItemBinding) => checkedOn
const isSameVersion = ({ channelVersion, libraryVersion }: ItemBinding) =>
  channelVersion === libraryVersion

/** Items from one source: every channel shows the version of its library. */
export const bindingsOfOneVersion = indicator(ItemBinding, {
  name: 'bindingsOfOneVersion',
  topic: 'government-services.powerItems',
  label: indicatorLabel('Items shown in the version of their library', '與來源庫版本一致的事項'),
  target: share.atLeast(1, { guardedBy: 'cityChannelsOnLibraries' }),
  countedOn,
  counts: () => true,
  meets: isSameVersion,
})

const usesLibraries = (
  name: string,
  channels: readonly ServiceChannel[],
  among: UnitScope,
  ...words: Parameters<typeof indicatorLabel>
) =>
  indicator(ItemBinding, {
    name,
    topic: 'government-services.powerItems',
    label: indicatorLabel(...words),
    target: eachGroup.of(
      channels.flatMap((channel) =>
        Object.values(SourceLibrary).map((library) => `${channel} ${library}`),
      ),
      among,
    ),
    limitation: indicatorLabel(
      'One compared item shows that a channel uses a library; the hub does not ask for every item.',
      '以一項事項的比對說明渠道採用該庫,不要求逐項比對。',
    ),
    countedOn,
    counts: ({ channel }) => channels.includes(channel),
    meets: isSameVersion,
    group: ({ channel, library }) => `${channel} ${library}`,
  })

/** Items from one source: the approval system and the app of every city use the three libraries. */
export const cityChannelsOnLibraries = usesLibraries(
  'cityChannelsOnLibraries',
  [ServiceChannel.CITY_APPROVAL, ServiceChannel.CITY_APP],
  { kinds: ['CITY'] },
  'City channels that use the shared libraries',
  '採用統一來源庫的設區市渠道',
)

/** Items from one source: the online hall and the app of the province use the three libraries. */
export const provincialChannelsOnLibraries = usesLibraries(
  'provincialChannelsOnLibraries',
  [ServiceChannel.HALL, ServiceChannel.APP],
  provinceAsWhole,
  'Channels of the province that use the shared libraries',
  '採用統一來源庫的省級渠道',
)
