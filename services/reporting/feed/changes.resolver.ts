import { Args, Ctx, Directive, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { PageInfo } from '../../../schema/vocabulary/index.ts'
import { sizeOfPage } from '../../kit/graphql/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { concernsAllBelow } from '../unit/granted-units.ts'
import { ChangeEvent } from './change-event.ts'
import { PastChangesArgs } from './changes-args.ts'
import { changesPage, maxScanned } from './changes-page.ts'
import { countChanges, maxCounted } from './count-changes.ts'
import { refuseUnknownChanges } from './refuse-unknown-changes.ts'

@ObjectType({
  description: `One page of changes. A page looks at ${maxScanned} changes of the range at most: it can have fewer nodes than \`first\`, even none, and a next page.`,
})
export class ChangeConnection {
  constructor(
    nodes: ChangeEvent[],
    pageInfo: PageInfo,
    private readonly limited: () => Promise<boolean>,
    private readonly counted: () => Promise<number | undefined>,
  ) {
    this.nodes = nodes
    this.pageInfo = pageInfo
  }

  @Field(() => [ChangeEvent], { description: 'The changes; each has its cursor.' })
  readonly nodes: ChangeEvent[]

  @Field(() => PageInfo, { description: 'The position of this page in the list.' })
  readonly pageInfo: PageInfo

  // Reads the changes of the range once more.
  @Directive('@cost(weight: 100)')
  @Field(() => Int, {
    nullable: true,
    description: `How many changes of the range the viewer may see and the filter selects, on all pages. Null if the range has more than ${maxCounted} changes of the units, tasks and domains of the filter: name a shorter one.`,
  })
  async totalCount(): Promise<number | null> {
    return (await this.counted()) ?? null
  }

  @Field(() => Boolean, {
    description:
      'Whether `nodes` may lack changes that the viewer may not see: true without a role for all units of the hub. It does not reveal whether anything is hidden.',
  })
  limitedByRights(): Promise<boolean> {
    return this.limited()
  }
}

@Resolver()
export class PastChangesResolver {
  @Query(() => ChangeConnection, {
    description:
      'What happened between two moments, with old and new values: the feed of the hub, as far as the viewer may see it. The subscription of the same name follows what happens next. Kinds such as `submission.*` select a record type. A filter that names an unknown unit, task or programme is refused (BAD_USER_INPUT).',
  })
  async changes(
    @Args(() => PastChangesArgs) args: PastChangesArgs,
    @Ctx() context: Context,
  ): Promise<ChangeConnection> {
    await refuseUnknownChanges(context, args.where)
    const { rows, hubId, end } = await changesPage(context, args, sizeOfPage(args.first))
    const nodes = rows.map((row) => new ChangeEvent(row, hubId))
    const pageInfo = {
      hasNextPage: end !== undefined,
      hasPreviousPage: Boolean(args.after),
      startCursor: nodes[0]?.cursor() ?? null,
      endCursor: end ? new ChangeEvent(end, hubId).cursor() : (nodes.at(-1)?.cursor() ?? null),
    }
    return new ChangeConnection(
      nodes,
      pageInfo,
      async () => !(await concernsAllBelow(context, null)),
      () => countChanges(context, args),
    )
  }
}
