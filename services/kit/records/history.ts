import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { In } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { Change, currentNames, subjectsOf } from '../store/index.ts'

@Directive('@shareable')
@ObjectType({ description: 'A field as a change left it.' })
export class FieldChange {
  @Field(() => String, { description: 'The field.' })
  readonly field!: string

  @Field(() => String, { nullable: true, description: 'Its new value as JSON; null when emptied.' })
  readonly value!: string | null
}

@Directive('@shareable')
@ObjectType({ description: 'One thing that happened to a record, from the change log.' })
export class RecordChange {
  @Field(() => Int, { description: 'Its number in the log of its service.' })
  readonly seq!: number

  @Field(() => String, { description: 'What happened, e.g. `siteMessage.replied`.' })
  readonly kind!: string

  @Field(() => DateTime, { description: 'When.' })
  readonly at!: Date

  @Field(() => String, {
    nullable: true,
    description: 'Who did it; null for whom the unit’s work does not concern.',
  })
  readonly actor!: string | null

  @Field(() => [FieldChange], {
    description: 'What changed; personal values as a keyed hash.',
  })
  readonly fields!: readonly FieldChange[]
}

/** The changes of a record from the log, oldest first, without those that the viewer may not see. */
export const historyOf = async (
  { store, rights }: Context,
  noun: string,
  { id, unitId }: { readonly id: string; readonly unitId: string },
): Promise<RecordChange[]> => {
  const concerned = await rights.concerns(unitId)
  const changes = await store.read.find(Change, {
    where: {
      subject: In(subjectsOf(noun, id)),
      ...(concerned ? {} : { audience: 'PUBLIC' as const }),
    },
    order: { seq: 'ASC' },
    take: 200,
  })
  return changes.map(currentNames).map(({ seq, kind, at, actor, fields }) => ({
    seq,
    kind,
    at: new Date(at),
    actor: concerned ? actor : null,
    fields: Object.entries(fieldsOf(fields)).map(([field, value]) => ({
      field,
      value: value === null ? null : JSON.stringify(value),
    })),
  }))
}

const fieldsOf = (json: string): Readonly<Record<string, unknown>> => JSON.parse(json)
