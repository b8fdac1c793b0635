import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Connection } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { Chapter, Programme, Section } from '../programme/programme.ts'
import { selectProgramme } from '../programme/select-programme.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import type { OfProgramme } from '../programme/of-programme.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { idsContaining } from '../text-search.ts'
import { Unit } from '../unit/unit.ts'
import { RollUpOfTask } from './roll-up.ts'
import { TaskConnection } from './task-connection.ts'
import { refuseUnknownParts } from './refuse-unknown-parts.ts'
import { TaskOrder, TasksArgs } from './tasks-args.ts'
import { taskTexts } from './task-texts.ts'
import { TaskTrigger } from './task-parts.ts'
import { Task } from './task.ts'
import { TaskTopicMapping } from './topic.ts'
import { TriggerDocument } from './trigger.ts'

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: 'A task; null if it does not exist.' })
  async task(
    @Arg('id', () => ID, { description: 'The task, e.g. `fujian-2018-43:21`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Task | null> {
    return (await load(Task, id)) ?? null
  }

  @Query(() => TaskConnection, {
    description:
      'The tasks of a programme; a unit, domain, chapter, section or number that it does not have is refused (BAD_USER_INPUT). Public.',
  })
  async tasks(
    @Args(() => TasksArgs) args: TasksArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Task> & OfProgramme> {
    const programme = await selectProgramme(context, { ids: [args.programme] })
    await refuseUnknownParts(context, programme, args.where ?? {})
    const { domains, chapters, sections, numbers, lead, contains, withdrawn } = args.where ?? {}
    await refuseUnknown(context, {
      units: { 'where.lead': lead },
      domains: { 'where.domains': domains },
    })
    const found = contains ? await idsContaining(context, taskTexts, contains) : undefined
    const lists = {
      domain: domains,
      chapterNumber: chapters,
      sectionNumber: sections,
      number: numbers,
    }
    const page = await context.page(
      {
        entity: Task,
        orderBy: args.orderBy ?? [TaskOrder.NUMBER],
        narrow: (query) => {
          query.where('record.programmeId = :programme', { programme: programme?.id ?? '' })
          query.andWhere(`record.withdrawnOn IS ${withdrawn ? 'NOT NULL' : 'NULL'}`)
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
    return { ...page, programme }
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

  @FieldResolver(() => [Unit], {
    description: 'The responsible units (責任單位) that the notice names beside groups of units.',
  })
  responsibleUnits(@Root() { namedUnitIds }: Task, @Ctx() { load }: Context): Promise<Unit[]> {
    return existing(namedUnitIds.map((id) => load(Unit, id)))
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
