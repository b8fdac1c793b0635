import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { RulePack, RulePackSource } from './rule-pack.ts'

@InputType({ description: 'Selects rule packs. A rule pack must meet all conditions.' })
class RulePackFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Rule packs that are on (true) or off (false); both if left out.',
  })
  switchedOn?: boolean | null

  @Field(() => RulePackSource, { nullable: true, description: 'Rule packs from this source.' })
  source?: RulePackSource | null

  @Field(() => Int, { nullable: true, description: 'Rule packs for the task with this number.' })
  task?: number | null
}

@ArgsType()
class RulePacksArgs extends ListArgs {
  @Field(() => RulePackFilter, { nullable: true, description: 'The rule packs; all if left out.' })
  where?: RulePackFilter | null
}

const RulePackConnection = connectionOf(RulePack, 'RulePack')

@Resolver(() => RulePack)
export class RulePackResolver {
  @Query(() => RulePack, { nullable: true, description: 'A rule pack; null if it does not exist.' })
  async rulePack(
    @Arg('id', () => ID, { description: 'The rule pack, e.g. `proactive20`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<RulePack | null> {
    return (await load(RulePack, id)) ?? null
  }

  @Query(() => RulePackConnection, { description: 'Rule packs, ordered by id. Public.' })
  rulePacks(
    @Args(() => RulePacksArgs) args: RulePacksArgs,
    @Ctx() { page }: Context,
  ): Promise<Connection<RulePack>> {
    const { switchedOn, source, task } = args.where ?? {}
    return page(
      {
        entity: RulePack,
        narrow: (query) => {
          if (typeof switchedOn === 'boolean')
            query.andWhere('record.switchedOn = :switchedOn', { switchedOn })
          if (source) query.andWhere('record.source = :source', { source })
          // The column is a JSON list of numbers.
          if (typeof task === 'number')
            query.andWhere(`replace(replace(record.taskNumbers, '[', ','), ']', ',') LIKE :task`, {
              task: `%,${task},%`,
            })
        },
      },
      args,
    )
  }
}
