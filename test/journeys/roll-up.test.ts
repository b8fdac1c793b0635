import { expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const interpretation = {
  unitId: 'CITY-350200',
  leaderName: '李明',
  isPrincipal: true,
  form: 'PRESS_CONFERENCE',
  heldOn: '2018-09-03',
  topic: 'Housing policy',
  coversBackground: true,
  coversTasks: true,
  coversFollowUp: true,
  url: 'https://www.xm.gov.cn/interview',
}
const reason = 'One leader speaks for all.'

interface Seen {
  readonly task: {
    readonly rollUp: { readonly policy: string; readonly count: number | null } | null
    readonly proof: {
      readonly rollUp: { policy: string; count: number | null; met: boolean | null }
    }
  }
}

const seen = async (hub: TestHub, no: number) => {
  const { task } = await hub.public.get<Seen>(
    `{ task(id: "fujian-2018-43:${no}") { rollUp { policy count } proof { rollUp { policy count met } } } }`,
  )
  return { policySet: task.rollUp, inForce: task.proof.rollUp }
}

eachStore((store) => {
  it('The General Office sets the roll-up policy of a task, and proofs apply it.', async () => {
    const hub = await openHub(store.fresh())
    const weighted = { policy: 'WEIGHTED', count: null }
    expect(await seen(hub, 15)).toMatchObject({ policySet: weighted, inForce: weighted })
    const city = await hub.as('reporter', 'CITY-350200')
    await city.act('recordLeaderInterpretation', interpretation, 'leaderInterpretation { id }')
    const inForce = { policy: 'ALL', count: null, met: false }
    expect(await seen(hub, 11)).toEqual({ policySet: null, inForce })
    const office = await hub.as('supervisor', 'DEPT-PGO')
    const set = async (policy: string, count?: number) => {
      const input = { taskId: 'fujian-2018-43:11', policy, count, reason }
      expect(await office.refused('setRollUpPolicy', input)).toEqual([])
      return seen(hub, 11)
    }
    const any = { policy: 'ANY', count: null }
    expect(await set('ANY')).toEqual({ policySet: any, inForce: { ...any, met: true } })
    const two = { policy: 'COUNT', count: 2 }
    expect(await set('COUNT', 2)).toEqual({ policySet: two, inForce: { ...two, met: false } })
    const one = { policy: 'COUNT', count: 1 }
    expect(await set('COUNT', 1)).toEqual({ policySet: one, inForce: { ...one, met: true } })
    const rows = await hub.hub.services.running.get('reporting')?.store.log.read(0, 100_000)
    const last = rows?.findLast(({ kind }) => kind === 'task.rollUpSet')
    expect(last).toMatchObject({ taskId: 'fujian-2018-43:11', actor: 'supervisor@DEPT-PGO' })
    expect(JSON.parse(last?.fields ?? '{}')).toEqual({ rollUp: one, reason })
    const refused = (more: object) =>
      office.refused('setRollUpPolicy', { taskId: 'fujian-2018-43:11', ...one, reason, ...more })
    expect(await refused({})).toEqual(['InvalidInput'])
    expect(await refused({ count: 0 })).toEqual(['InvalidInput'])
    expect(await refused({ policy: 'ALL' })).toEqual(['InvalidInput'])
    expect(await refused({ reason: '' })).toEqual(['InvalidInput'])
    expect(await refused({ taskId: 'none' })).toEqual(['NotFound'])
    const stranger = await hub.as('supervisor', 'CITY-350200')
    const input = { taskId: 'fujian-2018-43:11', policy: 'ALL', reason }
    expect(await stranger.refused('setRollUpPolicy', input)).toEqual(['NotAllowed'])
  })
})
