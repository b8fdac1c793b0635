import { Ctx, Directive, Field, ObjectType } from 'type-graphql'
import { localize, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import type { Indicator } from '../indicators/index.ts'
import { recordTypeOf, typesAggregatedInto } from './registry.ts'
import type { RecordType } from './record-type.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'

@Directive('@shareable')
@ObjectType({
  description: 'A record type: what it is called, and where its records are entered and listed.',
})
export class RecordTypeInfo {
  @Field(() => String, {
    description: 'The name for commands, e.g. `hub template serviceHall`.',
  })
  readonly name: string

  @Field(() => String, { description: 'What a record of this type states.' })
  readonly description: string

  @Field(() => String, {
    description: 'The field of a unit’s domain that lists the records, e.g. `serviceHalls`.',
  })
  readonly list: string

  @Field(() => String, {
    description: 'The mutation that enters a record, e.g. `registerServiceHall`.',
  })
  readonly mutation: string

  @Field(() => [String], {
    description: 'The mutations for later events of a record, e.g. `publishServiceHall`.',
  })
  readonly actions: readonly string[]

  private readonly label: string

  constructor({ name, names, plural, enter, actions }: RecordType) {
    this.name = name
    this.description = names.description
    this.list = plural
    this.mutation = `${enter[0]}${names.name}`
    this.actions = Object.keys(actions).map((verb) => `${verb}${names.name}`)
    this.label = names.label
  }

  @Field(() => String, { description: 'The title of the record type; in English, its name.' })
  title(@Ctx() context: Context, @LocaleArg() locale?: Locale | null): string {
    const titles = { en: this.name, hant: this.label, hans: simplified(this.label) }
    return localize(titles, locale ?? context.locale)
  }
}

/** The record types that indicators count, then the types that are aggregated into those. */
export const recordTypeInfos = (indicators: readonly Indicator[]): RecordTypeInfo[] => {
  const counted = [...new Set(indicators.map(({ record }) => record))]
  const types = counted.map(recordTypeOf).filter((type) => type !== undefined)
  const all = new Set([...types, ...types.flatMap(({ entity }) => typesAggregatedInto(entity))])
  return [...all].map((type) => new RecordTypeInfo(type))
}
