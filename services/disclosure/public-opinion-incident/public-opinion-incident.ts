import {
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
import { answeredBeforeClosed } from './answered-before-closed.ts'
import { clockOf } from './clock-of.ts'
import { OpinionMechanism } from '../opinion-mechanism/opinion-mechanism.ts'
import { LivelihoodField, OpinionCategory, OpinionSeverity } from './enums.ts'

@RecordEntity(
  'An event that moves the public, led by this unit; notice, tasks 15–17.',
  '政務輿情',
  {
    nouns: ['OpinionEvent'],
  },
)
export class PublicOpinionIncident extends TimedRecord {
  @title('What happened, in a line.', '事件')
  title!: string

  @choice(OpinionCategory, 'What it turns on.', '輿情類別')
  category!: OpinionCategory

  @choice(OpinionSeverity, 'How grave it is.', '事件級別')
  severity!: OpinionSeverity

  @choice(LivelihoodField, 'The field of livelihood it belongs to, if any.', '民生領域', optional)
  field!: LivelihoodField | null

  @title('Where it was first seen.', '輿情來源', optional)
  source!: string | null

  @dateTime('When it happened.', '發生時間')
  occurredAt!: Date

  @dateTime('When the unit saw it.', '發現時間')
  detectedAt!: Date

  @dateTime('When those concerned were warned.', '預警時間', optional)
  warnedAt!: Date | null

  @dateTime('When the case was closed; null while it goes on.', '辦結時間', optional)
  closedAt!: Date | null

  @reference(
    () => OpinionMechanism,
    'The mechanism of this unit it was handled under.',
    '聯動機制編號',
    {
      optional: true,
      sameUnit: true,
    },
  )
  mechanismId!: string | null

  @dateTime('When the first published answer was given.', '首次回應時間', derived)
  firstRespondedAt!: Date | null

  @dateTime('When the first press conference was held.', '新聞發佈會時間', derived)
  pressConferenceAt!: Date | null

  @date('The day of its first evaluation.', '首次評估日期', derived)
  evaluatedOn!: string | null
}

export const publicOpinionIncidents = recordType(PublicOpinionIncident, {
  orderBy: ['-occurredAt'],
  inverse: { mechanismId: 'events' },
  publicWhenSet: 'firstRespondedAt',
  clock: { rule: clockOf, from: 'occurredAt', until: 'closedAt' },
  rules: [
    notBefore('detectedAt', 'occurredAt'),
    notBefore('warnedAt', 'detectedAt'),
    notBefore('closedAt', 'detectedAt'),
    answeredBeforeClosed,
  ],
  actions: {
    warn: {
      description: 'Says when those concerned were warned of it.',
      event: 'warned',
      input: ['warnedAt'],
      ifNull: 'warnedAt',
    },
    close: {
      description: 'Says that the case is closed.',
      event: 'closed',
      input: ['closedAt'],
      ifNull: 'closedAt',
    },
  },
  aggregates: [{ into: 'mechanismId', set: (events) => ({ uses: events.length }) }],
})
