import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import {
  choice,
  choices,
  date,
  boolean,
  title,
  dateTime,
  RecordEntity,
  optional,
  recordType,
  reference,
  text,
  UnitDomain,
  UnitRecord,
  unitType,
  url,
  integer,
  code,
  stringList,
} from '../../records/index.ts'
import { indicatorLabel, indicator, share, topic } from '../../indicators/index.ts'
import { defineSubgraph } from '../../runtime/index.ts'
import { declaredTables } from '../../store/testing/declared-tables.ts'

export const Genre = choices('Genre', 'What a book is.', {
  NOVEL: ['A novel.', '小說'],
  POEMS: ['Poems.', '詩集'],
})

@RecordEntity('A book, with a field of every kind.', '圖書')
export class Book extends UnitRecord {
  @code('Its number.', '書號')
  isbn!: string

  @title('Its title.', '書名')
  title!: string

  @text('What it says.', '簡介', optional)
  blurb!: string | null

  @choice(Genre, 'What it is.', '類別')
  genre!: 'NOVEL' | 'POEMS'

  @date('The day it was bought.', '購買日期', optional)
  boughtOn!: string | null

  @dateTime('When it was last seen.', '最後見到時間', optional)
  seenAt!: Date | null

  @integer('Its pages.', '頁數')
  pages!: number

  @boolean('Whether it may be lent.', '可外借')
  lendable!: boolean

  @boolean('Whether it is bound; null if nobody looked.', '精裝', optional)
  bound!: boolean | null

  @stringList('What it is about.', '主題', optional)
  subjects!: readonly string[] | null

  @url('Its page.', '網址', optional)
  url!: string | null
}

@RecordEntity('A copy of a book.', '複本')
export class Copy extends UnitRecord {
  @reference(() => Book, 'The book.', '書號編號')
  bookId!: string

  @code('Where it stands.', '架號')
  shelf!: string
}

export const books = recordType(Book, { orderBy: ['title'] })
export const copies = recordType(Copy, {
  orderBy: ['shelf'],
  unitFrom: 'bookId',
  plural: 'copies',
  inverse: { bookId: 'copies' },
})

@ObjectType({ description: 'What the library knows of a unit.' })
class UnitBooks extends UnitDomain {}

const Unit = unitType()

@Resolver(() => Unit)
class UnitBooksResolver {
  @FieldResolver(() => UnitBooks, { description: 'Its books.' })
  books(@Root() { id }: InstanceType<typeof Unit>): UnitBooks {
    return new UnitBooks(id)
  }
}

export const shelfTopic = topic('shelf.books', 'Books', '圖書', 'Books may be lent.')

export const lendable = indicator(Book, {
  name: 'lendableBooks',
  topic: 'shelf.books',
  label: indicatorLabel('Books that may be lent', '可外借圖書'),
  target: share.atLeast(1),
  countedOn: ({ boughtOn }) => boughtOn ?? '2018-01-01',
  counts: () => true,
  meets: (book) => book.lendable,
})

/** A domain of the tests' own. */
export const shelf = defineSubgraph({
  name: 'shelf',
  taskType: 'ShelfTask',
  resolvers: [UnitBooksResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [declaredTables],
  records: { unit: Unit, unitDomain: UnitBooks, types: [books, copies] },
  topics: [shelfTopic],
  indicators: [lendable],
  context: (base) => base,
})
