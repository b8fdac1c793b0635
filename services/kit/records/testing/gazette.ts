import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain } from '../unit-domain.ts'
import { unitType } from '../unit-type.ts'
import { asks, indicator, share } from '../../indicators/index.ts'
import { defineSubgraph } from '../../runtime/index.ts'
import {
  isPublished,
  line,
  Noun,
  optional,
  Publication,
  recordType,
  text,
  word,
  words,
} from '../index.ts'

@Noun('A notice of a gazette, with a text field of every kind.', '公示')
export class Placard extends Publication {
  @word('Its number.', '編號', optional)
  code!: string | null

  @line('Its title.', '標題')
  title!: string

  @text('What it says.', '正文', optional)
  body!: string | null

  @words('What it is about.', '主題', optional)
  subjects!: readonly string[] | null

  @line('Who wrote it.', '撰稿人', { optional: true, personal: true })
  author!: string | null
}

@Noun('A poster, which the hub shows to all from the first.', '海報')
export class Poster extends Publication {
  @line('Its title.', '標題')
  title!: string
}

export const placards = recordType(Placard, { orderBy: ['title'], publicOnce: 'publishedOn' })
export const posters = recordType(Poster, { orderBy: ['title'] })

export const placardsPublished = indicator(Placard, {
  name: 'placardsPublished',
  task: 11,
  describes: asks('Notices that are published', '已公開的公示'),
  target: share.atLeast(1),
  on: () => '2018-01-01',
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

/** A domain of the tests’ own: a gazette with publications. */
export const gazette = defineSubgraph({
  name: 'gazette',
  taskType: 'GazetteTask',
  resolvers: [UnitGazetteResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [],
  records: { unit: Unit, unitDomain: UnitGazette, types: [placards, posters] },
  indicators: [placardsPublished],
  context: (base) => base,
})
