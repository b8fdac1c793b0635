import { follower } from '../../kit/follow/follower.ts'
import type { Surroundings } from '../../kit/subgraph.ts'
import { lockFeed, project } from './projection.ts'

/** Follows every service's log into the one feed. */
export const followAll = async ({
  store,
  services,
  logOf,
  follow,
  bus,
}: Surroundings): Promise<void> => {
  await store.transaction(lockFeed)
  for (const service of services) {
    let position: number | undefined
    const log = follower({
      name: `feed:${service}`,
      log: logOf(service),
      store,
      wants: () => true,
      take: async (manager, changes) => {
        position = await project(manager, service, changes)
      },
    })
    follow(service, async () => {
      await log.catchUp()
      if (position === undefined) return
      const seq = position
      position = undefined
      await bus.announce({ service: 'feed', seq, tags: [] })
    })
  }
}
