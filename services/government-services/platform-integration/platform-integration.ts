import {
  choice,
  type ChoiceOf,
  choices,
  date,
  boolean,
  title,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'

export const NetworkPlatform = choices(
  'NetworkPlatform',
  'Platform that must join the provincial network of government services (平臺類別).',
  {
    PORTAL: ['The government portal (政府門戶網站).', '政府門戶網站', 'Government portal'],
    ONLINE_HALL: ['The online service hall (網上辦事大廳).', '網上辦事大廳', 'Online service hall'],
    APP: ['The provincial government app (閩政通APP).', '閩政通APP', 'Minzhengtong app'],
    HOTLINE_12345: [
      'The 12345 platform (12345便民服務平臺).',
      '12345便民服務平臺',
      '12345 hotline platform',
    ],
    DEPARTMENT: [
      'A service platform of a department of the same level (同級部門政務服務平臺).',
      '同級部門政務服務平臺',
      'Service platforms of departments',
    ],
  },
)
export type NetworkPlatform = ChoiceOf<typeof NetworkPlatform>

@RecordEntity(
  'A platform and its connection to the provincial network of government services (平臺對接); 閩政辦〔2018〕43號.',
  '平臺對接',
)
export class PlatformIntegration extends UnitRecord {
  @choice(NetworkPlatform, 'Kind of the platform.', '平臺類別')
  platform!: NetworkPlatform

  @title('Name of the platform.', '平臺名稱')
  name!: string

  @integer('Year that the record describes.', '年度', { range: [2000, 2100] })
  year!: number

  @boolean('Whether its service items are synchronised with the network.', '是否同步事項')
  itemSync!: boolean

  @boolean('Whether it uses the single sign-on of the network (統一登錄).', '是否統一登錄')
  ssoLinked!: boolean

  @date('Day on which it was connected; null while not connected.', '對接日期', optional)
  linkedOn!: string | null
}

export const platformIntegrations = recordType(PlatformIntegration, {
  orderBy: ['name'],
  actions: {
    link: {
      description: 'Records the day on which the platform was connected (對接).',
      event: 'linked',
      input: ['linkedOn'],
      ifNull: 'linkedOn',
    },
    unlink: {
      description: 'Records that the platform is no longer connected.',
      event: 'unlinked',
      input: [],
      set: { linkedOn: null },
    },
  },
})
