import type { Examples } from './example.ts'

const answered = { firstRespondedAt: new Date('2018-06-01T12:00:00+08:00') }
const members = ['省委宣傳部', '省網信辦', '省公安廳', '省通信管理局']

/** Examples of the conditions on responses to public opinion. */
export const opinionExamples: Examples = {
  opinionMechanismInForce: {
    good: {
      words: 'a mechanism of publicity, cyberspace, police and telecommunications',
      fields: { memberUnits: members },
    },
    bad: {
      words: 'a mechanism of two other departments',
      fields: { memberUnits: ['省教育廳', '省財政廳'] },
    },
  },
  opinionMechanismExercised: {
    good: { words: 'a mechanism with a drill in the year', fields: { lastDrillOn: '2018-06-01' } },
    bad: { words: 'one that was never used', fields: {} },
  },
  publicOpinionIncidentsAnswered: {
    good: { words: 'an incident with a response', fields: answered },
    bad: {
      words: 'an incident answered after its due moment',
      fields: { ...answered, missedDueDate: true },
    },
  },
  publicOpinionIncidentsExplained: {
    good: {
      words: 'responses that explain cause, solution and constraints',
      fields: { ...answered, isExplained: true },
    },
    bad: {
      words: 'a response that explains none of the three',
      fields: { ...answered, isExplained: false },
    },
  },
  unitsWithAnsweredIncidents: {
    good: { words: 'an incident with a response', fields: answered },
    bad: { words: 'an incident without one', fields: {} },
  },
  majorEventsEvaluated: {
    good: {
      words: 'a major incident that was evaluated',
      fields: { severity: 'MAJOR', evaluatedOn: '2018-06-30' },
    },
    bad: { words: 'a major incident that was not', fields: { severity: 'MAJOR' } },
  },
  unitsWithEvaluation: {
    good: {
      words: 'an ordinary incident that was evaluated',
      fields: { severity: 'ORDINARY', evaluatedOn: '2018-06-30' },
    },
    bad: { words: 'an incident that was not', fields: { severity: 'ORDINARY' } },
  },
  accountabilityMechanismInForce: {
    good: { words: 'a document in force', fields: {} },
    bad: { words: 'a revoked document', fields: { revokedOn: '2018-06-30' } },
  },
}
