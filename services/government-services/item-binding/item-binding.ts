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

export const ServiceChannel = choices(
  'ServiceChannel',
  'Channel that shows service items to the public (渠道).',
  {
    HALL: [
      'The online service hall of the province (省網上辦事大廳).',
      '省網上辦事大廳',
      'Provincial online service hall',
    ],
    APP: ['The provincial government app (閩政通APP).', '閩政通APP', 'Minzhengtong app'],
    CITY_APPROVAL: [
      'The approval system of a city (設區市行政審批系統).',
      '設區市行政審批系統',
      'Approval system of the city',
    ],
    CITY_APP: [
      'The government app of a city (設區市政務APP).',
      '設區市政務APP',
      'Government app of the city',
    ],
  },
)
export type ServiceChannel = ChoiceOf<typeof ServiceChannel>

export const SourceLibrary = choices(
  'SourceLibrary',
  'Shared library that all channels must use (來源庫).',
  {
    ITEM: ['The library of power items (權力事項庫).', '權力事項庫', 'Library of power items'],
    LICENCE: [
      'The library of electronic licences (電子證照庫).',
      '電子證照庫',
      'Library of electronic licences',
    ],
    IDENTITY: ['The identity system (身份認證系統).', '身份認證系統', 'Identity authentication'],
  },
)
export type SourceLibrary = ChoiceOf<typeof SourceLibrary>

@RecordEntity(
  'A comparison of the version of an item in a channel with the version in a shared library (事項同源比對); 閩政辦〔2018〕43號.',
  '事項同源比對',
)
export class ItemBinding extends UnitRecord {
  @reference(() => PowerItem, 'The compared power item.', '權責事項編號')
  powerItemId!: string

  @choice(ServiceChannel, 'The channel.', '渠道')
  channel!: ServiceChannel

  @choice(SourceLibrary, 'The shared library.', '來源庫')
  library!: SourceLibrary

  @code('Version that the channel shows.', '渠道版本')
  channelVersion!: string

  @code('Version in the library.', '來源庫版本')
  libraryVersion!: string

  @date('Day of the comparison.', '比對日期')
  checkedOn!: string
}

export const itemBindings = recordType(ItemBinding, {
  orderBy: ['-checkedOn'],
  provinceOnly: { field: 'channel', values: [ServiceChannel.HALL, ServiceChannel.APP] },
  inverse: { powerItemId: 'bindings' },
  actions: {
    recheck: {
      description: 'Records another comparison of both versions (比對).',
      event: 'rechecked',
      input: ['channelVersion', 'libraryVersion', 'checkedOn'],
    },
  },
})
