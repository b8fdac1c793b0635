import { Ctx, Directive, Field, ObjectType } from 'type-graphql'
import { localize, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import type { Indicator } from '../indicators/index.ts'
import { recordTypeOf, typesAggregatedInto } from './registry.ts'
import type { RecordType } from './record-type.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'

@Directive('@shareable')
@ObjectType({ description: 'A kind of record, and where it is entered and listed.' })
export class RecordTypeInfo {
  @Field(() => String, {
    description: 'Its short name, as in `hub template serviceHall` and `hub import records`.',
  })
  readonly name: string

  @Field(() => String, { description: 'What it is.' })
  readonly description: string

  @Field(() => String, { description: 'The list under a unit’s domain, e.g. `serviceHalls`.' })
  readonly list: string

  @Field(() => String, { description: 'The mutation that enters one.' })
  readonly mutation: string

  @Field(() => [String], { description: 'The mutations that say what happened to it since.' })
  readonly actions: readonly string[]

  private readonly hant: string

  constructor({ name, names, plural, enter, actions }: RecordType) {
    this.name = name
    this.description = names.description
    this.list = plural
    this.mutation = `${enter[0]}${names.name}`
    this.actions = Object.keys(actions).map((verb) => `${verb}${names.name}`)
    this.hant = names.label
  }

  @Field(() => String, { description: 'What it is called; in English, its short name.' })
  title(@Ctx() context: Context, @LocaleArg() locale?: Locale | null): string {
    const titles = { en: this.name, hant: this.hant, hans: simplified(this.hant) }
    return localize(titles, locale ?? context.locale)
  }
}

/** What is entered for a task: what its indicators count, then what that is summed up from. */
export const recordTypeInfos = (indicators: readonly Indicator[]): RecordTypeInfo[] => {
  const counted = [...new Set(indicators.map(({ record }) => record))]
  const types = counted.map(recordTypeOf).filter((type) => type !== undefined)
  const all = new Set([...types, ...types.flatMap(({ entity }) => typesAggregatedInto(entity))])
  return [...all].map((type) => new RecordTypeInfo(type))
}
