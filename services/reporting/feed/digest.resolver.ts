import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { Between } from 'typeorm'
import type { Context } from '../../kit/operation/index.ts'
import { FeedRow } from './feed-row.ts'

const maxDigests = 1_000

@Resolver()
export class DigestResolver {
  @Query(() => [String], {
    description: `The digests of the changes after a position, oldest first, at most ${maxDigests}. Includes changes that the viewer may not see, since a digest reveals nothing: with them a client verifies \`Change.chain\` across hidden changes.`,
  })
  async digests(
    @Arg('after', () => Int, { description: 'The position; 0 for the start of the feed.' })
    after: number,
    @Ctx() { store }: Context,
  ): Promise<string[]> {
    const rows = await store.read.find(FeedRow, {
      select: { position: true, digest: true },
      where: { position: Between(after + 1, after + maxDigests) },
      order: { position: 'ASC' },
    })
    return rows.map(({ digest }) => digest)
  }
}
