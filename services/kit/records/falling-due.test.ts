import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../test/support/subgraph.ts'
import { UnitDomain } from './unit-domain.ts'
import { UnitRecord } from './unit-record.ts'
import { unitType } from './unit-type.ts'
import { defineSubgraph } from '../runtime/index.ts'
import {
  date,
  derived,
  title,
  RecordEntity,
  optional,
  recordType,
  reference,
  TimedRecord,
  integer,
} from './index.ts'
import { declaredTables } from '../store/testing/declared-tables.ts'

@RecordEntity('A reader.', '讀者')
class Reader extends UnitRecord {
  @title('The name on the card.', '證件姓名')
  name!: string

  @integer('Loans that fell due.', '逾期次數', derived)
  lateLoans!: number | null
}

@RecordEntity('A book lent for a week; public once it is back.', '借閱')
class Loan extends TimedRecord {
  @reference(() => Reader, 'Who has it.', '讀者編號')
  readerId!: string

  @date('The day it was lent.', '借出日期')
  lentOn!: string

  @date('The day it came back.', '歸還日期', optional)
  returnedOn!: string | null
}

const readers = recordType(Reader, { orderBy: ['name'] })
const loans = recordType(Loan, {
  orderBy: ['-lentOn'],
  unitFrom: 'readerId',
  clock: { rule: 'P7D', from: 'lentOn', until: 'returnedOn' },
  publicWhenSet: 'returnedOn',
  aggregates: [
    {
      into: 'readerId',
      set: (all) => ({ lateLoans: all.filter(({ missedDueDate }) => missedDueDate).length }),
    },
  ],
})

@ObjectType({ description: 'What the library knows of a unit.' })
class UnitLending extends UnitDomain {}

const Unit = unitType()

@Resolver(() => Unit)
class UnitLendingResolver {
  @FieldResolver(() => UnitLending, { nullable: true, description: 'Its library.' })
  lending(@Root() { id }: InstanceType<typeof Unit>): UnitLending {
    return new UnitLending(id)
  }
}

const lending = defineSubgraph({
  name: 'lending',
  resolvers: [UnitLendingResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [declaredTables],
  records: { unit: Unit, unitDomain: UnitLending, types: [readers, loans] },
  context: (base) => base,
})

eachStore((stores) => {
  it('an overdue record is logged with its audience, and its parent is updated', async () => {
    const hub = await startSubgraph(lending, stores.fresh(), { now: '2018-08-01T09:00:00+08:00' })
    const reporter = someone('reporter', 'CITY-350200')
    const { reader } = await hub.act<{ reader: { id: string } }>(
      reporter,
      'registerReader',
      { unitId: 'CITY-350200', name: 'Lin' },
      '{ reader { id } }',
    )
    const loan = { readerId: reader.id, lentOn: '2018-08-01' }
    await hub.act(reporter, 'registerLoan', loan, '{ loan { id } }')
    const seen = () =>
      hub.unit('CITY-350200', '{ lending { light readers { nodes { lateLoans } } } }')
    expect(await seen()).toEqual({
      lending: { light: 'GREEN', readers: { nodes: [{ lateLoans: 0 }] } },
    })
    hub.at('2018-08-09T00:00:00+08:00')
    await hub.sweep()
    await hub.sweep()
    expect(await seen()).toEqual({
      lending: { light: 'RED', readers: { nodes: [{ lateLoans: 1 }] } },
    })
    const changes = await hub.store.log.read(0, 10)
    expect(changes.map(({ kind, audience }) => `${kind} ${audience}`)).toEqual([
      'reader.registered PUBLIC',
      'loan.registered CONCERNED',
      'reader.summedUp PUBLIC',
      'loan.missedDueDate CONCERNED',
      'reader.summedUp PUBLIC',
    ])
    await expectConsistentStore(hub.store)
  })
})
