import { Ctx, Query, Resolver } from 'type-graphql'
import { lastCheckpoint } from '../../kit/audit/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { feedName } from './feed-chain.ts'

@Resolver()
export class CheckpointResolver {
  @Query(() => String, {
    nullable: true,
    description:
      'The newest checkpoint of the feed: a compact JWS, signed with `receiptKey`, whose payload states the position (`seq`), the hash and the time. The hash is `Change.chain` of that position, which covers the logs of all services; whoever keeps it proves later that history was altered or cut. `node infra/verify-checkpoints.mjs` checks the signature without the hub. Null before the first. Public.',
  })
  async feedCheckpoint(@Ctx() { store }: Context): Promise<string | null> {
    return (await lastCheckpoint(store.read, feedName))?.statement ?? null
  }
}
