import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outcomeCounter } from '../../../test/support/outcome-counter.ts'
import { eachStore } from '../../../test/support/stores.ts'
import type { SubgraphUnderTest } from '../../../test/support/subgraph.ts'
import { roles, type Viewer } from '../../kit/identity/index.ts'
import { perform, startOffices } from '../authority/testing/offices.ts'
import { Exemption } from '../relief-request/exemption.ts'
import { Extension } from '../relief-request/extension.ts'
import { Submission } from '../submission/submission.ts'
import { expectAssignmentInvariants, type MayDecide } from './testing/assignment-invariants.ts'

/** How many histories are tried on each store; more in a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 3)

const all = (unitId: string): Viewer['grants'] => roles.map((role) => ({ role, unitId }))

/** Some have roles for several offices, also for the unit and above it. */
const people: readonly Viewer[] = Object.entries({
  clerk: [{ role: 'reporter', unitId: 'CITY-A' }] as const,
  city: all('CITY-A'),
  county: all('CNTY-A1'),
  province: all('PROV'),
  second: all('PROV'),
  issuer: all('DEPT-ISSUER'),
  both: [...all('CITY-A'), ...all('PROV')],
}).map(([subject, grants]) => ({ subject, grants: [...grants], expiresAt: undefined }))

const above: Readonly<Record<string, readonly string[]>> = {
  'CITY-A': ['province', 'second', 'issuer', 'both'],
  'CNTY-A1': ['province', 'second', 'issuer', 'both', 'city'],
}

const mayDecide: MayDecide = (subject, { unitId, programmeId }) =>
  (above[unitId] ?? []).includes(subject) ||
  (programmeId === 'c' && unitId === 'CITY-A' && subject === 'city')

const assignments = ['p:1:CITY-A', 'p:1:CNTY-A1', 'c:1:CITY-A']

const actions = [
  'acknowledgeAssignment',
  'filePlan',
  'saveDraft',
  'submitProgress',
  'submitProgress',
  'acceptSubmission',
  'acceptSubmission',
  'returnSubmission',
  'requestExtension',
  'grantExtension',
  'refuseExtension',
  'declareNotApplicable',
  'approveNotApplicable',
  'refuseNotApplicable',
  'closeAssignment',
  'closeAssignment',
  'reopenAssignment',
] as const

type Action = (typeof actions)[number]

interface Step {
  readonly action: Action
  /** The subject; undefined for somebody who probably may. */
  readonly subject?: string | undefined
  readonly assignment: number
  readonly percentage: number
  readonly newDueOn: string
}

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom(...actions),
  subject: fc.option(fc.constantFrom(...people.map((person) => person.subject)), {
    nil: undefined,
    freq: 2,
  }),
  assignment: fc.constantFrom(0, 0, 0, 1, 2),
  percentage: fc.constantFrom(0, 50, 100, 100, 100),
  newDueOn: fc.constantFrom('2018-10-01', '2018-12-25', '2019-01-31', '2019-03-01', '2028-12-31'),
})

/** Every action once with success, so that no history is without it. */
const initialSteps: readonly Step[] = (
  [
    'acknowledgeAssignment',
    'filePlan',
    'saveDraft',
    'submitProgress',
    'returnSubmission',
    'submitProgress',
    'acceptSubmission',
    'closeAssignment',
    'reopenAssignment',
    'requestExtension',
    'refuseExtension',
    'requestExtension',
    'grantExtension',
    'declareNotApplicable',
    'refuseNotApplicable',
    'declareNotApplicable',
    'submitProgress',
    'approveNotApplicable',
    'reopenAssignment',
  ] as const
).map((action) => ({ action, assignment: 1, percentage: 100, newDueOn: '2018-12-25' }))

eachStore((store) => {
  it('After any history of actions by anybody, every assignment is consistent and nobody has relieved themselves.', async () => {
    const { counts, countOutcome } = outcomeCounter()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 100, maxLength: 140 }), async (steps) => {
        const hub = await startOffices(store.fresh(), 1)
        for (const one of [...initialSteps, ...steps]) {
          const input = await inputOf(hub, one)
          if (!input) continue
          const subject = one.subject ?? suited(one)
          const viewer = people.find((person) => person.subject === subject)
          if (!viewer) return expect.unreachable()
          const { refusals } = await perform(hub, viewer, one.action, input)
          countOutcome(`${one.action} ${refusals.length > 0 ? 'refused' : 'done'}`)
          await expectAssignmentInvariants(hub.store, mayDecide)
        }
        await hub.close()
      }),
      { numRuns: runs, endOnFailure: true },
    )
    console.info(`histories of assignments on ${store.name}:`, Object.fromEntries(counts))
    // Without successful actions, the invariants would prove little.
    for (const action of new Set(actions))
      expect([action, counts.has(`${action} done`)]).toEqual([action, true])
  }, 3_600_000)
})

const suited = ({ action, assignment }: Step): string =>
  askingActions.includes(action) ? (assignment === 1 ? 'county' : 'clerk') : 'province'

const askingActions: readonly Action[] = [
  'acknowledgeAssignment',
  'filePlan',
  'saveDraft',
  'submitProgress',
  'requestExtension',
  'declareNotApplicable',
]

/** The input of a step; undefined while there is no record to decide on. */
const inputOf = async (hub: SubgraphUnderTest, { action, ...step }: Step) => {
  const assignmentId = assignments[step.assignment] ?? ''
  const text = 'What was done.'
  const newest = async (entity: new () => { id: string; assignmentId: string }) =>
    (
      await hub.store.read
        .createQueryBuilder(entity, 'record')
        .where('record.assignmentId = :assignmentId', { assignmentId })
        .orderBy('record.id', 'DESC')
        .getOne()
    )?.id
  const reason = 'Because of this.'
  const identified = async (name: string, entity: Parameters<typeof newest>[0]) => {
    const id = await newest(entity)
    if (!id) return undefined
    return action.startsWith('re') ? { [name]: id, reason } : { [name]: id }
  }
  switch (action) {
    case 'acknowledgeAssignment':
    case 'closeAssignment':
      return { assignmentId }
    case 'filePlan':
      return { assignmentId, text }
    case 'saveDraft':
    case 'submitProgress':
      return { assignmentId, text, percentage: step.percentage }
    case 'requestExtension':
      return { assignmentId, reason, newDueOn: step.newDueOn }
    case 'declareNotApplicable':
    case 'reopenAssignment':
      return { assignmentId, reason }
    case 'acceptSubmission':
    case 'returnSubmission':
      return identified('submissionId', Submission)
    case 'grantExtension':
    case 'refuseExtension':
      return identified('extensionId', Extension)
    case 'approveNotApplicable':
    case 'refuseNotApplicable':
      return identified('exemptionId', Exemption)
  }
}
