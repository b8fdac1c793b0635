import type { SubgraphRuntime } from '../../../kit/runtime/index.ts'
import { handOverEnded } from './hand-over-ended.ts'

const interval = 600_000

/** Hands open assignments over as the last days of units pass. @returns a function that stops it */
export const watchEndedUnits = async ({
  store,
  now,
  onError,
}: SubgraphRuntime): Promise<() => void> => {
  await handOverEnded(store, now())
  const timer = setInterval(() => {
    handOverEnded(store, now()).catch((error: unknown) =>
      onError(error, 'reporting hands over assignments of units that ended'),
    )
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}
