import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { someone } from '../../test/support/subgraph.ts'
import { pageUrl, startDisclosureTask, xiamen } from './testing/task.ts'

const interview = {
  unitId: xiamen,
  leaderName: '張三',
  isPrincipal: true,
  form: 'ONLINE_INTERVIEW',
  heldOn: '2018-06-12',
  topic: 'The plan for the digital province',
  coversBackground: true,
  coversTasks: true,
  coversFollowUp: true,
  url: pageUrl,
}
const reason = 'It was the deputy.'
const seen = (where: string) =>
  `{ disclosure { leaderInterpretations(where: { withdrawnAt: { ${where} } }) {
      nodes { topic leaderName withdrawalReason } } } }`

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 11)
    const record = (overrides: object = {}) =>
      task.act('recordLeaderInterpretation', { ...interview, ...overrides })
    const withdraw = (leaderInterpretationId: string) =>
      task.act('withdrawLeaderInterpretation', { leaderInterpretationId, withdrawalReason: reason })
    return { ...task, record, withdraw }
  }

  it('A unit counts once its principal leader covered all three contents in the year.', async () => {
    const { record, withdraw, indicatorValues } = await begin()
    await record({ isPrincipal: false })
    await record({ coversFollowUp: false })
    await record({ heldOn: '2017-12-31' })
    await record({ url: null })
    expect(await indicatorValues()).toEqual({ leaderInterpreted: 'false (0 of 1)' })
    const id = await record()
    expect(await indicatorValues()).toEqual({ leaderInterpreted: 'true (1 of 1)' })
    await withdraw(id)
    expect(await indicatorValues()).toEqual({ leaderInterpreted: 'false (0 of 1)' })
  })

  it('A withdrawn entry remains, with its reason for the units concerned.', async () => {
    const { record, withdraw, hub, reporter } = await begin()
    await withdraw(await record())
    const nodes = async (where: string, viewer?: typeof reporter) =>
      (await hub.unit<Listed>('PROV-350000', seen(where), viewer)).disclosure.leaderInterpretations
        .nodes
    expect(await nodes('exists: false', reporter)).toEqual([])
    const { topic, leaderName } = interview
    const open = { topic, leaderName, withdrawalReason: reason }
    const hidden = { topic, leaderName: null, withdrawalReason: null }
    expect(await nodes('exists: true', reporter)).toEqual([open])
    expect(await nodes('exists: true', someone('supervisor', 'PROV-350000'))).toEqual([open])
    expect(await nodes('exists: true', someone('reporter', 'DEPT-EDU'))).toEqual([hidden])
    expect(await nodes('exists: true')).toEqual([hidden])
    const [change] = await hub.store.log.read(0, 1)
    expect(change?.fields).toMatch(/"leaderName":"hmac:[0-9a-f]{64}"/)
  })

  it('Interpretation mutations refuse strangers, repeated withdrawals and invalid values.', async () => {
    const { record, withdraw, hub, reporter } = await begin()
    const leaderInterpretationId = await record()
    const [entering, withdrawing] = ['recordLeaderInterpretation', 'withdrawLeaderInterpretation']
    const entry = { leaderInterpretationId, withdrawalReason: reason }
    const stranger = someone('reporter', 'DEPT-EDU')
    for (const [viewer, mutation, input, refusal] of [
      [stranger, entering, interview, 'NotAllowed'],
      [reporter, entering, { ...interview, leaderName: '' }, 'InvalidInput'],
      [reporter, entering, { ...interview, topic: ' ' }, 'InvalidInput'],
      [reporter, entering, { ...interview, heldOn: '2018-08-02' }, 'InvalidInput'],
      [reporter, entering, { ...interview, heldOn: '1918-06-21' }, 'InvalidInput'],
      [stranger, withdrawing, entry, 'NotAllowed'],
      [reporter, withdrawing, { leaderInterpretationId }, 'InvalidInput'],
      [reporter, withdrawing, { ...entry, leaderInterpretationId: 'none' }, 'NotFound'],
    ] as const)
      expect(await hub.refusals(viewer, mutation, input)).toMatchObject([{ __typename: refusal }])
    await withdraw(leaderInterpretationId)
    expect(await hub.refusals(reporter, withdrawing, entry)).toMatchObject([
      { __typename: 'AlreadyDone' },
    ])
    expect(await hub.store.log.head()).toBe(2)
  })
})

interface Listed {
  readonly disclosure: { readonly leaderInterpretations: { readonly nodes: readonly object[] } }
}
