import { Ctx, Directive, Field, ObjectType } from 'type-graphql'
import { inScript, Script, ScriptArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import type { Indicator } from '../indicators/index.ts'
import { typeOf, typesWithin } from './known-types.ts'
import type { RecordType } from './record-type.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'

@Directive('@shareable')
@ObjectType({ description: 'A kind of record, and where it is entered and listed.' })
export class RecordKind {
  @Field(() => String, {
    description: 'Its short name, as in `hub template serviceHall` and `hub import records`.',
  })
  readonly name: string

  @Field(() => String, { description: 'What it is.' })
  readonly description: string

  @Field(() => String, { description: 'The list under a unit’s domain, e.g. `serviceHalls`.' })
  readonly list: string

  @Field(() => String, { description: 'The mutation that enters one.' })
  readonly enter: string

  @Field(() => [String], { description: 'The mutations that say what happened to it since.' })
  readonly verbs: readonly string[]

  private readonly hant: string

  constructor({ name, words, plural, enter, verbs }: RecordType) {
    this.name = name
    this.description = words.description
    this.list = plural
    this.enter = `${enter[0]}${words.name}`
    this.verbs = Object.keys(verbs).map((verb) => `${verb}${words.name}`)
    this.hant = words.hant
  }

  @Field(() => String, { description: 'What it is called; in English, its short name.' })
  title(@Ctx() context: Context, @ScriptArg() script?: Script | null): string {
    const titles = { en: this.name, hant: this.hant, hans: simplified(this.hant) }
    return inScript(titles, script ?? context.script)
  }
}

/** What is entered for a task: what its indicators count, then what that is summed up from. */
export const recordKinds = (indicators: readonly Indicator[]): RecordKind[] => {
  const counted = [...new Set(indicators.map(({ record }) => record))]
  const types = counted.map(typeOf).filter((type) => type !== undefined)
  const all = new Set([...types, ...types.flatMap(({ noun }) => typesWithin(noun))])
  return [...all].map((type) => new RecordKind(type))
}
