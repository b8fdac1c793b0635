import { expect, it } from 'vitest'
import { eachStore } from '../../test/support/stores.ts'
import type { SubgraphUnderTest } from '../../test/support/subgraph.ts'
import { changeRecord, type RecordType } from '../kit/records/index.ts'
import type { LoggedRow } from '../kit/store/index.ts'
import { meetingDecisions } from './meeting-decision/meeting-decision.ts'
import { publicWelfareDisclosures } from './public-welfare-disclosure/public-welfare-disclosure.ts'
import { randomInspectionResults } from './random-inspection-result/random-inspection-result.ts'
import { resourceDisclosures } from './resource-disclosure/resource-disclosure.ts'
import { page, startTask, xiamen } from './testing/task.ts'

const published = { publishedOn: '2018-06-12', url: page }

/** The change that the evidence check writes when the page does not exist. */
const refute = ({ store }: SubgraphUnderTest, type: RecordType, id: string): Promise<void> =>
  store.write({ actor: 'system', now: new Date('2018-08-02T09:00:00+08:00') }, async (tx) => {
    const record = await tx.find<LoggedRow>(type.entity, id)
    if (!record) throw new Error(`no ${type.name} ${id}`)
    await changeRecord(tx, type, record, { event: 'checked', set: { verdict: 'REFUTED' } })
  })

eachStore((stores) => {
  it('A decision whose page is refuted counts as not published.', async () => {
    const { hub, enter, proof } = await startTask(stores, 1)
    const decision = {
      meeting: 'PLENARY',
      heldOn: '2018-06-04',
      title: 'A plan',
      disclosureType: 'PROACTIVE',
    }
    const id = await enter('MeetingDecision', { ...decision, ...published })
    await refute(hub, meetingDecisions, id)
    expect((await proof()).unmet).toMatchObject({ decisionsAnsweredFor: [id] })
  })

  it('A concluded inspection is open again when the page of a result is refuted.', async () => {
    const { hub, act, enter, stands } = await startTask(stores, 5)
    const item = { year: 2018, version: '1', title: 'Labels', target: 'Shops', legalBasis: 'Law.' }
    const itemId = await enter('RandomInspectionItem', { ...item, ...published })
    const draw = { itemId, drawnOn: '2018-05-15', inspectors: ['1'] }
    const runId = await act('drawRandomInspectionRun', draw)
    const found = { targetName: 'A', concludedOn: '2018-06-01', outcome: 'IN_ORDER' }
    const id = await act('registerRandomInspectionResult', { runId, ...found, ...published })
    expect(await stands()).toMatchObject({ concludedRunsPublished: 'true (1 of 1)' })
    await refute(hub, randomInspectionResults, id)
    expect(await stands()).toMatchObject({ concludedRunsPublished: 'false (0 of 1)' })
  })

  it('A transaction loses a stage when the page of its disclosure is refuted.', async () => {
    const { hub, act, enter, reporter } = await startTask(stores, 8)
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
    await refute(hub, resourceDisclosures, id)
    expect(await stages()).toEqual(seen())
    await act('correctResourceDisclosure', { resourceDisclosureId: id, url: `${page}?again` })
    expect(await stages()).toEqual(seen('NOTICE'))
  })

  it('A field of welfare loses a disclosure when its page is refuted.', async () => {
    const { hub, act, enter, stands } = await startTask(stores, 9)
    const dutyId = await enter('PublicWelfareDuty', { year: 2018, field: 'FOOD_SAFETY' })
    const fit = { searchable: true, verifiable: true, machineReadable: true }
    const disclosure = { dutyId, title: 'Samples', formedOn: '2018-06-04', ...fit, ...published }
    const id = await act('registerPublicWelfareDisclosure', disclosure)
    expect(await stands()).toMatchObject({ welfareFieldsDisclosed: 'false (1 of 4)' })
    await refute(hub, publicWelfareDisclosures, id)
    expect(await stands()).toMatchObject({
      welfareFieldsDisclosed: 'false (0 of 4)',
      welfareDisclosuresUsable: 'null (0 of 0)',
    })
  })
})
