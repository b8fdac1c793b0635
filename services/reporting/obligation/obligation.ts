import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Day, localize, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep, dueDateStepsOf } from '../../kit/records/index.ts'
import { localizedTitle } from '../programme/programme.ts'

@ObjectType({
  description:
    'What a notice requires of every unit beside its tasks, e.g. a plan by 30 June. Public.',
})
@Entity('obligation')
export class Obligation {
  @Field(() => ID, { description: 'The programme and the code, e.g. `fujian-2018-43:G1`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  programmeId!: string

  @Field(() => String, { description: 'The code, e.g. `G1`.' })
  @Column('varchar', { length: 16 })
  code!: string

  @Field(() => Day, {
    nullable: true,
    description:
      'The day on which a re-issue of the notice without it was imported; null while it is in force.',
  })
  @Column('date', { nullable: true })
  withdrawnOn!: string | null

  /** The words of the letter that the due date was read from; null if it was not read. */
  @Column('varchar', { length: 200, nullable: true })
  words!: string | null

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

  @Field(() => Day, {
    nullable: true,
    description: 'The due date; null if the notice states none.',
  })
  @Column('date', { nullable: true })
  dueOn!: string | null

  @Field(() => [DueStep], {
    description: 'The due date as a calendar day; empty if the notice states none.',
  })
  dueDateSteps(@Ctx() context: Context): DueStep[] {
    return dueDateStepsOf(this.dueOn, context)
  }

  @Field(() => Boolean, {
    description: 'Whether a complete report needs a published link.',
  })
  @Column('boolean')
  requiresPublication!: boolean

  @Column('simple-json')
  groupIds!: string[]

  @Column('simple-json')
  unitIds!: string[]

  @Field(() => String, { nullable: true, description: 'A note on the obligation.' })
  @Column('text', { nullable: true })
  note!: string | null

  @Field(() => String, { description: 'The title.' })
  title(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizedTitle(this, locale ?? context.locale)
  }

  @Field(() => String, {
    description: 'A summary of the requirement by the hub; not the official wording.',
  })
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
