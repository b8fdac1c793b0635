import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { isVisible, splitPath } from '../../kit/access/index.ts'
import { decodeCursor, encodeCursor } from '../../kit/store/index.ts'
import { isConcerned } from '../../kit/identity/index.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { ChangedField, ChangeEvent } from './change-event.ts'
import { entryOf, FeedHead, FeedRow } from './feed-row.ts'

@InputType({ description: 'Which changes; conditions are combined with and.' })
export class ChangeFilter {
  @Field(() => [ID], { nullable: true, description: 'Of these units.' })
  units?: string[] | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether units below those named count too.',
  })
  subtree?: boolean | null

  @Field(() => [ID], { nullable: true, description: 'Of these tasks.' })
  tasks?: string[] | null

  @Field(() => [String], { nullable: true, description: 'Of these domains, e.g. `platforms`.' })
  domains?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'Of these kinds, e.g. `submission.accepted`; `submission.*` takes all of a noun.',
  })
  kinds?: string[] | null
}

@ArgsType()
class ChangesArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'The cursor of the last change that was seen; what came since is replayed first. Left out: from now on.',
  })
  after?: string | null

  @Field(() => ChangeFilter, { nullable: true, description: 'Which changes.' })
  where?: ChangeFilter | null
}

@Resolver(() => ChangeEvent)
export class ChangeResolver {
  @Query(() => ChangeEvent, {
    nullable: true,
    description: 'One change of the feed; null if there is none there or it is not for the viewer.',
  })
  async change(
    @Arg('cursor', () => ID, { description: 'Its place in the feed.' }) cursor: string,
    @Ctx() { store, viewer }: Context,
  ): Promise<ChangeEvent | null> {
    const place = decodeCursor(cursor)
    const head = await store.read.findOneByOrFail(FeedHead, { id: 1 })
    if (!place || place.hubId !== head.hubId) return null
    const row = await store.read.findOneBy(FeedRow, { position: place.position })
    return row && isVisible(entryOf(row), viewer) ? new ChangeEvent(row, head.hubId) : null
  }

  @Query(() => ID, { description: 'The newest place in the feed: where to begin to listen.' })
  async latestCursor(@Ctx() { store }: Context): Promise<string> {
    const { hubId, position } = await store.read.findOneByOrFail(FeedHead, { id: 1 })
    return encodeCursor(hubId, position)
  }

  @Subscription(() => ChangeEvent, {
    subscribe: () => {
      throw new Error('the gateway answers subscriptions from the feed')
    },
    description:
      'What happens in the hub: replayed from a cursor, then live, without gap or repetition.',
  })
  changes(@Root() event: ChangeEvent, @Args(() => ChangesArgs) _args: ChangesArgs): ChangeEvent {
    return event
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit it concerns.' })
  async unit(@Root() { row }: ChangeEvent, @Ctx() { load }: Context): Promise<Unit | null> {
    return row.unitId ? ((await load(Unit, row.unitId)) ?? null) : null
  }

  @FieldResolver(() => Task, { nullable: true, description: 'The task it concerns.' })
  async task(@Root() { row }: ChangeEvent, @Ctx() { load }: Context): Promise<Task | null> {
    return row.taskId ? ((await load(Task, row.taskId)) ?? null) : null
  }

  @FieldResolver(() => Obligation, { nullable: true, description: 'The obligation it concerns.' })
  async obligation(
    @Root() { row }: ChangeEvent,
    @Ctx() { load }: Context,
  ): Promise<Obligation | null> {
    return row.taskId ? ((await load(Obligation, row.taskId)) ?? null) : null
  }

  @FieldResolver(() => [ChangedField], {
    nullable: true,
    description: 'What it set; null for viewers it does not concern.',
  })
  fields(@Root() { row }: ChangeEvent, @Ctx() { viewer }: Context): ChangedField[] | null {
    if (!isConcerned(viewer, splitPath(row.unitPath))) return null
    const fields: Readonly<Record<string, unknown>> = JSON.parse(row.fields)
    return Object.entries(fields).map(([name, value]) => ({ name, value: JSON.stringify(value) }))
  }
}
