import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Day, localize, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep, dueDateStepsOf } from '../../kit/records/index.ts'
import { titled } from '../programme/programme.ts'

@ObjectType({
  description: 'What a notice asks of every unit besides its tasks, e.g. the plan by 30 June.',
})
@Entity('obligation')
export class Obligation {
  @Field(() => ID, { description: 'Programme and code, e.g. `fujian-2018-43:G1`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  programmeId!: string

  @Field(() => String, { description: 'Its code, `G1` to `G6`.' })
  @Column('varchar', { length: 16 })
  code!: string

  @Column('varchar', { length: 500 })
  titleHant!: string

  @Column('varchar', { length: 500 })
  titleHans!: string

  @Column('varchar', { length: 500 })
  titleEn!: string

  @Column('text')
  summaryHant!: string

  @Column('text')
  summaryHans!: string

  @Column('text')
  summaryEn!: string

  @Field(() => Day, { nullable: true, description: 'The last day for it; null = none is stated.' })
  @Column('date', { nullable: true })
  dueOn!: string | null

  @Field(() => [DueStep], {
    description: 'What kind of day the last day is; empty if none is stated.',
  })
  dueDateSteps(@Ctx() context: Context): DueStep[] {
    return dueDateStepsOf(this.dueOn, context)
  }

  @Field(() => Boolean, {
    description: 'Whether it must also be published: then a submission needs a published link.',
  })
  @Column('boolean')
  requiresPublication!: boolean

  @Column('simple-json')
  groupIds!: string[]

  @Column('simple-json')
  unitIds!: string[]

  @Field(() => String, { nullable: true, description: 'What a reader should know of it.' })
  @Column('text', { nullable: true })
  note!: string | null

  @Field(() => String, { description: 'Its title.' })
  title(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return titled(this, locale ?? context.locale)
  }

  @Field(() => String, { description: 'What it asks, in this hub’s own words.' })
  summary(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localize(
      { hant: this.summaryHant, hans: this.summaryHans, en: this.summaryEn },
      locale ?? context.locale,
    )
  }
}
