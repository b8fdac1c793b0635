import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain } from '../unit-domain.ts'
import { unitType } from '../unit-type.ts'
import { indicatorLabel, indicator, share, topic } from '../../indicators/index.ts'
import { defineSubgraph } from '../../runtime/index.ts'
import {
  isPublished,
  title,
  RecordEntity,
  optional,
  Publication,
  recordType,
  text,
  code,
  stringList,
} from '../index.ts'
import { declaredTables } from '../../store/testing/declared-tables.ts'

@RecordEntity('A notice of a gazette, with a text field of every kind.', '公示')
class Placard extends Publication {
  @code('The number of the notice.', '編號', optional)
  code!: string | null

  @title('Its title.', '標題')
  title!: string

  @text('The text.', '正文', optional)
  body!: string | null

  @stringList('The subjects.', '主題', optional)
  subjects!: readonly string[] | null

  @title('The author.', '撰稿人', { optional: true, personal: true })
  author!: string | null
}

@RecordEntity('A poster, public at once.', '海報')
class Poster extends Publication {
  @title('Its title.', '標題')
  title!: string
}

export const placards = recordType(Placard, { orderBy: ['title'], publicWhenSet: 'publishedOn' })
export const posters = recordType(Poster, { orderBy: ['title'] })

export const placardsPublished = indicator(Placard, {
  name: 'placardsPublished',
  topic: 'gazette.placards',
  label: indicatorLabel('Notices that are published', '已公開的公示'),
  target: share.atLeast(1),
  countedOn: () => '2018-01-01',
  counts: () => true,
  meets: isPublished,
})

@ObjectType({ description: 'What the gazette knows of a unit.' })
class UnitGazette extends UnitDomain {}

const Unit = unitType()

@Resolver(() => Unit)
class UnitGazetteResolver {
  @FieldResolver(() => UnitGazette, { description: 'Its gazette.' })
  gazette(@Root() { id }: InstanceType<typeof Unit>): UnitGazette {
    return new UnitGazette(id)
  }
}

/** A test domain: a gazette with publications. */
export const gazette = defineSubgraph({
  name: 'gazette',
  taskType: 'GazetteTask',
  resolvers: [UnitGazetteResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [declaredTables],
  records: { unit: Unit, unitDomain: UnitGazette, types: [placards, posters] },
  topics: [topic('gazette.placards', 'Notices', '公示', 'Notices are published.')],
  indicators: [placardsPublished],
  context: (base) => base,
})
