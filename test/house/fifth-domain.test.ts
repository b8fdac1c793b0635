import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { Column, Entity } from 'typeorm'
import { expect, it } from 'vitest'
import { composeSupergraph } from '../../schema/supergraph.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { UnitDomain } from '../../services/kit/domain/unit-domain.ts'
import { unitType } from '../../services/kit/domain/unit-type.ts'
import { UnitRecord } from '../../services/kit/domain/unit-record.ts'
import { eachUnit, indicator } from '../../services/kit/indicator/indicator.ts'
import { column, table, unitRecord } from '../../services/kit/store/table.ts'
import { defineSubgraph } from '../../services/kit/subgraph.ts'
import { openHub } from '../kit/hub.ts'
import { eachStore } from '../kit/stores.ts'

@Entity('library_visit')
class LibraryVisit extends UnitRecord {
  @Column('date')
  visitedOn!: string
}

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

/** A fifth domain, as one folder would export it. */
const library = defineSubgraph({
  name: 'library',
  taskType: 'LibraryTask',
  resolvers: [UnitLibraryResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [LibraryVisit],
  migrations: [
    {
      name: 'library-0001',
      up: (run) =>
        run.createTable(table('library_visit', { ...unitRecord, visited_on: column.day })),
    },
  ],
  indicators: [
    indicator(LibraryVisit, {
      name: 'visited',
      task: 11,
      describes: { en: 'Units that were visited', hant: '已到訪單位', hans: '已到访单位' },
      target: eachUnit.atLeast(1, ['CITY']),
      on: ({ visitedOn }) => visitedOn,
      counts: () => true,
      meets: () => true,
    }),
  ],
  context: (base) => base,
})

eachStore((store) => {
  it('takes a fifth domain for one folder and one line in the register', async () => {
    const subgraphs = subgraphsOf([...domains, library])
    const supergraph = composeSupergraph(subgraphs)
    const hub = await openHub(store.fresh(), { subgraphs, supergraph })
    await hub.hub.services.running
      .get('library')
      ?.store.write({ actor: 'system', now: new Date() }, (tx) =>
        tx.create(
          LibraryVisit,
          { id: 'v-1', unitId: 'CITY-350200', enteredAt: new Date(), visitedOn: '2018-05-01' },
          { kind: 'libraryVisit.recorded' },
        ),
      )
    const seen = await hub.public.get(
      `{ unit(id: "CITY-350200") { name(script: EN) library { light indicators(year: 2018) { value { numerator denominator } } } services { light } }
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
