import { expect, it } from 'vitest'
import { openHub, type TestHub } from '../kit/hub.ts'
import { eachStore } from '../kit/stores.ts'

const reason = 'The regulation is to be watched from now on.'

const policy = {
  unitId: 'CITY-350200',
  title: 'Measures',
  formedOn: '2018-09-12',
  disclosureType: 'PROACTIVE',
  affectsPublicInterest: false,
}

interface Pack {
  readonly rule: string
  readonly switchedOn: boolean
}

const enterPolicy = async (hub: TestHub, docNo: string) => {
  const city = await hub.as('reporter', 'CITY-350200')
  const { policyDocument } = await city.act<{ policyDocument: { dueAt: string | null } }>(
    'registerPolicyDocument',
    { ...policy, docNo },
    'policyDocument { dueAt }',
  )
  return policyDocument.dueAt
}

eachStore((store) => {
  it('ships the clocks of law switched off and those of the notice switched on', async () => {
    const hub = await openHub(store.fresh())
    const { rulePacks, rulePack } = await hub.public.get<{
      rulePacks: {
        totalCount: number
        nodes: { id: string; source: string; switchedOn: boolean }[]
      }
      rulePack: object
    }>(
      `{ rulePacks(first: 100) { totalCount nodes { id source switchedOn } }
         rulePack(id: "foi20") { rule roll authority validFrom validTo taskNos what(script: EN) reason } }`,
    )
    expect(rulePacks.nodes.length).toBe(rulePacks.totalCount)
    for (const { source, switchedOn } of rulePacks.nodes)
      expect(switchedOn).toBe(source === 'NOTICE')
    expect(rulePack).toEqual({
      rule: 'P20WD',
      roll: 'NONE',
      authority: 'State Council Order 711, in force 2019-05-15',
      validFrom: '2019-05-15',
      validTo: null,
      taskNos: [37],
      what: expect.stringContaining('revised Regulation') as string,
      reason: null,
    })
    const ofTask = await hub.public.get(
      '{ rulePacks(where: { task: 7, source: LAW, switchedOn: false }) { nodes { id } } }',
    )
    expect(ofTask).toEqual({ rulePacks: { nodes: [{ id: 'permit7' }, { id: 'proactive20' }] } })
  })

  it('gives records of another service their due moment once a pack runs, and says why in the log', async () => {
    const hub = await openHub(store.fresh())
    const office = await hub.as('supervisor', 'PROV-350000')
    expect(await enterPolicy(hub, '廈府〔2018〕1號')).toBeNull()
    const { rulePack } = await office.act<{ rulePack: Pack }>(
      'switchOnRulePack',
      { rulePackId: 'proactive20', reason },
      'rulePack { rule switchedOn }',
    )
    expect(rulePack).toEqual({ rule: 'P20WD', switchedOn: true })
    // Over National Day, with a Saturday and a Sunday worked before it.
    expect(await enterPolicy(hub, '廈府〔2018〕2號')).toBe('2018-10-16T15:59:59.999Z')
    const log = await hub.hub.services.running.get('reporting')?.store.log.read(0, 100_000)
    const said = log?.find(({ kind }) => kind === 'rulePack.switchedOn')
    expect(said).toMatchObject({ subject: 'RulePack:proactive20', actor: 'supervisor@PROV-350000' })
    expect(JSON.parse(said?.fields ?? '{}')).toEqual({ switchedOn: true, reason })
  })

  it('lets the General Office and administrators keep the clocks, with a reason, and nobody else', async () => {
    const hub = await openHub(store.fresh())
    const input = { rulePackId: 'permit7', reason }
    const city = await hub.as('supervisor', 'CITY-350200')
    expect(await city.refused('switchOnRulePack', input)).toEqual(['NotAllowed'])
    const reviewer = await hub.as('reviewer', 'PROV-350000')
    expect(await reviewer.refused('amendRulePack', { ...input, rule: 'P9WD' })).toEqual([
      'NotAllowed',
    ])
    const office = await hub.as('supervisor', 'DEPT-PGO')
    const refused = (mutation: string, more: object) =>
      office.refused(mutation, { ...input, ...more })
    expect(await refused('switchOnRulePack', { rulePackId: 'none' })).toEqual(['NotFound'])
    expect(await refused('switchOnRulePack', { reason: ' ' })).toEqual(['InvalidInput'])
    expect(await refused('switchOffRulePack', {})).toEqual(['RulePackAlreadySwitched'])
    expect(await refused('switchOffRulePack', { rulePackId: 'fix2' })).toEqual(['RulePackOfNotice'])
    expect(await refused('amendRulePack', { rule: 'a week' })).toEqual(['InvalidInput'])
    expect(await refused('amendRulePack', { rule: 'P7WD' })).toEqual(['InvalidInput'])
    const days = { validFrom: '2018-06-01', validTo: '2018-05-31' }
    expect(await refused('amendRulePack', days)).toEqual(['InvalidInput'])
    const admin = await hub.as('admin', 'PROV-350000')
    expect(await admin.refused('switchOnRulePack', input)).toEqual([])
    expect(await admin.refused('switchOnRulePack', input)).toEqual(['RulePackAlreadySwitched'])
    const { rulePack } = await admin.act<{ rulePack: object }>(
      'amendRulePack',
      { ...input, rule: 'P5WD', roll: 'NEXT_WORKING_DAY', validTo: '2018-12-31' },
      'rulePack { rule roll validFrom validTo switchedOn reason }',
    )
    expect(rulePack).toEqual({
      rule: 'P5WD',
      roll: 'NEXT_WORKING_DAY',
      validFrom: null,
      validTo: '2018-12-31',
      switchedOn: true,
      reason,
    })
  })
})
