import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { RulePack, RulePackSource } from './rule-pack.ts'

@InputType({ description: 'Which rule packs; conditions are combined with and.' })
class RulePackFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that run, or only others.' })
  switchedOn?: boolean | null

  @Field(() => RulePackSource, { nullable: true, description: 'From where they come.' })
  source?: RulePackSource | null

  @Field(() => Int, { nullable: true, description: 'For the task with this number.' })
  task?: number | null
}

@ArgsType()
class RulePacksArgs extends ListArgs {
  @Field(() => RulePackFilter, { nullable: true, description: 'Which rule packs.' })
  where?: RulePackFilter | null
}

const RulePackConnection = connectionOf(RulePack, 'RulePack')

@Resolver(() => RulePack)
export class RulePackResolver {
  @Query(() => RulePack, { nullable: true, description: 'One rule pack; null if there is none.' })
  async rulePack(
    @Arg('id', () => ID, { description: 'E.g. `proactive20`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<RulePack | null> {
    return (await load(RulePack, id)) ?? null
  }

  @Query(() => RulePackConnection, { description: 'The clocks that records may follow, by name.' })
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
          // The numbers are kept as a JSON list.
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
