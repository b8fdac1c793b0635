import { Field, ObjectType } from 'type-graphql'

/** The values of fields as JSON, by their names. */
export type ValuesBefore = () => Promise<ReadonlyMap<string, unknown>>

@ObjectType({ description: 'A field that a change set, with its new value.' })
export class ChangedField {
  @Field(() => String, { description: 'The name of the field.' })
  readonly name: string

  @Field(() => String, {
    description: 'The new value as JSON; personal data only as a keyed hash.',
  })
  readonly value: string

  /** @param valuesBefore reads the log further back, once for all fields of the change */
  constructor(
    name: string,
    value: unknown,
    private readonly valuesBefore: ValuesBefore,
  ) {
    this.name = name
    this.value = JSON.stringify(value)
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The value before the change as JSON, from the record’s own log; null where no earlier change stated the field.',
  })
  async before(): Promise<string | null> {
    const values = await this.valuesBefore()
    return values.has(this.name) ? JSON.stringify(values.get(this.name)) : null
  }
}
