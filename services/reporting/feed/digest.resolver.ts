import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { Between } from 'typeorm'
import type { Context } from '../../kit/operation/index.ts'
import { FeedRow } from './feed-row.ts'

const most = 1_000

@Resolver()
export class DigestResolver {
  @Query(() => [String], {
    description: `The digests of the changes behind a position, oldest first, at most ${most}: also of those that the viewer may not see, of which they tell nothing. They bridge the holes that filters and rights leave in the chain.`,
  })
  async digests(
    @Arg('after', () => Int, { description: 'The position behind which to begin.' }) after: number,
    @Ctx() { store }: Context,
  ): Promise<string[]> {
    const rows = await store.read.find(FeedRow, {
      select: { position: true, digest: true },
      where: { position: Between(after + 1, after + most) },
      order: { position: 'ASC' },
    })
    return rows.map(({ digest }) => digest)
  }
}
