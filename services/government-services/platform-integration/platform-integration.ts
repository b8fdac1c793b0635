import {
  choice,
  type ChoiceOf,
  choices,
  day,
  flag,
  line,
  Noun,
  optional,
  recordType,
  UnitRecord,
  whole,
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

@Noun('A platform and its link to the provincial network of services; notice, task 18.', '平臺對接')
export class PlatformIntegration extends UnitRecord {
  @choice(NetworkPlatform, 'Which platform.', '平臺類別')
  platform!: NetworkPlatform

  @line('Its name.', '平臺名稱')
  name!: string

  @whole('The year whose state is described.', '年度', { range: [2000, 2100] })
  year!: number

  @flag('Whether it takes its items from the network.', '是否同步事項')
  itemSync!: boolean

  @flag('Whether one signs on once for all.', '是否統一登錄')
  ssoLinked!: boolean

  @day('The day it was linked; null while it is not.', '對接日期', optional)
  linkedOn!: string | null
}

export const platformIntegrations = recordType(PlatformIntegration, {
  orderBy: ['name'],
  verbs: {
    link: {
      description: 'Says since when a platform is linked.',
      past: 'linked',
      gives: ['linkedOn'],
      once: 'linkedOn',
    },
    unlink: {
      description: 'Says that a platform is linked no longer.',
      past: 'unlinked',
      gives: [],
      sets: { linkedOn: null },
    },
  },
})
