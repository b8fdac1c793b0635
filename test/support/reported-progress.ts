import type { TestHub } from './hub.ts'

/**
 * One report is accepted, one waits, two units are exempt, one gets an extension; one record meets its indicator, one fails,
 * and so do those of an exempt unit.
 */
export const report = async (hub: TestHub): Promise<void> => {
  const office = await hub.as('supervisor', 'PROV-350000', 'office')
  const reviewer = await hub.as('reviewer', 'PROV-350000', 'reviewer')
  const unit = async (id: string) => hub.as('reporter', id)
  const assignmentId = (id: string, task = 21) => `fujian-2018-43:${task}:${id}`
  for (const id of ['CITY-350200', 'CITY-350100']) {
    const city = await unit(id)
    await city.act('acknowledgeAssignment', { assignmentId: assignmentId(id) }, 'assignment { id }')
    const { submission } = await city.act<{ submission: { id: string } }>(
      'submitProgress',
      { assignmentId: assignmentId(id), percentage: 60, text: 'Answered.' },
      'submission { id }',
    )
    if (id === 'CITY-350200')
      await reviewer.act('acceptSubmission', { submissionId: submission.id }, 'submission { id }')
  }
  const late = '2018-12-20T09:00:00+08:00'
  for (const [unitId, forwardedAt] of [
    ['CITY-350300', null],
    ['CITY-350300', late],
    ['CITY-350600', null],
    ['CITY-350600', late],
  ] as const) {
    const input = { unitId, channel: 'FIND_FAULT', subject: 'A link.', forwardedAt }
    const selection = 'siteMessage { id }'
    const { siteMessage } = await office.act<{ siteMessage: { id: string } }>(
      'forwardSiteMessage',
      input,
      selection,
    )
    const reply = { siteMessageId: siteMessage.id, outcome: 'It works.', noFault: true }
    await (await unit(unitId)).act('replyToSiteMessage', reply, selection)
  }
  for (const id of ['CITY-350400', 'CITY-350600']) {
    const city = await unit(id)
    const away = { assignmentId: assignmentId(id), reason: 'It has no website.' }
    const { exemption } = await city.act<{ exemption: { id: string } }>(
      'declareNotApplicable',
      away,
      'exemption { id }',
    )
    await office.act('approveNotApplicable', { exemptionId: exemption.id }, 'exemption { id }')
  }
  const more = { reason: 'Printing takes longer.', newDueOn: '2019-01-31' }
  const { extension } = await (
    await unit('CITY-350500')
  ).act<{ extension: { id: string } }>(
    'requestExtension',
    { assignmentId: assignmentId('CITY-350500', 35), ...more },
    'extension { id }',
  )
  await office.act('grantExtension', { extensionId: extension.id }, 'extension { id }')
}
