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
  'A platform that is to join the one network of services.',
  {
    PORTAL: ['The portal of the government.', '政府門戶網站'],
    ONLINE_HALL: ['The online service hall.', '網上辦事大廳'],
    APP: ['The 閩政通 app.', '閩政通APP'],
    HOTLINE_12345: ['The 12345 platform.', '12345便民服務平臺'],
    DEPARTMENT: ['A service platform of a department of the same level.', '同級部門政務服務平臺'],
  },
)
export type NetworkPlatform = ChoiceOf<typeof NetworkPlatform>

@RecordEntity(
  'A platform and its link to the provincial network of services; notice, task 18.',
  '平臺對接',
)
export class PlatformIntegration extends UnitRecord {
  @choice(NetworkPlatform, 'Which platform.', '平臺類別')
  platform!: NetworkPlatform

  @title('Its name.', '平臺名稱')
  name!: string

  @integer('The year whose state is described.', '年度', { range: [2000, 2100] })
  year!: number

  @boolean('Whether it takes its items from the network.', '是否同步事項')
  itemSync!: boolean

  @boolean('Whether one signs on once for all.', '是否統一登錄')
  ssoLinked!: boolean

  @date('The day it was linked; null while it is not.', '對接日期', optional)
  linkedOn!: string | null
}

export const platformIntegrations = recordType(PlatformIntegration, {
  orderBy: ['name'],
  actions: {
    link: {
      description: 'Says since when a platform is linked.',
      event: 'linked',
      input: ['linkedOn'],
      ifNull: 'linkedOn',
    },
    unlink: {
      description: 'Says that a platform is linked no longer.',
      event: 'unlinked',
      input: [],
      set: { linkedOn: null },
    },
  },
})
