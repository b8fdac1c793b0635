import type { ReportingSetup } from './reporting-setup.ts'
import { unitsAround } from './people.ts'
import type { Prepare } from './trial.ts'

const report = (assignmentId: string) => ({
  assignmentId,
  text: 'All is done.',
  percentage: 100,
  evidence: [{ url: 'https://example.gov.cn/done', publishedOn: '2018-10-20' }],
})
const reason = 'The flood of July.'

/** Prepares the mutations on assignments and their reports, requests and reminders, each on those of a city of its own. */
export const assignmentMutations = (setup: ReportingSetup): Readonly<Record<string, Prepare>> => {
  const { act, newAssignment, next } = setup
  const office = 'PROV-350000'

  const submit = async (
    unitId: string,
  ): Promise<{ assignmentId: string; submissionId: string }> => {
    const assignmentId = await newAssignment(unitId)
    await act('reporter', unitId, 'acknowledgeAssignment', { assignmentId })
    const submissionId = await act('reporter', unitId, 'submitProgress', report(assignmentId))
    return { assignmentId, submissionId }
  }
  const accept = async (unitId: string): Promise<string> => {
    const { assignmentId, submissionId } = await submit(unitId)
    await act('reviewer', office, 'acceptSubmission', { submissionId })
    return assignmentId
  }
  const request = async (unitId: string): Promise<string> =>
    act('reporter', unitId, 'requestExtension', {
      assignmentId: await newAssignment(unitId, true),
      reason,
      newDueOn: '2019-03-29',
    })
  const declare = async (unitId: string): Promise<string> =>
    act('reporter', unitId, 'declareNotApplicable', {
      assignmentId: await newAssignment(unitId),
      reason,
    })
  const on =
    (unitId: string, inputOf: (unitId: string) => Promise<object>): Prepare =>
    async () => ({ units: unitsAround(unitId), input: await inputOf(unitId) })
  const acknowledged = async (unitId: string): Promise<string> => {
    const assignmentId = await newAssignment(unitId)
    await act('reporter', unitId, 'acknowledgeAssignment', { assignmentId })
    return assignmentId
  }

  return {
    acknowledgeAssignment: on('CITY-350200', async (unitId) => ({
      assignmentId: await newAssignment(unitId),
    })),
    filePlan: on('CITY-350200', async (unitId) => ({
      assignmentId: await acknowledged(unitId),
      text: 'We begin in May.',
    })),
    saveDraft: on('CITY-350200', async (unitId) => report(await acknowledged(unitId))),
    submitProgress: on('CITY-350200', async (unitId) => report(await acknowledged(unitId))),
    acceptSubmission: on('CITY-350300', async (unitId) => {
      const { submissionId } = await submit(unitId)
      return { submissionId }
    }),
    returnSubmission: on('CITY-350300', async (unitId) => {
      const { submissionId } = await submit(unitId)
      return { submissionId, reason: 'A link is missing.' }
    }),
    closeAssignment: on('CITY-350300', async (unitId) => ({ assignmentId: await accept(unitId) })),
    reopenAssignment: on('CITY-350400', async (unitId) => {
      const assignmentId = await accept(unitId)
      await act('reviewer', office, 'closeAssignment', { assignmentId })
      return { assignmentId, reason: 'It is not done.' }
    }),
    sendReminder: on('CITY-350400', async (unitId) => ({
      assignmentId: await newAssignment(unitId),
      text: `Please report, no. ${next()}.`,
    })),
    requestExtension: on('CITY-350500', async (unitId) => ({
      assignmentId: await newAssignment(unitId, true),
      reason,
      newDueOn: '2019-03-29',
    })),
    grantExtension: on('CITY-350900', async (unitId) => ({ extensionId: await request(unitId) })),
    refuseExtension: on('CITY-350600', async (unitId) => ({
      extensionId: await request(unitId),
      reason: 'There was no flood.',
    })),
    declareNotApplicable: on('CITY-350600', async (unitId) => ({
      assignmentId: await newAssignment(unitId),
      reason,
    })),
    approveNotApplicable: on('CITY-350700', async (unitId) => ({
      exemptionId: await declare(unitId),
    })),
    refuseNotApplicable: on('CITY-350700', async (unitId) => ({
      exemptionId: await declare(unitId),
      reason: 'It applies.',
    })),
  }
}
