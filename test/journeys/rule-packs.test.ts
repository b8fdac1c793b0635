import { expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

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

interface Seen {
  readonly unit: {
    readonly disclosure: {
      readonly policyDocuments: {
        readonly nodes: readonly {
          readonly dueAt: string | null
          readonly dueDateSteps: readonly { readonly day: string }[]
        }[]
      }
    }
  }
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

anyStore((store) => {
  it('Rule packs of the notice are switched on at first, and legal rule packs are switched off.', async () => {
    const hub = await openHub(store.fresh())
    const { rulePacks, rulePack } = await hub.public.get<{
      rulePacks: {
        totalCount: number
        nodes: { id: string; source: string; switchedOn: boolean }[]
      }
      rulePack: object
    }>(
      `{ rulePacks(first: 100) { totalCount nodes { id source switchedOn } }
         rulePack(id: "foi20") { rule roll authority validFrom validTo taskNumbers description(locale: EN) reason } }`,
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
      taskNumbers: [37],
      description: expect.stringContaining('revised Regulation') as string,
      reason: null,
    })
    const ofTask = await hub.public.get(
      '{ rulePacks(where: { task: 7, source: LAW, switchedOn: false }) { nodes { id } } }',
    )
    expect(ofTask).toEqual({ rulePacks: { nodes: [{ id: 'permit7' }, { id: 'proactive20' }] } })
  })

  it('A rule pack that is switched on sets due dates of open records in another service, and the log has both values.', async () => {
    const hub = await openHub(store.fresh())
    const office = await hub.as('supervisor', 'PROV-350000')
    const city = await hub.as('reporter', 'CITY-350200')
    const seen = async () => {
      const { unit } = await city.get<Seen>(
        '{ unit(id: "CITY-350200") { disclosure { policyDocuments { nodes { dueAt dueDateSteps { day } } } } } }',
      )
      const { dueAt, dueDateSteps = [] } = unit.disclosure.policyDocuments.nodes[0] ?? {}
      return { dueAt, lastDay: dueDateSteps.at(-1)?.day }
    }
    expect(await enterPolicy(hub, '廈府〔2018〕1號')).toBeNull()
    expect(await seen()).toEqual({ dueAt: null, lastDay: undefined })
    const { rulePack } = await office.act<{ rulePack: Pack }>(
      'switchOnRulePack',
      { rulePackId: 'proactive20', reason },
      'rulePack { rule switchedOn }',
    )
    expect(rulePack).toEqual({ rule: 'P20WD', switchedOn: true })
    // Values computed from the rules change at once; stored due dates follow in batches.
    expect(await seen()).toMatchObject({ lastDay: '2018-10-16' })
    const disclosure = hub.hub.services.running.get('disclosure')
    await disclosure?.settle()
    // The period includes National Day and a Saturday and a Sunday that are working days before it.
    const dueAt = '2018-10-16T15:59:59.999Z'
    expect(await seen()).toEqual({ dueAt, lastDay: '2018-10-16' })
    expect(await enterPolicy(hub, '廈府〔2018〕2號')).toBe(dueAt)
    const logged = async (service: string, wanted: string) => {
      const rows = await hub.hub.services.running.get(service)?.store.log.read(0, 100_000)
      const row = rows?.find(({ kind }) => kind === wanted)
      return { actor: row?.actor, fields: JSON.parse(row?.fields ?? '{}') as unknown }
    }
    expect(await logged('reporting', 'rulePack.switchedOn')).toEqual({
      actor: 'supervisor@PROV-350000',
      fields: { switchedOn: true, reason },
    })
    expect(await logged('disclosure', 'policyDocument.rescheduled')).toEqual({
      actor: 'system',
      fields: { dueAt, dueAtBefore: null },
    })
  })

  it('Only the General Office and administrators switch and amend rule packs, with a reason.', async () => {
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
