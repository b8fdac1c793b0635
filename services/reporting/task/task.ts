import { Ctx, Field, ID, Int, InterfaceType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { Day, localize, Locale, LocaleArg, WithLabel } from '../../../schema/vocabulary/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { Domain } from '../domain/domain.ts'
import { deadlinesWithWords } from '../migrations/20261127115148-reissued-programmes.ts'
import { localizedTitle } from '../programme/programme.ts'
import type { MappedTopic } from './mapped-topic.ts'
import { TaskDeadline, TaskClock, TaskTarget, TaskTrigger } from './task-parts.ts'
import type { RollUpOfTask } from './roll-up.ts'
import { taskTypeOf } from './task-types.ts'
import type { TriggerDocument } from './trigger.ts'

/** One row of the notice's table. The domain of its topics adds indicators and proof. */
@InterfaceType({
  autoRegisterImplementations: false,
  resolveType: (task: Task) => taskTypeOf(task.domain),
  description: 'A task of a programme: one row of the notice’s table (工作任務). Public.',
})
@Entity('task')
@Index(['programmeId', 'number'])
@FormerNames({
  fields: { no: 'number', chapterNo: 'chapterNumber', sectionNo: 'sectionNumber' },
  contents: { deadlines: deadlinesWithWords },
})
export class Task {
  @Field(() => ID, {
    description:
      'The programme and the number that it was first printed with, e.g. `fujian-2018-43:21`; stays when a re-issue renumbers it.',
  })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  programmeId!: string

  @Field(() => Int, {
    description: 'The number in the notice, of a withdrawn task in its last one.',
  })
  @Column('int')
  number!: number

  @Field(() => Day, {
    nullable: true,
    description:
      'The day on which a re-issue of the notice without the task was imported; null while it is in force. A withdrawn task is in no figure and nothing of it is due.',
  })
  @Column('date', { nullable: true })
  withdrawnOn!: string | null

  @Column('int')
  year!: number

  @WithLabel(Domain)
  @Field(() => Domain, { description: 'The domain whose records prove it.' })
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
    description:
      'The requirement as printed (工作要求); null until the notice itself has been imported.',
  })
  @Column('text', { nullable: true })
  requirement!: string | null

  @Column('simple-json')
  leadUnitIds!: string[]

  @Column('simple-json')
  groupIds!: string[]

  @Column('simple-json')
  namedUnitIds!: string[]

  /** The event that it waits for, from the notice. */
  @Column('simple-json', { nullable: true })
  trigger!: TaskTrigger | null

  /** The document that triggered it; null while it waits. */
  @Column('simple-json', { nullable: true })
  triggering!: TriggerDocument | null

  /** The topics that measure it; empty if nothing does. */
  @Column('simple-json')
  topics!: MappedTopic[]

  /** The roll-up policy of its units; null for that of its topics. */
  @Column('simple-json', { nullable: true })
  rollUp!: RollUpOfTask | null

  @Field(() => [TaskDeadline], { description: 'The deadlines in the notice.' })
  @Column('simple-json')
  deadlines!: TaskDeadline[]

  @Field(() => [TaskTarget], { description: 'The targets in the notice.' })
  @Column('simple-json')
  targets!: TaskTarget[]

  @Field(() => [TaskClock], { description: 'The rules for the due dates of its records.' })
  @Column('simple-json')
  clocks!: TaskClock[]

  @Field(() => [String], { description: 'The cited documents, by number or title.' })
  @Column('simple-json')
  citedDocuments!: string[]

  @Field(() => [String], { description: 'The named systems, e.g. 閩政通APP.' })
  @Column('simple-json')
  systems!: string[]

  /** The change log assigns a task's changes to the task itself. */
  get taskId(): string {
    return this.id
  }

  @Field(() => String, { description: 'The official title.' })
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
