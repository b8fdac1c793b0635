import { someone, type SubgraphUnderTest } from '../../../../test/support/subgraph.ts'
import type { Viewer } from '../../../kit/identity/index.ts'
import { perform } from './offices.ts'

/** One decision on an assignment that everything is ready for. */
export interface PreparedDecision {
  readonly mutation: Parameters<typeof perform>[2]
  readonly input: object
}

type Prepare = (
  hub: SubgraphUnderTest,
  assignmentId: string,
  asking: Viewer,
) => Promise<PreparedDecision>

/** A second person above everybody, for the steps before the decision. */
const other: Viewer = { ...someone('supervisor', 'PROV'), subject: 'other' }

const submitted = async (hub: SubgraphUnderTest, assignmentId: string, asking: Viewer) => {
  await perform(hub, asking, 'acknowledgeAssignment', { assignmentId })
  const report = { assignmentId, text: 'Done.', percentage: 100 }
  return (await perform(hub, asking, 'submitProgress', report)).id
}

const accepted: Prepare = async (hub, assignmentId, asking) => {
  const submissionId = await submitted(hub, assignmentId, asking)
  await perform(hub, other, 'acceptSubmission', { submissionId })
  return { mutation: 'closeAssignment', input: { assignmentId } }
}

/** Every decision by its column in `who-decides.md`. */
export const decisions: readonly (readonly [column: string, Prepare])[] = [
  [
    'extension',
    async (hub, assignmentId, asking) => {
      const request = { assignmentId, reason: 'A flood.', newDueOn: '2019-01-31' }
      const { id } = await perform(hub, asking, 'requestExtension', request)
      return { mutation: 'grantExtension', input: { extensionId: id } }
    },
  ],
  [
    'not applicable',
    async (hub, assignmentId, asking) => {
      const request = { assignmentId, reason: 'We have none.' }
      const { id } = await perform(hub, asking, 'declareNotApplicable', request)
      return { mutation: 'approveNotApplicable', input: { exemptionId: id } }
    },
  ],
  ['closing', accepted],
  [
    'reopening',
    async (hub, assignmentId, asking) => {
      await accepted(hub, assignmentId, asking)
      await perform(hub, other, 'closeAssignment', { assignmentId })
      return { mutation: 'reopenAssignment', input: { assignmentId, reason: 'It is not done.' } }
    },
  ],
  [
    'acceptance and return',
    async (hub, assignmentId, asking) => ({
      mutation: 'acceptSubmission',
      input: { submissionId: await submitted(hub, assignmentId, asking) },
    }),
  ],
  [
    'acceptance and return',
    async (hub, assignmentId, asking) => ({
      mutation: 'returnSubmission',
      input: { submissionId: await submitted(hub, assignmentId, asking), reason: 'Too short.' },
    }),
  ],
]
