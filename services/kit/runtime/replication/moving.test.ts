import { it } from 'vitest'
import { expectConsistentStore } from '../../../../test/support/counter-check.ts'
import { eachStore } from '../../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../../test/support/subgraph.ts'
import { lendable, shelf } from '../../tables/testing/subgraph.ts'

const unitId = 'CNTY-350203'
const book = {
  unitId,
  isbn: '1',
  title: 'Rules',
  genre: 'NOVEL',
  boughtOn: '2018-05-02',
  pages: 7,
  lendable: true,
}

eachStore((stores) => {
  it('totals stay correct while a unit moves in the tree', async () => {
    const hub = await startSubgraph(shelf, stores.fresh(), { now: '2018-08-01T09:00:00+08:00' })
    const reporter = someone('reporter', 'PROV-350000')
    const register = () => hub.act(reporter, 'registerBook', book, '{ book { id } }')
    const move = (path: string): Promise<void> => {
      const fields = { id: unitId, kind: 'DISTRICT', path: `/PROV-350000/${path}${unitId}/` }
      hub.reporting.append({ kind: 'unit.set', subject: `Unit:${unitId}`, unitId, fields })
      return hub.catchUp()
    }
    for (let round = 0; round < 12; round += 1)
      await Promise.all([
        register(),
        register(),
        move(round % 2 === 0 ? '' : 'CITY-350200/'),
        register(),
        register(),
      ])
    await expectConsistentStore(hub.store, [lendable])
  })
})
