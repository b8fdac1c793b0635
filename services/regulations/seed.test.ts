import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../test/support/counter-check.ts'
import { eachStore } from '../../test/support/stores.ts'
import { startSubgraph } from '../../test/support/subgraph.ts'
import { regulations } from './index.ts'
import { ListDeadline } from './list-deadline/list-deadline.ts'

const now = '2018-04-20T09:00:00+08:00'

eachStore((stores) => {
  it('The seed enters the due dates once, with log rows, however often it runs.', async () => {
    const fresh = stores.fresh()
    await startSubgraph(regulations, fresh, { now })
    const hub = await startSubgraph(regulations, fresh, { now })
    const days = await hub.store.read.find(ListDeadline, { order: { id: 'ASC' } })
    expect(days).toMatchObject([
      { unitKind: 'DEPARTMENT', compileBy: '2018-10-31', publishBy: '2018-12-31' },
      { unitKind: 'PROVINCE', compileBy: '2018-10-31', publishBy: null },
    ])
    expect(await hub.store.log.read(0, 10)).toMatchObject([
      { kind: 'listDeadline.set', actor: 'system' },
      { kind: 'listDeadline.set', actor: 'system' },
    ])
    await expectConsistentStore(hub.store)
  })

  it('Replicas can run the seed at the same time.', async () => {
    const fresh = stores.fresh()
    const hubs = await Promise.all([1, 2, 3].map(() => startSubgraph(regulations, fresh, { now })))
    for (const { store } of hubs) expect(await store.log.head()).toBe(2)
  })
})
