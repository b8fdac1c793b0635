import {
  boolean,
  choice,
  date,
  derived,
  title,
  dateTime,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  TimedRecord,
} from '../../kit/records/index.ts'
import { respondedBeforeClosed } from './responded-before-closed.ts'
import { responseRulePack } from './response-rule-pack.ts'
import { OpinionMechanism } from '../opinion-mechanism/opinion-mechanism.ts'
import { LivelihoodField, OpinionCategory, OpinionSeverity } from './enums.ts'

@RecordEntity(
  'An incident that moves public opinion (政務輿情); this unit leads the response; 閩政辦〔2018〕43號.',
  '政務輿情',
  {
    nouns: ['OpinionEvent'],
  },
)
export class PublicOpinionIncident extends TimedRecord {
  @title('The incident in one line.', '事件')
  title!: string

  @choice(OpinionCategory, 'Category of the incident.', '輿情類別')
  category!: OpinionCategory

  @choice(
    OpinionSeverity,
    'Severity of the incident; decides which responses are due and when.',
    '事件級別',
  )
  severity!: OpinionSeverity

  @choice(LivelihoodField, "Field of people's livelihood; null if none.", '民生領域', optional)
  field!: LivelihoodField | null

  @title('Source in which the incident was first seen; null if not stated.', '輿情來源', optional)
  source!: string | null

  @dateTime('Time of the incident; starts the periods for the responses.', '發生時間')
  occurredAt!: Date

  @dateTime('Time at which the unit detected it.', '發現時間')
  detectedAt!: Date

  @dateTime(
    'Time at which the units concerned were warned (預警); null if not warned.',
    '預警時間',
    optional,
  )
  warnedAt!: Date | null

  @dateTime('Time at which the case was closed (辦結); null while open.', '辦結時間', optional)
  closedAt!: Date | null

  @reference(
    () => OpinionMechanism,
    'The joint mechanism of the same unit under which it was handled; null if none.',
    '聯動機制編號',
    {
      optional: true,
      sameUnit: true,
    },
  )
  mechanismId!: string | null

  @dateTime(
    'Time of the first published response; the record is public from then on. Computed by the hub.',
    '首次回應時間',
    derived,
  )
  firstRespondedAt!: Date | null

  @dateTime(
    'Time of the first published press conference. Computed by the hub.',
    '新聞發佈會時間',
    derived,
  )
  pressConferenceAt!: Date | null

  @boolean(
    'Whether its published responses together explain cause, solution and constraints. Computed by the hub.',
    '是否講清成因、方案和制約',
    derived,
  )
  isExplained!: boolean | null

  @date(
    'Day of the first evaluation that was not refuted. Computed by the hub.',
    '首次評估日期',
    derived,
  )
  evaluatedOn!: string | null
}

export const publicOpinionIncidents = recordType(PublicOpinionIncident, {
  orderBy: ['-occurredAt'],
  inverse: { mechanismId: 'events' },
  publicWhenSet: 'firstRespondedAt',
  clock: { rule: responseRulePack, from: 'occurredAt', until: 'closedAt' },
  rules: [
    notBefore('detectedAt', 'occurredAt'),
    notBefore('warnedAt', 'detectedAt'),
    notBefore('closedAt', 'detectedAt'),
    respondedBeforeClosed,
  ],
  actions: {
    warn: {
      description: 'Records the time at which the units concerned were warned (預警).',
      event: 'warned',
      input: ['warnedAt'],
      ifNull: 'warnedAt',
    },
    close: {
      description:
        'Records the time at which the case was closed (辦結). Refused while a response is outstanding.',
      event: 'closed',
      input: ['closedAt'],
      ifNull: 'closedAt',
    },
  },
  aggregates: [{ into: 'mechanismId', set: (events) => ({ uses: events.length }) }],
})
