import { Ctx, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Day, localize, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import type { Context } from '../../kit/operation/index.ts'

export enum RulePackSource {
  LAW = 'LAW',
  NOTICE = 'NOTICE',
}

registerEnumType(RulePackSource, {
  name: 'RulePackSource',
  description: 'Where a clock comes from.',
  valuesConfig: {
    LAW: { description: 'A law or another rule beside the notice: runs once switched on.' },
    NOTICE: { description: 'The notice itself: always on.' },
  },
})

export enum RulePackRoll {
  NONE = 'NONE',
  NEXT_WORKING_DAY = 'NEXT_WORKING_DAY',
}

registerEnumType(RulePackRoll, {
  name: 'RulePackRoll',
  description: 'Where a due day goes that falls on a day off.',
  valuesConfig: {
    NONE: { description: 'It stands.' },
    NEXT_WORKING_DAY: { description: 'To the next working day.' },
  },
})

@ObjectType({
  description: 'A clock that records may follow: its rule, what it rests on, and whether it runs.',
})
@Entity('rule_pack')
@FormerNames({ fields: { taskNos: 'taskNumbers' } })
export class RulePack {
  @Field(() => ID, { description: 'Its short name, e.g. `proactive20`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Field(() => String, {
    description:
      'The time allowed: `P20WD` working days, `P20D` days, `P3M` months, `PT5H` hours after the event; or a day.',
  })
  @Column('varchar', { length: 64 })
  rule!: string

  @Field(() => RulePackRoll, { description: 'Where a due day goes that falls on a day off.' })
  @Column('varchar', { length: 32 })
  roll!: RulePackRoll

  @Column('varchar', { length: 500 })
  whatHant!: string

  @Column('varchar', { length: 500 })
  whatHans!: string

  @Column('varchar', { length: 500 })
  whatEn!: string

  @Field(() => RulePackSource, { description: 'Where it comes from.' })
  @Column('varchar', { length: 16 })
  source!: RulePackSource

  @Field(() => String, { description: 'The document it rests on.' })
  @Column('varchar', { length: 500 })
  authority!: string

  @Field(() => Day, {
    nullable: true,
    description: 'The first day of an event that it is for; null = any.',
  })
  @Column('date', { nullable: true })
  validFrom!: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The last day of an event that it is for; null = any.',
  })
  @Column('date', { nullable: true })
  validTo!: string | null

  @Field(() => [Int], { description: 'The numbers of the tasks whose records may follow it.' })
  @Column('simple-json')
  taskNumbers!: number[]

  @Field(() => Boolean, { description: 'Whether it runs.' })
  @Column('boolean')
  switchedOn!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Why it was last switched or amended; null while it is as it was shipped.',
  })
  @Column('text', { nullable: true })
  reason!: string | null

  @Field(() => String, { description: 'What it measures.' })
  description(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localize(
      { hant: this.whatHant, hans: this.whatHans, en: this.whatEn },
      locale ?? context.locale,
    )
  }
}
