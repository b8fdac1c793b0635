import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { opinionResponses } from './opinion-response/opinion-response.ts'
import { meetingDecisions } from './meeting-decision/meeting-decision.ts'
import { publicWelfareDisclosures } from './public-welfare-disclosure/public-welfare-disclosure.ts'
import { randomInspectionResults } from './random-inspection-result/random-inspection-result.ts'
import { resourceDisclosures } from './resource-disclosure/resource-disclosure.ts'
import { pageUrl, startDisclosureTask, xiamen } from './testing/task.ts'

const published = { publishedOn: '2018-06-12', url: pageUrl }

anyStore((stores) => {
  it('A decision whose page is refuted counts as not published.', async () => {
    const { refute, enter, proof } = await startDisclosureTask(stores, 1)
    const decision = {
      meeting: 'PLENARY',
      heldOn: '2018-06-04',
      title: 'A plan',
      disclosureType: 'PROACTIVE',
    }
    const id = await enter('MeetingDecision', { ...decision, ...published })
    await refute(meetingDecisions, id)
    expect((await proof()).failing).toMatchObject({ decisionsAnsweredFor: [id] })
  })

  it('A concluded inspection is open again when the page of a result is refuted.', async () => {
    const { refute, act, enter, indicatorValues } = await startDisclosureTask(stores, 5)
    const item = { year: 2018, version: '1', title: 'Labels', target: 'Shops', legalBasis: 'Law.' }
    const itemId = await enter('RandomInspectionItem', { ...item, ...published })
    const draw = { itemId, drawnOn: '2018-05-15', inspectors: ['1'] }
    const runId = await act('drawRandomInspectionRun', draw)
    const found = { targetName: 'A', concludedOn: '2018-06-01', outcome: 'IN_ORDER' }
    const id = await act('registerRandomInspectionResult', { runId, ...found, ...published })
    expect(await indicatorValues()).toMatchObject({ concludedRunsPublished: 'true (1 of 1)' })
    await refute(randomInspectionResults, id)
    expect(await indicatorValues()).toMatchObject({ concludedRunsPublished: 'false (0 of 1)' })
  })

  it('A transaction loses a stage when the page of its disclosure is refuted.', async () => {
    const { hub, refute, act, enter, reporter } = await startDisclosureTask(stores, 8)
    const transaction = { tradeCode: '1', title: 'A plot', field: 'LAND', platform: 'City' }
    const transactionId = await enter('ResourceTransaction', transaction)
    const notice = { transactionId, stage: 'NOTICE', title: 'Notice', formedOn: '2018-06-04' }
    const id = await act('registerResourceDisclosure', { ...notice, ...published })
    const stages = async () =>
      hub.unit(
        xiamen,
        '{ disclosure { resourceTransactions { nodes { publishedStages } } } }',
        reporter,
      )
    const seen = (...publishedStages: string[]) => ({
      disclosure: { resourceTransactions: { nodes: [{ publishedStages }] } },
    })
    expect(await stages()).toEqual(seen('NOTICE'))
    await refute(resourceDisclosures, id)
    expect(await stages()).toEqual(seen())
    await act('correctResourceDisclosure', { resourceDisclosureId: id, url: `${pageUrl}?again` })
    expect(await stages()).toEqual(seen('NOTICE'))
  })

  it('An incident has its first due moment again when the page of its response is refuted.', async () => {
    const { hub, refute, act, enter, reporter } = await startDisclosureTask(stores, 16, {
      packs: ['op5', 'op24'],
    })
    const eventId = await enter('PublicOpinionIncident', {
      title: 'Children fall ill at a school canteen',
      category: 'EMERGENCY',
      severity: 'MAJOR',
      field: 'FOOD_AND_DRUGS',
      occurredAt: '2018-06-11T08:00:00+08:00',
      detectedAt: '2018-06-11T08:30:00+08:00',
    })
    const selection = '{ disclosure { publicOpinionIncidents { nodes { dueAt } } } }'
    const dueAt = async () => JSON.stringify(await hub.unit(xiamen, selection, reporter))
    const first = await dueAt()
    const explained = { explainsCause: true, explainsSolution: true, explainsConstraint: true }
    const id = await act('registerOpinionResponse', {
      eventId,
      kind: 'FIRST_STATEMENT',
      respondedAt: '2018-06-11T12:00:00+08:00',
      ...explained,
      ...published,
    })
    expect(await dueAt()).not.toBe(first)
    await refute(opinionResponses, id)
    expect(await dueAt()).toBe(first)
  })

  it('A field of welfare loses a disclosure when its page is refuted.', async () => {
    const { refute, act, enter, indicatorValues } = await startDisclosureTask(stores, 9)
    const dutyId = await enter('PublicWelfareDuty', { year: 2018, field: 'FOOD_SAFETY' })
    const fit = { searchable: true, verifiable: true, machineReadable: true }
    const disclosure = { dutyId, title: 'Samples', formedOn: '2018-06-04', ...fit, ...published }
    const id = await act('registerPublicWelfareDisclosure', disclosure)
    expect(await indicatorValues()).toMatchObject({ welfareFieldsDisclosed: 'false (1 of 4)' })
    await refute(publicWelfareDisclosures, id)
    expect(await indicatorValues()).toMatchObject({
      welfareFieldsDisclosed: 'false (0 of 4)',
      welfareDisclosuresUsable: 'null (0 of 0)',
    })
  })
})
