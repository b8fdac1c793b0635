import { expect, it } from 'vitest'
import { domains } from '../../services/index.ts'
import { measure } from '../../services/kit/indicator/measure.ts'
import { UnitNode } from '../../services/kit/units/unit-node.ts'
import { openHub } from '../kit/hub.ts'
import { eachStore } from '../kit/stores.ts'

eachStore((store) => {
  it('measures many units at once as it measures each by itself', async () => {
    const { hub, as } = await openHub(store.fresh())
    for (const unitId of ['CITY-350200', 'CNTY-350203', 'DEPT-EDU']) {
      const officer = await as('reporter', unitId)
      const duty = { unitId, name: '林某', post: '科長', year: 2018, since: '2018-01-01' }
      const { dutyOfficer } = await officer.act<{ dutyOfficer: object | null }>(
        'registerDutyOfficer',
        duty,
        'dutyOfficer { id }',
      )
      expect(dutyOfficer).not.toBeNull()
    }
    for (const { name } of domains) {
      const running = hub.services.running.get(name)
      if (!running) throw new Error(`${name} does not run`)
      const { read } = running.store
      const indicators = running.subgraph.indicators ?? []
      const units = [
        undefined,
        ...(await read.find(UnitNode)).map(({ id }) => id).filter((_, at) => at % 4 === 0),
      ]
      const wanted = (unitId: string | undefined) =>
        indicators.map((indicator) => ({ indicator, unitId, year: 2018 }))
      const alone = []
      for (const unit of units) alone.push(...(await measure(read, wanted(unit))))
      expect(await measure(read, units.flatMap(wanted))).toEqual(alone)
    }
  })
})
