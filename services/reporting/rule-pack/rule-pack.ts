import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import {
  Day,
  localize,
  Locale,
  LocaleArg,
  registerLabelledEnum,
  WithLabel,
} from '../../../schema/vocabulary/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import type { Context } from '../../kit/operation/index.ts'

export enum RulePackSource {
  LAW = 'LAW',
  NOTICE = 'NOTICE',
}

registerLabelledEnum(RulePackSource, {
  name: 'RulePackSource',
  description: 'The source of a rule pack.',
  valuesConfig: {
    LAW: {
      label: ['Law or regulation', '法律法規'],
      description: 'A law or regulation: the rule is off until it is switched on.',
    },
    NOTICE: { label: ['Notice', '通知'], description: 'The notice itself: the rule is always on.' },
  },
})

export enum RulePackRoll {
  NONE = 'NONE',
  NEXT_WORKING_DAY = 'NEXT_WORKING_DAY',
}

registerLabelledEnum(RulePackRoll, {
  name: 'RulePackRoll',
  description: 'What happens to a due date on a day off.',
  valuesConfig: {
    NONE: { label: ['Stays', '不順延'], description: 'It stays.' },
    NEXT_WORKING_DAY: {
      label: ['Next working day', '順延至下一工作日'],
      description: 'It rolls to the next working day.',
    },
  },
})

@ObjectType({
  description:
    'A rule for the due dates of records, from a law or a notice, which can be switched on and off. Public.',
})
@Entity('rule_pack')
@FormerNames({ fields: { taskNos: 'taskNumbers' } })
export class RulePack {
  @Field(() => ID, { description: 'A short name, e.g. `proactive20`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Field(() => String, {
    description:
      'The time limit after the event: `P20WD` working days, `P20D` days, `P3M` months, `PT5H` hours; or a fixed day.',
  })
  @Column('varchar', { length: 64 })
  rule!: string

  @WithLabel(RulePackRoll)
  @Field(() => RulePackRoll, { description: 'What happens to a due date on a day off.' })
  @Column('varchar', { length: 32 })
  roll!: RulePackRoll

  @Column('varchar', { length: 500 })
  whatHant!: string

  @Column('varchar', { length: 500 })
  whatHans!: string

  @Column('varchar', { length: 500 })
  whatEn!: string

  @WithLabel(RulePackSource)
  @Field(() => RulePackSource, { description: 'The kind of its source.' })
  @Column('varchar', { length: 16 })
  source!: RulePackSource

  @Field(() => String, { description: 'The document that states the rule.' })
  @Column('varchar', { length: 500 })
  authority!: string

  @Field(() => Day, {
    nullable: true,
    description: 'The rule applies to events from this day; null without a limit.',
  })
  @Column('date', { nullable: true })
  validFrom!: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The rule applies to events until this day; null without a limit.',
  })
  @Column('date', { nullable: true })
  validTo!: string | null

  @Field(() => [Int], { description: 'The numbers of the tasks to whose records it can apply.' })
  @Column('simple-json')
  taskNumbers!: number[]

  @Field(() => Boolean, { description: 'Whether it is on.' })
  @Column('boolean')
  switchedOn!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The reason for the last switch or amendment; null before the first.',
  })
  @Column('text', { nullable: true })
  reason!: string | null

  @Field(() => String, { description: 'What the rule limits.' })
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
