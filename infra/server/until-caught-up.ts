import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningSubgraph } from '../../services/kit/runtime/index.ts'

const retryMs = 500
const attempts = 120

/**
 * Waits until a service of a new release has read the logs of the others, at most a minute: before that, figures that depend on
 * what reporting says of tasks would be zero.
 */
export const untilCaughtUp = async (
  { subgraph, catchUp }: Pick<RunningSubgraph, 'subgraph' | 'catchUp'>,
  first: Promise<void>,
  onError: (error: unknown, doing: string) => void,
): Promise<void> => {
  let running = first
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await running
    } catch (error) {
      if (attempt === attempts)
        return onError(
          error,
          `${subgraph.name} starts without the logs of others; figures may be incomplete`,
        )
    }
    await sleep(retryMs)
    running = catchUp()
  }
}
