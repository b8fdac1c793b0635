import {
  choice,
  type ChoiceOf,
  choices,
  date,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  text,
  UnitRecord,
} from '../../kit/records/index.ts'
import { InformationRelease } from '../information-release/information-release.ts'

export const ReleaseIncidentKind = choices('ReleaseIncidentKind', 'What went wrong.', {
  UNTRUE: ['What was released was not true.', '信息發佈失信'],
  UNREST: ['The release disturbed public order.', '影響社會穩定'],
  PRIVACY: ['The release hurt somebody’s privacy.', '侵犯個人隱私'],
})
export type ReleaseIncidentKind = ChoiceOf<typeof ReleaseIncidentKind>

@RecordEntity('What went wrong with a release; notice, task 39.', '信息發佈事件')
export class ReleaseIncident extends UnitRecord {
  @reference(() => InformationRelease, 'The release.', '公開信息編號')
  informationReleaseId!: string

  @choice(ReleaseIncidentKind, 'What went wrong.', '類型')
  kind!: ReleaseIncidentKind

  @text('What happened, without personal data.', '說明', optional)
  summary!: string | null

  @date('The day it was found.', '發現日期')
  foundOn!: string

  @date('The day it was put right; null until then.', '整改日期', optional)
  fixedOn!: string | null
}

export const releaseIncidents = recordType(ReleaseIncident, {
  orderBy: ['-foundOn'],
  unitFrom: 'informationReleaseId',
  inverse: { informationReleaseId: 'incidents' },
  publicWhenSet: 'fixedOn',
  rules: [notBefore('fixedOn', 'foundOn')],
  actions: {
    fix: {
      description: 'Says that it was put right.',
      event: 'fixed',
      input: ['fixedOn'],
      ifNull: 'fixedOn',
    },
  },
})
