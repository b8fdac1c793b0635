import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { recompute } from './recompute.ts'
import { lending } from './testing/lending.ts'
import { corrected, lend, lendMany, loansOf, moves } from './testing/loans.ts'

eachStore((stores) => {
  it('records that are entered while a pack is switched get the right due date', async () => {
    const hub = await startSubgraph(lending, stores.fresh(), { now: '2018-08-13T09:00:00+08:00' })
    const entering = Array.from({ length: 40 }, (_, at) => lend(hub, `${at}`, '2018-08-10'))
    hub.reporting.appendRulePackChange('rulePack.switchedOn', 'permit7', { switchedOn: true })
    const switching = hub.catchUp().then(() => hub.settle())
    await Promise.all([...entering, switching])
    expect(new Set(Object.values(await loansOf(hub)))).toEqual(new Set(['2018-08-21']))
    await expectConsistentStore(hub.store)
  })

  it('two replicas move each record once', async () => {
    const hub = await startSubgraph(lending, stores.fresh(), {
      now: '2018-08-13T09:00:00+08:00',
      packs: ['permit7'],
    })
    await lendMany(hub, 250)
    await hub.settle()
    const run = () =>
      recompute(hub.store, lending.deadlines ?? [], {
        now: () => new Date('2018-08-13T10:00:00+08:00'),
        calendar: corrected,
        atStart: true,
        isStopped: () => false,
        onError: (error) => expect.unreachable(String(error)),
      })
    await Promise.all([run(), run(), run()])
    expect(await moves(hub)).toHaveLength(250)
    await expectConsistentStore(hub.store)
  })
})
