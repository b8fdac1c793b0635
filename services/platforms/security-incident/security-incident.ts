import {
  choice,
  type ChoiceOf,
  choices,
  dateTime,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { Website } from '../website/website.ts'

export const SecurityIncidentKind = choices(
  'SecurityIncidentKind',
  'Kind of a security incident of a website (事件類型).',
  {
    ATTACK: ['An attack (攻擊).', '攻擊'],
    TAMPERING: ['Tampering with pages (篡改).', '篡改'],
    VIRUS: ['A virus or other malware (病毒).', '病毒'],
    LEAK: ['A leak of user data (用戶信息洩露).', '用戶信息洩露', 'Leak of user information'],
  },
)
export type SecurityIncidentKind = ChoiceOf<typeof SecurityIncidentKind>

@RecordEntity(
  'A security incident of a website (網站安全事件); restricted until resolved, so that no open weakness is disclosed; 閩政辦〔2018〕43號.',
  '網站安全事件',
)
export class SecurityIncident extends UnitRecord {
  @reference(() => Website, 'The website.', '政府網站編號')
  websiteId!: string

  @choice(SecurityIncidentKind, 'Kind of the incident.', '事件類型')
  kind!: SecurityIncidentKind

  @dateTime('Time of detection.', '發現時間')
  detectedAt!: Date

  @dateTime('Time at which it was resolved; null until then.', '處置完成時間', optional)
  resolvedAt!: Date | null
}

export const securityIncidents = recordType(SecurityIncident, {
  orderBy: ['-detectedAt'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'securityIncidents' },
  // An unresolved incident would show attackers a weakness.
  publicWhenSet: 'resolvedAt',
  rules: [notBefore('resolvedAt', 'detectedAt')],
  actions: {
    resolve: {
      description: 'Records the time at which the incident was resolved (處置完成).',
      event: 'resolved',
      input: ['resolvedAt'],
      ifNull: 'resolvedAt',
    },
  },
})
