import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { isVisible, splitPath } from '../../kit/access/index.ts'
import { decodeCursor, encodeCursor, loadRows } from '../../kit/store/index.ts'
import { isConcerned } from '../../kit/identity/index.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { ChangeEvent } from './change-event.ts'
import { ChangedField } from './changed-field.ts'
import { changedFieldsOf, logRowOf } from './changed-fields.ts'
import { refuseUnknownChanges } from './refuse-unknown-changes.ts'
import { FeedFilter } from './feed-filter.ts'
import { FeedHead } from './feed-head.ts'
import { feedEntryOf, FeedRow } from './feed-row.ts'

@ArgsType()
class ChangesArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'The cursor of the last change that the client has; later ones are replayed first. Only new changes if left out.',
  })
  after?: string | null

  @Field(() => FeedFilter, { nullable: true, description: 'The changes; all if left out.' })
  where?: FeedFilter | null
}

@Resolver(() => ChangeEvent)
export class ChangeResolver {
  @Query(() => ChangeEvent, {
    nullable: true,
    description: 'A change of the feed; null if it does not exist or the viewer may not see it.',
  })
  async change(
    @Arg('cursor', () => ID, { description: 'The cursor of the change.' }) cursor: string,
    @Ctx() { store, viewer }: Context,
  ): Promise<ChangeEvent | null> {
    const decoded = decodeCursor(cursor)
    if (!decoded) return null
    const [[head], [row]] = await Promise.all([
      loadRows(store.read, FeedHead, 'id', [1]),
      loadRows(store.read, FeedRow, 'position', [decoded.position]),
    ])
    if (head?.hubId !== decoded.hubId || !row) return null
    row.translate()
    return isVisible(feedEntryOf(row), viewer) ? new ChangeEvent(row, head.hubId) : null
  }

  @Query(() => ID, {
    description: 'The cursor of the newest change; `changes(after:)` with it delivers later ones.',
  })
  async latestCursor(
    @Ctx() context: Context,
    @Arg('where', () => FeedFilter, {
      nullable: true,
      description:
        'A filter of `changes` that is only checked: an unknown unit, task or programme is refused (BAD_USER_INPUT).',
    })
    where?: FeedFilter | null,
  ): Promise<string> {
    await refuseUnknownChanges(context, where)
    const { store } = context
    const { hubId, position } = await store.read.findOneByOrFail(FeedHead, { id: 1 })
    return encodeCursor(hubId, position)
  }

  @Subscription(() => ChangeEvent, {
    subscribe: () => {
      throw new Error('the gateway answers subscriptions from the feed')
    },
    description:
      'The changes of the hub that the viewer may see: replayed from a cursor, then live, without gaps or repetitions. A filter that names an unknown unit, task or programme is refused (BAD_USER_INPUT). A gap in `position` is a change that the viewer may not see or has not selected; `digests` has them all.',
  })
  changes(@Root() event: ChangeEvent, @Args(() => ChangesArgs) _args: ChangesArgs): ChangeEvent {
    return event
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that the change concerns.' })
  async unit(@Root() { row }: ChangeEvent, @Ctx() { load }: Context): Promise<Unit | null> {
    return row.unitId ? ((await load(Unit, row.unitId)) ?? null) : null
  }

  @FieldResolver(() => Task, { nullable: true, description: 'The task that the change concerns.' })
  async task(@Root() { row }: ChangeEvent, @Ctx() { load }: Context): Promise<Task | null> {
    return row.taskId ? ((await load(Task, row.taskId)) ?? null) : null
  }

  @FieldResolver(() => Obligation, {
    nullable: true,
    description: 'The obligation that the change concerns.',
  })
  async obligation(
    @Root() { row }: ChangeEvent,
    @Ctx() { load }: Context,
  ): Promise<Obligation | null> {
    return row.taskId ? ((await load(Obligation, row.taskId)) ?? null) : null
  }

  // Some statements for each change.
  @Directive('@cost(weight: 10)')
  @FieldResolver(() => [ChangedField], {
    nullable: true,
    description:
      'The fields that the change set, with their old and new values. Visible to the unit and the units above it; null for other viewers.',
  })
  async fields(
    @Root() { row }: ChangeEvent,
    @Ctx() { viewer, logOf }: Context,
  ): Promise<ChangedField[] | null> {
    if (!isConcerned(viewer, splitPath(row.unitPath))) return null
    return changedFieldsOf(row, logOf)
  }

  // A statement for each change.
  @Directive('@cost(weight: 5)')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Who did it: the token’s subject, or `system`. Visible to the unit and the units above it; null for other viewers.',
  })
  async actor(
    @Root() { row }: ChangeEvent,
    @Ctx() { viewer, logOf }: Context,
  ): Promise<string | null> {
    if (!isConcerned(viewer, splitPath(row.unitPath))) return null
    return (await logRowOf(row, logOf)).actor
  }
}
