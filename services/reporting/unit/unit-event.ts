import { Ctx, Field, ID, ObjectType, Resolver, FieldResolver, Root } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { Day, registerLabelledEnum, WithLabel } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { Unit } from './unit.ts'

export enum UnitEventKind {
  CREATED = 'CREATED',
  RENAMED = 'RENAMED',
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
  SUCCEEDED = 'SUCCEEDED',
  MOVED = 'MOVED',
  ENDED = 'ENDED',
}

registerLabelledEnum(UnitEventKind, {
  name: 'UnitEventKind',
  description: 'What happened to a unit.',
  valuesConfig: {
    CREATED: { label: ['Created', '設立'], description: 'It was created (組建、設立).' },
    RENAMED: { label: ['Renamed', '更名'], description: 'It got another name (更名).' },
    MERGED: {
      label: ['Merged', '合併'],
      description: 'It ended, and another unit has its duties with those of others (合併).',
    },
    SPLIT: {
      label: ['Split', '分設'],
      description: 'It ended, and several units share its duties (分設).',
    },
    SUCCEEDED: {
      label: ['Succeeded', '承接'],
      description: 'It ended, and one unit has its duties (承接).',
    },
    MOVED: { label: ['Moved', '劃轉'], description: 'It belongs to another unit (劃轉).' },
    ENDED: { label: ['Ended', '撤銷'], description: 'It ended without a successor (撤銷).' },
  },
})

@ObjectType({ description: 'Something that happened to a unit, by a document. Public.' })
@Entity('unit_event')
@Index(['unitId'])
@Index(['otherUnitId'])
export class UnitEvent {
  @Field(() => ID, { description: 'An opaque id, unique in the hub.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @WithLabel(UnitEventKind)
  @Field(() => UnitEventKind, { description: 'What happened.' })
  @Column('varchar', { length: 16 })
  kind!: UnitEventKind

  @Column('varchar', { length: 96 })
  unitId!: string

  /** The successor, or the former parent of a moved unit. */
  @Column('varchar', { length: 96, nullable: true })
  otherUnitId!: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The first day after it, e.g. of the new name; null if before all records.',
  })
  @Column('date', { nullable: true })
  effectiveOn!: string | null

  @Field(() => Boolean, {
    description: 'Whether a source states the day; false if it is the latest day it can have been.',
  })
  @Column('boolean')
  isDayCertain!: boolean

  @Field(() => String, { description: 'The number or title of the document that decided it.' })
  @Column('varchar', { length: 200 })
  document!: string

  @Field(() => String, {
    nullable: true,
    description: 'Where this is known from, e.g. a URL; null if an office entered it.',
  })
  @Column('varchar', { length: 500, nullable: true })
  source!: string | null

  @Field(() => String, { nullable: true, description: 'A note, e.g. on what is uncertain.' })
  @Column('varchar', { length: 500, nullable: true })
  note!: string | null
}

@Resolver(() => UnitEvent)
export class UnitEventResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that it happened to.' })
  async unit(@Root() { unitId }: UnitEvent, @Ctx() { load }: Context): Promise<Unit | null> {
    return (await load(Unit, unitId)) ?? null
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The successor, or the former parent of a moved unit; null otherwise.',
  })
  async other(@Root() { otherUnitId }: UnitEvent, @Ctx() { load }: Context): Promise<Unit | null> {
    return otherUnitId ? ((await load(Unit, otherUnitId)) ?? null) : null
  }
}
