import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import {
  date,
  title,
  RecordEntity,
  optional,
  recordType,
  TimedRecord,
  UnitDomain,
  unitType,
} from '../../records/index.ts'
import { defineSubgraph } from '../../runtime/index.ts'
import { declaredTables } from '../../store/testing/declared-tables.ts'

@RecordEntity('A book lent for as long as a pack of law lets.', '借閱')
export class Loan extends TimedRecord {
  @title('The book.', '書名')
  title!: string

  @date('The day it was lent.', '借出日期')
  lentOn!: string

  @date('The day it is extended to.', '續借至', { optional: true, ahead: true })
  extendedTo!: string | null

  @date('The day it came back.', '歸還日期', optional)
  returnedOn!: string | null
}

const loans = recordType(Loan, {
  orderBy: ['-lentOn'],
  clock: {
    // `permit7` is a rule pack of seven working days.
    rule: 'permit7',
    from: 'lentOn',
    until: 'returnedOn',
    more: ({ extendedTo, lentOn }) =>
      extendedTo === null
        ? {}
        : { extensions: [{ to: extendedTo, grantedOn: lentOn, reason: 'still read' }] },
  },
  actions: {
    extend: { description: 'Lends it for longer.', event: 'extended', input: ['extendedTo'] },
    return: {
      description: 'Says that it came back.',
      event: 'returned',
      input: ['returnedOn'],
      ifNull: 'returnedOn',
    },
  },
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

/** A domain whose records follow a rule pack. */
export const lending = defineSubgraph({
  name: 'lending',
  resolvers: [UnitLendingResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [declaredTables],
  records: { unit: Unit, unitDomain: UnitLending, types: [loans] },
  context: (base) => base,
})
