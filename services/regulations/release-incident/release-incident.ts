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

export const ReleaseIncidentKind = choices(
  'ReleaseIncidentKind',
  'Kind of an incident caused by a release (類型).',
  {
    UNTRUE: [
      'The released information was not true (信息發佈失信).',
      '信息發佈失信',
      'Untrue information',
    ],
    UNREST: [
      'The release affected social stability (影響社會穩定).',
      '影響社會穩定',
      'Harm to social stability',
    ],
    PRIVACY: [
      'The release violated personal privacy (侵犯個人隱私).',
      '侵犯個人隱私',
      'Breach of privacy',
    ],
  },
)
export type ReleaseIncidentKind = ChoiceOf<typeof ReleaseIncidentKind>

@RecordEntity(
  'An incident caused by a release of information (信息發佈事件); restricted until rectified; 閩政辦〔2018〕43號.',
  '信息發佈事件',
)
export class ReleaseIncident extends UnitRecord {
  @reference(() => InformationRelease, 'The release that caused the incident.', '公開信息編號')
  informationReleaseId!: string

  @choice(ReleaseIncidentKind, 'Kind of the incident.', '類型')
  kind!: ReleaseIncidentKind

  @text(
    'Description of the incident; at most 10,000 characters; without personal data.',
    '說明',
    optional,
  )
  summary!: string | null

  @date('Day on which it was found.', '發現日期')
  foundOn!: string

  @date('Day of rectification (整改); null until then.', '整改日期', optional)
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
      description: 'Records the day of rectification (整改).',
      event: 'fixed',
      input: ['fixedOn'],
      ifNull: 'fixedOn',
    },
  },
})
