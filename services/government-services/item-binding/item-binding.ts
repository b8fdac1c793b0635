import {
  choice,
  type ChoiceOf,
  choices,
  date,
  RecordEntity,
  recordType,
  reference,
  UnitRecord,
  code,
} from '../../kit/records/index.ts'
import { PowerItem } from '../power-item/power-item.ts'

export const ServiceChannel = choices('ServiceChannel', 'Where people meet a service item.', {
  HALL: ['The online service hall of the province.', '省網上辦事大廳'],
  APP: ['The 閩政通 app.', '閩政通APP'],
  CITY_APPROVAL: ['The approval system of a city.', '設區市行政審批系統'],
  CITY_APP: ['The government app of a city.', '設區市政務APP'],
})
export type ServiceChannel = ChoiceOf<typeof ServiceChannel>

export const SourceLibrary = choices('SourceLibrary', 'What all channels are to share.', {
  ITEM: ['The library of power items.', '權力事項庫'],
  LICENCE: ['The library of electronic licences.', '電子證照庫'],
  IDENTITY: ['The identity system.', '身份認證系統'],
})
export type SourceLibrary = ChoiceOf<typeof SourceLibrary>

@RecordEntity(
  'A comparison of what a channel shows of an item with a shared library; notice, task 27.',
  '事項同源比對',
)
export class ItemBinding extends UnitRecord {
  @reference(() => PowerItem, 'The item compared.', '權責事項編號')
  powerItemId!: string

  @choice(ServiceChannel, 'The channel.', '渠道')
  channel!: ServiceChannel

  @choice(SourceLibrary, 'The library.', '來源庫')
  library!: SourceLibrary

  @code('The version that the channel shows.', '渠道版本')
  channelVersion!: string

  @code('The version in the library.', '來源庫版本')
  libraryVersion!: string

  @date('The day both were looked at.', '比對日期')
  checkedOn!: string
}

export const itemBindings = recordType(ItemBinding, {
  orderBy: ['-checkedOn'],
  inverse: { powerItemId: 'bindings' },
  actions: {
    recheck: {
      description: 'Looks at both versions again.',
      event: 'rechecked',
      input: ['channelVersion', 'libraryVersion', 'checkedOn'],
    },
  },
})
