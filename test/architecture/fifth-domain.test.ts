import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { expect, it } from 'vitest'
import { composeSupergraph } from '../../schema/supergraph.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import {
  date,
  RecordEntity,
  recordType,
  UnitDomain,
  UnitRecord,
  unitType,
} from '../../services/kit/records/index.ts'
import { indicatorLabel, eachUnit, indicator, topic } from '../../services/kit/indicators/index.ts'
import { defineSubgraph } from '../../services/kit/runtime/index.ts'
import { openHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'
import { declaredTables } from '../../services/kit/store/testing/declared-tables.ts'

@RecordEntity('A visit to a library.', '到訪圖書館')
class LibraryVisit extends UnitRecord {
  @date('The day of the visit.', '到訪日期')
  visitedOn!: string
}

const libraryVisits = recordType(LibraryVisit, { orderBy: ['-visitedOn'] })

@ObjectType({ description: 'What the library knows of a unit and all below it.' })
class UnitLibrary extends UnitDomain {}

const Unit = unitType()

@Resolver(() => Unit)
class UnitLibraryResolver {
  @FieldResolver(() => UnitLibrary, { nullable: true, description: 'Its library.' })
  library(@Root() { id }: InstanceType<typeof Unit>): UnitLibrary {
    return new UnitLibrary(id)
  }
}

/** A fifth domain, like the export of its folder. */
const library = defineSubgraph({
  name: 'library',
  taskType: 'LibraryTask',
  resolvers: [UnitLibraryResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [declaredTables],
  records: { unit: Unit, unitDomain: UnitLibrary, types: [libraryVisits] },
  topics: [topic('library.visits', 'Visits', '到訪', 'Units are visited.')],
  indicators: [
    indicator(LibraryVisit, {
      name: 'visited',
      topic: 'library.visits',
      label: indicatorLabel('Units that were visited', '已到訪單位'),
      target: eachUnit.atLeast(1, ['CITY']),
      countedOn: ({ visitedOn }) => visitedOn,
      counts: () => true,
      meets: () => true,
    }),
  ],
  context: (base) => base,
})

eachStore((store) => {
  it('A fifth domain needs one folder and one entry in the register.', async () => {
    const subgraphs = subgraphsOf([...domains, library])
    const supergraph = { sdl: composeSupergraph(subgraphs) }
    const hub = await openHub(store.fresh(), { subgraphs, supergraph })
    const office = await hub.as('supervisor', 'DEPT-PGO')
    const taskId = 'fujian-2018-43:11'
    const mapping = { taskId, topics: [{ topic: 'library.visits' }], reason: 'Visits are counted.' }
    await office.act('setTaskTopics', mapping, 'task { id }')
    const xiamen = await hub.as('reporter', 'CITY-350200')
    const visit = { unitId: 'CITY-350200', visitedOn: '2018-05-01' }
    await xiamen.act('registerLibraryVisit', visit, 'libraryVisit { id }')
    const seen = await hub.public.get(
      `{ unit(id: "CITY-350200") { name(locale: EN) library { light indicators(year: 2018) { value { numerator denominator } } } services { light } }
         assignment(id: "fujian-2018-43:11:CITY-350200") { proven { indicator } } }`,
    )
    expect(seen).toEqual({
      unit: {
        name: 'Xiamen',
        library: { light: 'GREEN', indicators: [{ value: { numerator: 1, denominator: 1 } }] },
        services: { light: 'GREEN' },
      },
      assignment: { proven: [{ indicator: 'visited' }] },
    })
  })
})
