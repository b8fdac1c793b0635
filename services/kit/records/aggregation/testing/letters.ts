import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { defineSubgraph } from '../../../runtime/index.ts'
import { declaredTables } from '../../../store/testing/declared-tables.ts'
import {
  boolean,
  choice,
  choices,
  code,
  date,
  dateTime,
  integer,
  optional,
  RecordEntity,
  recordType,
  reference,
  title,
  UnitDomain,
  UnitRecord,
  unitType,
} from '../../index.ts'

export const Postage = choices('Postage', 'How a letter is sent.', {
  SURFACE: ['By land or sea.', '平郵'],
  AIR: ['By air.', '空郵'],
  // No test enters one.
  RAIL: ['By rail.', '鐵路'],
})

@RecordEntity('A route of letters.', '郵路')
export class PostalRoute extends UnitRecord {
  @title('Its name.', '名稱')
  name!: string
}

@RecordEntity('A letter, with a field of every kind; public once it is delivered.', '信件')
export class Letter extends UnitRecord {
  @code('The code of its destination, with leading zeros.', '郵編', optional)
  postcode!: string | null

  @title('What it is about.', '主題')
  subject!: string

  @title('The writer.', '寄件人', { optional: true, personal: true })
  writer!: string | null

  @choice(Postage, 'How it is sent.', '郵資', optional)
  postage!: keyof typeof Postage | null

  @boolean('Whether it is registered.', '是否掛號', optional)
  registered!: boolean | null

  @integer('Its weight in grams.', '重量', { optional: true, range: [-1_000_000, 2_000_000_000] })
  grams!: number | null

  @date('The day on which it was written.', '寫信日期')
  writtenOn!: string

  @dateTime('When it was posted.', '寄出時間')
  postedAt!: Date

  @dateTime('When it was delivered.', '送達時間', optional)
  deliveredAt!: Date | null

  @reference(() => PostalRoute, 'The route.', '郵路編號', optional)
  routeId!: string | null
}

const postalRoutes = recordType(PostalRoute, { orderBy: ['name'] })
export const letters = recordType(Letter, {
  orderBy: ['-postedAt'],
  inverse: { routeId: 'letters' },
  publicWhenSet: 'deliveredAt',
})

@ObjectType({ description: 'What the post knows of a unit.' })
class UnitLetters extends UnitDomain {}

const Unit = unitType()

@Resolver(() => Unit)
class UnitLettersResolver {
  @FieldResolver(() => UnitLetters, { description: 'Its letters.' })
  post(@Root() { id }: InstanceType<typeof Unit>): UnitLetters {
    return new UnitLetters(id)
  }
}

/** A domain of letters. */
export const letterService = defineSubgraph({
  name: 'letter-service',
  resolvers: [UnitLettersResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [declaredTables],
  records: { unit: Unit, unitDomain: UnitLetters, types: [postalRoutes, letters] },
  context: (base) => base,
})
