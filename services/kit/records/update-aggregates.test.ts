import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../test/support/subgraph.ts'
import { UnitDomain } from './unit-domain.ts'
import { UnitRecord } from './unit-record.ts'
import { unitType } from './unit-type.ts'
import { defineSubgraph } from '../runtime/index.ts'
import { derived, boolean, RecordEntity, recordType, reference, integer, code } from './index.ts'
import { declaredTables } from '../store/testing/declared-tables.ts'

@RecordEntity('A basket.', '籃子')
class Basket extends UnitRecord {
  @code('Its number.', '籃號')
  no!: string

  @integer('How many of its eggs are cracked.', '破損數', derived)
  cracked!: number | null
}

@RecordEntity('An egg.', '雞蛋')
class Egg extends UnitRecord {
  @reference(() => Basket, 'Its basket.', '籃子編號')
  basketId!: string

  @boolean('Whether it is cracked.', '破損')
  isCracked!: boolean
}

const baskets = recordType(Basket, { orderBy: ['no'] })
const eggs = recordType(Egg, {
  orderBy: ['isCracked'],
  unitFrom: 'basketId',
  aggregates: [
    {
      into: 'basketId',
      set: (all) => ({ cracked: all.filter(({ isCracked }) => isCracked).length }),
    },
  ],
})

@ObjectType({ description: 'What the farm knows of a unit.' })
class UnitFarm extends UnitDomain {}

const Unit = unitType()

@Resolver(() => Unit)
class UnitFarmResolver {
  @FieldResolver(() => UnitFarm, { description: 'Its farm.' })
  farm(@Root() { id }: InstanceType<typeof Unit>): UnitFarm {
    return new UnitFarm(id)
  }
}

const farm = defineSubgraph({
  name: 'farm',
  resolvers: [UnitFarmResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [declaredTables],
  records: { unit: Unit, unitDomain: UnitFarm, types: [baskets, eggs] },
  context: (base) => base,
})

eachStore((stores) => {
  it('aggregates stay correct under concurrent corrections', async () => {
    const hub = await startSubgraph(farm, stores.fresh(), { now: '2018-08-01T09:00:00+08:00' })
    const reporter = someone('reporter', 'CITY-350200')
    const enter = async (noun: string, input: object): Promise<string> => {
      const selection = '{ record: ' + noun.toLowerCase() + ' { id } }'
      return (
        await hub.act<{ record: { id: string } }>(reporter, `register${noun}`, input, selection)
      ).record.id
    }
    const basketId = await enter('Basket', { unitId: 'CITY-350200', no: '1' })
    const all: string[] = []
    for (let no = 0; no < 8; no += 1) all.push(await enter('Egg', { basketId, isCracked: false }))
    for (let round = 0; round < 6; round += 1) {
      const isCracked = round % 2 === 0
      await Promise.all(
        all.map((eggId) => hub.act(reporter, 'correctEgg', { eggId, isCracked }, '{ egg { id } }')),
      )
      const basket = await hub.store.read.findOneByOrFail(Basket, { id: basketId })
      expect(basket.cracked).toBe(isCracked ? all.length : 0)
    }
    await expectConsistentStore(hub.store)
  })
})
