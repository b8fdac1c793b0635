import { Ctx, Field, ID, Int, InterfaceType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { localize, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { titled } from '../programme/programme.ts'
import { TaskDeadline, TaskClock, TaskTarget, TaskTrigger } from './task-parts.ts'
import type { RollUpOfTask } from './roll-up.ts'
import { taskTypeOf } from './task-types.ts'
import type { TriggerDocument } from './trigger.ts'

/** One row of the notice’s table. The row is reporting’s; the domain of its chapter proves it. */
@InterfaceType({
  autoRegisterImplementations: false,
  resolveType: (task: Task) => taskTypeOf(task.domain),
  description: 'A task of a programme: one row of the notice’s table.',
})
@Entity('task')
@Index(['programmeId', 'number'], { unique: true })
@FormerNames({ fields: { no: 'number', chapterNo: 'chapterNumber', sectionNo: 'sectionNumber' } })
export class Task {
  @Field(() => ID, { description: 'Programme and number, e.g. `fujian-2018-43:21`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  programmeId!: string

  @Field(() => Int, { description: 'Its number in the notice.' })
  @Column('int')
  number!: number

  @Column('int')
  year!: number

  @Field(() => String, { description: 'The domain that proves it, e.g. `platforms`.' })
  @Column('varchar', { length: 64 })
  domain!: string

  @Column('int')
  chapterNumber!: number

  @Column('int')
  sectionNumber!: number

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

  @Field(() => String, {
    nullable: true,
    description: 'The requirement as printed; null until the notice itself has been imported.',
  })
  @Column('text', { nullable: true })
  requirement!: string | null

  @Column('simple-json')
  leadUnitIds!: string[]

  @Column('simple-json')
  groupIds!: string[]

  @Column('simple-json')
  namedUnitIds!: string[]

  /** What it waits for, as the notice says. */
  @Column('simple-json', { nullable: true })
  trigger!: TaskTrigger | null

  /** The document that triggered it; null while it waits. */
  @Column('simple-json', { nullable: true })
  triggering!: TriggerDocument | null

  /** How its units add up; null leaves it to the domain that proves it. */
  @Column('simple-json', { nullable: true })
  rollUp!: RollUpOfTask | null

  @Field(() => [TaskDeadline], { description: 'What it must be done by.' })
  @Column('simple-json')
  deadlines!: TaskDeadline[]

  @Field(() => [TaskTarget], { description: 'What it is to reach.' })
  @Column('simple-json')
  targets!: TaskTarget[]

  @Field(() => [TaskClock], { description: 'Rules that give its records their due dates.' })
  @Column('simple-json')
  clocks!: TaskClock[]

  @Field(() => [String], { description: 'Documents it cites: numbers or titles.' })
  @Column('simple-json')
  citedDocuments!: string[]

  @Field(() => [String], { description: 'Systems it names, e.g. 閩政通APP.' })
  @Column('simple-json')
  systems!: string[]

  /** The log files a task’s row under the task itself. */
  get taskId(): string {
    return this.id
  }

  @Field(() => String, { description: 'Its official title.' })
  title(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return titled(this, locale ?? context.locale)
  }

  @Field(() => String, { description: 'What it requires, in this hub’s own words.' })
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
