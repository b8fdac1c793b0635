import { topic } from '../kit/indicators/index.ts'

/** What the indicators of this domain are about. */
export const serviceTopics = [
  topic(
    'government-services.onlineServices',
    'Online government services',
    '互聯網政務服務',
    'Service items are classified and listed, and platforms are connected.',
  ),
  topic(
    'government-services.serviceStandards',
    'Standards of service items',
    '服務事項標準化',
    'Approval services work by standards, and pilots are evaluated.',
  ),
  topic(
    'government-services.dataSharing',
    'Shared government data',
    '政務數據共享',
    'Government data are shared through platforms and collected from people once.',
  ),
  topic(
    'government-services.siteMessages',
    'Messages on government websites',
    '網站留言反饋',
    'Messages on government websites are answered in time.',
  ),
  topic(
    'government-services.serviceHalls',
    'Management of service halls',
    '政務大廳管理',
    'Service halls have rules of every kind and one standard with their website.',
  ),
  topic(
    'government-services.comprehensiveWindows',
    'Comprehensive windows',
    '綜合窗口',
    'Service halls accept items of several departments at one window.',
  ),
  topic(
    'government-services.hallFacilities',
    'Facilities of service halls',
    '大廳設施',
    'Service halls have the facilities that people need.',
  ),
  topic(
    'government-services.certificates',
    'Certificates and reform measures',
    '證明事項清理',
    'Lists of required certificates are published, and those without legal basis are cancelled.',
  ),
  topic(
    'government-services.serviceGuides',
    'Service guides',
    '辦理指南',
    'Service guides are published, kept up to date and followed.',
  ),
  topic(
    'government-services.powerItems',
    'Items from one source',
    '信息同源管理',
    'Items of all levels are managed in one library that all channels show.',
  ),
  topic(
    'government-services.guideInspections',
    'Checks of service information',
    '辦事服務信息檢查',
    'Published service information is checked, and faults are rectified.',
  ),
]
