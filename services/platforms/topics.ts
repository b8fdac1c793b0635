import { RollUpPolicy, topic } from '../kit/indicators/index.ts'

/** What the indicators of this domain are about. Some have conditions for the province as a whole: their units weigh by their records. */
export const platformTopics = [
  topic(
    'platforms.websites',
    'Government websites',
    '政府網站管理',
    'Government websites are listed, checked, safe and up to date.',
  ),
  topic('platforms.ipv6', 'IPv6', 'IPv6部署', 'Government websites and apps support IPv6.'),
  topic(
    'platforms.openData',
    'Open public data',
    '公共信息資源開放',
    'Public data are opened on a platform after a security review.',
    { policy: RollUpPolicy.WEIGHTED },
  ),
  topic(
    'platforms.newMedia',
    'Use of new media',
    '新媒體應用',
    'Accounts in new media are active and interact with the public.',
  ),
  topic(
    'platforms.newMediaSupervision',
    'Supervision of new media',
    '新媒體監管',
    'Accounts in new media are checked, and faults are rectified.',
  ),
  topic(
    'platforms.hotlines',
    'Government hotlines',
    '政務熱線',
    'Hotlines are merged into one number, and cases are handled in time.',
  ),
  topic(
    'platforms.gazettes',
    'Government gazettes',
    '政府公報',
    'Gazettes are issued, distributed and open to documents of departments.',
    { policy: RollUpPolicy.WEIGHTED },
  ),
  topic(
    'platforms.electronicGazettes',
    'Electronic gazettes',
    '電子公報',
    'Gazettes are published electronically, and former issues are in a database.',
  ),
]
