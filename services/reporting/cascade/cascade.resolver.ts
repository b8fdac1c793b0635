import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { Cascade } from './cascade.ts'
import { cascadeOf } from './cascade-of.ts'

@Resolver()
export class CascadeResolver {
  @Directive('@cost(weight: 200)')
  @Query(() => Cascade, {
    description:
      'Compares a programme with the one above that it carries out: which tasks are missing, weaker, later, or given to a unit that is gone. Refuses (BAD_USER_INPUT) an unknown programme and one that cites no programme above. Public.',
  })
  cascade(
    @Ctx() context: Context,
    @Arg('programme', () => ID, { description: 'The programme of a city or county.' }) id: string,
    @Arg('above', () => ID, {
      nullable: true,
      description: 'The programme above; the first one that the notice cites if left out.',
    })
    aboveId?: string | null,
  ): Promise<Cascade> {
    return cascadeOf(context, id, aboveId, context.today)
  }
}
