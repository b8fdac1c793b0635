import { expect, it } from 'vitest'
import { expectSound } from '../../../test/kit/audit.ts'
import { eachStore } from '../../../test/kit/stores.ts'
import { someone, startSubgraph, type SubgraphUnderTest } from '../../../test/kit/subgraph.ts'
import { disclosure } from '../index.ts'

const reporter = someone('reporter', 'DEPT-DRC')
const interview = {
  unitId: 'DEPT-DRC',
  leaderName: '張三',
  isPrincipal: true,
  form: 'ONLINE_INTERVIEW',
  heldOn: '2018-06-12',
  topic: 'The plan for the digital province',
  coversBackground: true,
  coversTasks: true,
  coversFollowUp: true,
  url: 'https://www.example.cn/interview',
}

const record = async (hub: SubgraphUnderTest, more: object = {}): Promise<string> => {
  const { leaderInterpretation } = await hub.act<{ leaderInterpretation: { id: string } }>(
    reporter,
    'recordLeaderInterpretation',
    { ...interview, ...more },
    '{ leaderInterpretation { id } errors { __typename } }',
  )
  return leaderInterpretation.id
}

const withdraw = (hub: SubgraphUnderTest, leaderInterpretationId: string) =>
  hub.act(
    reporter,
    'withdrawLeaderInterpretation',
    { leaderInterpretationId, reason: 'It was the deputy.' },
    `{ leaderInterpretation { withdrawnAt withdrawalReason }
       errors { __typename ... on AlreadyWithdrawn { withdrawnAt } } }`,
  )

const measured = '{ indicators { name value { numerator denominator } met } }'
const list = (args: string) =>
  `{ disclosure { leaderInterpretations${args} { nodes { topic leaderName withdrawalReason } } } }`

eachStore((stores) => {
  const begin = () =>
    startSubgraph(disclosure, stores.fresh(), {
      now: '2018-06-20T09:00:00+08:00',
      expected: [{ task: 11, units: ['DEPT-DRC', 'DEPT-EDU', 'CITY-350200'] }],
    })
  const units = async (hub: SubgraphUnderTest, numerator: number) =>
    expect(await hub.task(11, measured)).toMatchObject({
      indicators: [{ name: 'leaderInterpreted', value: { numerator, denominator: 3 }, met: false }],
    })

  it('counts a unit once its principal leader has covered all three contents', async () => {
    const hub = await begin()
    await record(hub, { isPrincipal: false })
    await record(hub, { coversFollowUp: false })
    await record(hub, { heldOn: '2017-12-31' })
    await units(hub, 0)
    await record(hub)
    await record(hub)
    await units(hub, 1)
    const met = {
      disclosure: { indicators: [{ value: { numerator: 1, denominator: 1 }, met: true }] },
    }
    expect(
      await hub.unit(
        'DEPT-DRC',
        `{ disclosure { indicators(tasks: [11]) { name value { numerator denominator } met } } }`,
      ),
    ).toMatchObject(met)
    await expectSound(hub.store, disclosure.indicators)
  })

  it('keeps a withdrawn entry, which counts no more', async () => {
    const hub = await begin()
    const id = await record(hub)
    const withdrawnAt = '2018-06-20T01:00:00.000Z'
    expect(await withdraw(hub, id)).toEqual({
      leaderInterpretation: { withdrawnAt, withdrawalReason: 'It was the deputy.' },
      errors: [],
    })
    expect(await withdraw(hub, id)).toEqual({
      leaderInterpretation: null,
      errors: [{ __typename: 'AlreadyWithdrawn', withdrawnAt }],
    })
    await units(hub, 0)
    const nodes = [{ topic: interview.topic }]
    for (const [args, found] of [
      ['', []],
      ['(withdrawn: true)', nodes],
    ] as const)
      expect(await hub.unit('PROV-350000', list(args))).toMatchObject({
        disclosure: { leaderInterpretations: { nodes: found } },
      })
    await expectSound(hub.store, disclosure.indicators)
  })

  it('shows names and reasons only to those concerned, and hides names from the log', async () => {
    const hub = await begin()
    await withdraw(hub, await record(hub))
    const seen = async (viewer?: typeof reporter) => {
      const unit = await hub.unit<Listed>('DEPT-DRC', list('(withdrawn: true)'), viewer)
      return unit.disclosure.leaderInterpretations.nodes[0]
    }
    const open = { leaderName: interview.leaderName, withdrawalReason: 'It was the deputy.' }
    const hidden = { leaderName: null, withdrawalReason: null }
    expect(await seen(reporter)).toMatchObject(open)
    expect(await seen(someone('supervisor', 'PROV-350000'))).toMatchObject(open)
    expect(await seen(someone('reporter', 'DEPT-EDU'))).toMatchObject(hidden)
    expect(await seen()).toMatchObject(hidden)
    const [change] = await hub.store.log.read(0, 1)
    expect(change?.fields).toMatch(/"leaderName":"hmac:[0-9a-f]{64}"/)
  })

  it('refuses who may not, what is not there and what breaks a rule', async () => {
    const hub = await begin()
    const entry = { leaderInterpretationId: await record(hub), reason: 'It was the deputy.' }
    const stranger = someone('reporter', 'DEPT-EDU')
    for (const [viewer, mutation, input, refusal] of [
      [stranger, 'recordLeaderInterpretation', interview, 'NotAllowed'],
      [reporter, 'recordLeaderInterpretation', { ...interview, leaderName: '' }, 'InvalidInput'],
      [reporter, 'recordLeaderInterpretation', { ...interview, topic: ' ' }, 'InvalidInput'],
      [
        reporter,
        'recordLeaderInterpretation',
        { ...interview, heldOn: '2018-06-21' },
        'InvalidInput',
      ],
      [
        reporter,
        'recordLeaderInterpretation',
        { ...interview, heldOn: '1918-06-21' },
        'InvalidInput',
      ],
      [stranger, 'withdrawLeaderInterpretation', entry, 'NotAllowed'],
      [reporter, 'withdrawLeaderInterpretation', { ...entry, reason: '' }, 'InvalidInput'],
      [
        reporter,
        'withdrawLeaderInterpretation',
        { ...entry, leaderInterpretationId: 'none' },
        'NotFound',
      ],
    ] as const)
      expect(await hub.refusals(viewer, mutation, input)).toMatchObject([{ __typename: refusal }])
    expect(await hub.store.log.head()).toBe(1)
  })
})

interface Listed {
  readonly disclosure: { readonly leaderInterpretations: { readonly nodes: readonly object[] } }
}
