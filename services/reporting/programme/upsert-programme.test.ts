import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { reporting } from '../index.ts'
import { shippedProgramme } from '../seed/shipped-programme.ts'
import { upsertProgramme } from './upsert-programme.ts'

const now = '2018-06-01T09:00:00+08:00'

eachStore((store) => {
  it('A definition without ids that is applied again changes nothing.', async () => {
    const { store: stored } = await startSubgraph(reporting([]), store.fresh(), { now })
    const before = await stored.log.head()
    const lines = await stored.write({ actor: 'test', now: new Date(now) }, (tx) =>
      upsertProgramme(tx, shippedProgramme()),
    )
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['same']))
    expect(await stored.log.head()).toBe(before)
  })
})
