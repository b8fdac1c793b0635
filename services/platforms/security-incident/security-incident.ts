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

export const SecurityIncidentKind = choices('SecurityIncidentKind', 'What befell a website.', {
  ATTACK: ['An attack.', '攻擊'],
  TAMPERING: ['Its pages were changed.', '篡改'],
  VIRUS: ['A virus or other harmful program.', '病毒'],
  LEAK: ['Information about its users got out.', '用戶信息洩露'],
})
export type SecurityIncidentKind = ChoiceOf<typeof SecurityIncidentKind>

@RecordEntity(
  'What befell the safety of a website; public once dealt with; notice, task 29.',
  '網站安全事件',
)
export class SecurityIncident extends UnitRecord {
  @reference(() => Website, 'The website.', '政府網站編號')
  websiteId!: string

  @choice(SecurityIncidentKind, 'What it was.', '事件類型')
  kind!: SecurityIncidentKind

  @dateTime('When it was seen.', '發現時間')
  detectedAt!: Date

  @dateTime('When it was dealt with; null until then.', '處置完成時間', optional)
  resolvedAt!: Date | null
}

export const securityIncidents = recordType(SecurityIncident, {
  orderBy: ['-detectedAt'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'securityIncidents' },
  // What is still open would tell others where to strike.
  publicWhenSet: 'resolvedAt',
  rules: [notBefore('resolvedAt', 'detectedAt')],
  actions: {
    resolve: {
      description: 'Says that it was dealt with.',
      event: 'resolved',
      input: ['resolvedAt'],
      ifNull: 'resolvedAt',
    },
  },
})
