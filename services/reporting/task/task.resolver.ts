import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { Chapter, Programme, Section } from '../programme/programme.ts'
import { programmeOf } from '../programme/programme.resolver.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit } from '../unit/unit.ts'
import { RollUpOfTask } from './roll-up.ts'
import { TaskTrigger } from './task-parts.ts'
import { Task } from './task.ts'
import { TriggerDocument } from './trigger.ts'

enum TaskOrder {
  NUMBER = 'number',
  NO_DESC = '-no',
  DOMAIN = 'domain',
}

registerEnumType(TaskOrder, {
  name: 'TaskOrder',
  description: 'How tasks are ordered.',
  valuesConfig: {
    NUMBER: { description: 'By number.' },
    NO_DESC: { description: 'By number, the last first.' },
    DOMAIN: { description: 'By domain.' },
  },
})

@InputType({ description: 'Which tasks; conditions are combined with and.' })
class TaskFilter {
  @Field(() => [String], { nullable: true, description: 'Of one of these domains.' })
  domains?: string[] | null

  @Field(() => [Int], { nullable: true, description: 'Of one of these chapters, by number.' })
  chapters?: number[] | null

  @Field(() => [Int], { nullable: true, description: 'Of one of these sections, by number.' })
  sections?: number[] | null

  @Field(() => [Int], { nullable: true, description: 'With one of these numbers.' })
  numbers?: number[] | null

  @Field(() => ID, { nullable: true, description: 'Led by this unit.' })
  lead?: string | null

  @Field(() => String, { nullable: true, description: 'Words in the title or summary.' })
  contains?: string | null
}

@ArgsType()
class TasksArgs extends ListArgs {
  @Field(() => ID, { nullable: true, description: 'Of which programme; the newest if left out.' })
  programme?: string | null

  @Field(() => TaskFilter, { nullable: true, description: 'Which tasks.' })
  where?: TaskFilter | null

  @Field(() => [TaskOrder], {
    nullable: true,
    description: 'In which order; by number if left out.',
  })
  orderBy?: TaskOrder[] | null
}

const TaskConnection = connectionOf(Task, 'Task')

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: 'One task; null if there is none.' })
  async task(
    @Arg('id', () => ID, { description: 'E.g. `fujian-2018-43:21`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Task | null> {
    return (await load(Task, id)) ?? null
  }

  @Query(() => TaskConnection, { description: 'Tasks of a programme.' })
  async tasks(
    @Args(() => TasksArgs) args: TasksArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Task>> {
    const programme = await programmeOf(context, args.programme)
    const { domains, chapters, sections, numbers, lead, contains } = args.where ?? {}
    const oneOf = {
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
          for (const [column, values] of Object.entries(oneOf))
            if (values)
              query.andWhere(values.length > 0 ? `record.${column} IN (:...${column})` : '1 = 0', {
                [column]: values,
              })
          if (lead) query.andWhere('record.leadUnitIds LIKE :lead', { lead: `%"${lead}"%` })
          if (contains)
            query.andWhere(
              '(record.titleHant LIKE :words OR record.titleHans LIKE :words OR record.titleEn LIKE :words OR record.summaryHant LIKE :words OR record.summaryHans LIKE :words OR record.summaryEn LIKE :words)',
              { words: `%${contains}%` },
            )
        },
      },
      args,
    )
  }

  @FieldResolver(() => Programme, { description: 'The programme it belongs to.' })
  async programme(@Root() { programmeId }: Task, @Ctx() { load }: Context) {
    return load(Programme, programmeId)
  }

  @FieldResolver(() => Chapter, { description: 'Its chapter.' })
  async chapter(@Root() task: Task, @Ctx() { load }: Context) {
    const programme = await load(Programme, task.programmeId)
    const chapter = programme?.chapters.find(({ number }) => number === task.chapterNumber)
    return Object.assign(new Chapter(), chapter)
  }

  @FieldResolver(() => Section, { description: 'Its section.' })
  async section(@Root() task: Task, @Ctx() { load }: Context) {
    const programme = await load(Programme, task.programmeId)
    const section = programme?.sections.find(({ number }) => number === task.sectionNumber)
    return Object.assign(new Section(), section)
  }

  @FieldResolver(() => TaskTrigger, {
    nullable: true,
    description: 'What it waits for, and the document that came; null = it waits for nothing.',
  })
  trigger(@Root() { trigger, triggering }: Task): TaskTrigger | null {
    return trigger && Object.assign(new TaskTrigger(), { ...trigger, document: triggering })
  }

  @FieldResolver(() => RollUpOfTask, {
    nullable: true,
    description:
      'How its units add up, as the office set it; null leaves it to the domain. `proof.rollUp` shows what is in force.',
  })
  rollUp(@Root() { rollUp }: Task): RollUpOfTask | null {
    return rollUp
  }

  @FieldResolver(() => [Unit], { description: 'The units that lead it; often none.' })
  leads(@Root() { leadUnitIds }: Task, @Ctx() { load }: Context): Promise<Unit[]> {
    return present(leadUnitIds.map((id) => load(Unit, id)))
  }

  @FieldResolver(() => [UnitGroup], { description: 'The groups that carry it out.' })
  responsible(@Root() { groupIds }: Task, @Ctx() { load }: Context): Promise<UnitGroup[]> {
    return present(groupIds.map((id) => load(UnitGroup, id)))
  }
}

@Resolver(() => TaskTrigger)
export class TaskTriggerResolver {
  @FieldResolver(() => TriggerDocument, {
    nullable: true,
    description: 'The document that triggered the task; null while it waits.',
  })
  document(
    @Root() { document }: TaskTrigger & { readonly document?: TriggerDocument | null },
  ): TriggerDocument | null {
    return document ?? null
  }
}

const present = async <T>(found: readonly Promise<T | undefined>[]): Promise<T[]> =>
  (await Promise.all(found)).filter((one) => one !== undefined)
