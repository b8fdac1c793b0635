import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { Chapter, Programme, Section } from '../programme/programme.ts'
import { findProgramme } from '../programme/find-programme.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { idsContaining } from '../text-search.ts'
import { Unit } from '../unit/unit.ts'
import { RollUpOfTask } from './roll-up.ts'
import { TaskFilter } from './task-filter.ts'
import { taskTexts } from './task-texts.ts'
import { TaskTrigger } from './task-parts.ts'
import { Task } from './task.ts'
import { TaskTopicMapping } from './topic.ts'
import { TriggerDocument } from './trigger.ts'

enum TaskOrder {
  NUMBER = 'number',
  NUMBER_DESC = '-number',
  DOMAIN = 'domain',
}

registerEnumType(TaskOrder, {
  name: 'TaskOrder',
  description: 'The order of tasks.',
  valuesConfig: {
    NUMBER: { description: 'By number.' },
    NUMBER_DESC: { description: 'By number, highest first.' },
    DOMAIN: { description: 'By domain.' },
  },
})

@ArgsType()
class TasksArgs extends ListArgs {
  @Field(() => ID, { nullable: true, description: 'The programme; the newest if left out.' })
  programme?: string | null

  @Field(() => TaskFilter, {
    nullable: true,
    description: 'The tasks; all of the programme if left out.',
  })
  where?: TaskFilter | null

  @Field(() => [TaskOrder], {
    nullable: true,
    description: 'The order; by number if left out.',
  })
  orderBy?: TaskOrder[] | null
}

const TaskConnection = connectionOf(Task, 'Task')

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: 'A task; null if it does not exist.' })
  async task(
    @Arg('id', () => ID, { description: 'The task, e.g. `fujian-2018-43:21`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Task | null> {
    return (await load(Task, id)) ?? null
  }

  @Query(() => TaskConnection, { description: 'The tasks of a programme. Public.' })
  async tasks(
    @Args(() => TasksArgs) args: TasksArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Task>> {
    const programme = await findProgramme(context, args.programme)
    const { domains, chapters, sections, numbers, lead, contains } = args.where ?? {}
    const found = contains ? await idsContaining(context, taskTexts, contains) : undefined
    const lists = {
      domain: domains,
      chapterNumber: chapters,
      sectionNumber: sections,
      number: numbers,
    }
    return context.page(
      {
        entity: Task,
        orderBy: args.orderBy ?? [TaskOrder.NUMBER],
        narrow: (query) => {
          query.where('record.programmeId = :programme', { programme: programme?.id ?? '' })
          for (const [column, values] of Object.entries(lists))
            if (values)
              query.andWhere(values.length > 0 ? `record.${column} IN (:...${column})` : '1 = 0', {
                [column]: values,
              })
          if (lead)
            query.andWhere('instr(record.leadUnitIds, :lead) > 0', { lead: JSON.stringify(lead) })
          if (found) query.andWhere('record.id IN (:...found)', { found: [...found, ''] })
        },
      },
      args,
    )
  }

  @FieldResolver(() => Programme, { description: 'The programme that it belongs to.' })
  async programme(@Root() { programmeId }: Task, @Ctx() { load }: Context) {
    return load(Programme, programmeId)
  }

  @FieldResolver(() => Chapter, { description: 'The chapter that it belongs to.' })
  async chapter(@Root() task: Task, @Ctx() { load }: Context) {
    const programme = await load(Programme, task.programmeId)
    const chapter = programme?.chapters.find(({ number }) => number === task.chapterNumber)
    return Object.assign(new Chapter(), chapter)
  }

  @FieldResolver(() => Section, { description: 'The section that it belongs to.' })
  async section(@Root() task: Task, @Ctx() { load }: Context) {
    const programme = await load(Programme, task.programmeId)
    const section = programme?.sections.find(({ number }) => number === task.sectionNumber)
    return Object.assign(new Section(), section)
  }

  @FieldResolver(() => TaskTrigger, {
    nullable: true,
    description:
      'The event that it waits for, and the document that triggered it; null if it needs none.',
  })
  trigger(@Root() { trigger, triggering }: Task): TaskTrigger | null {
    return trigger && Object.assign(new TaskTrigger(), { ...trigger, document: triggering })
  }

  @FieldResolver(() => [TaskTopicMapping], {
    description:
      'The topics that measure it, of one domain. Without any it can be claimed but not proven: `proof.state` is NOT_MEASURED.',
  })
  topics(@Root() { topics }: Task): TaskTopicMapping[] {
    return topics.map((one) => new TaskTopicMapping(one))
  }

  @FieldResolver(() => RollUpOfTask, {
    nullable: true,
    description:
      'The roll-up policy that the issuing office has set; null for that of its topics. `proof.rollUp` is the effective one.',
  })
  rollUp(@Root() { rollUp }: Task): RollUpOfTask | null {
    return rollUp
  }

  @FieldResolver(() => [Unit], { description: 'The lead units (牽頭單位); empty for many tasks.' })
  leads(@Root() { leadUnitIds }: Task, @Ctx() { load }: Context): Promise<Unit[]> {
    return existing(leadUnitIds.map((id) => load(Unit, id)))
  }

  @FieldResolver(() => [UnitGroup], { description: 'The responsible groups of units (責任單位).' })
  responsible(@Root() { groupIds }: Task, @Ctx() { load }: Context): Promise<UnitGroup[]> {
    return existing(groupIds.map((id) => load(UnitGroup, id)))
  }
}

@Resolver(() => TaskTrigger)
export class TaskTriggerResolver {
  @FieldResolver(() => TriggerDocument, {
    nullable: true,
    description: 'The document that triggered the task; null before that.',
  })
  document(
    @Root() { document }: TaskTrigger & { readonly document?: TriggerDocument | null },
  ): TriggerDocument | null {
    return document ?? null
  }
}

const existing = async <T>(loads: readonly Promise<T | undefined>[]): Promise<T[]> =>
  (await Promise.all(loads)).filter((entity) => entity !== undefined)
