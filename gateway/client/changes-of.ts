import { followChanges, type Following } from './follow-changes.ts'
import type { FollowedChange, FollowOptions } from './options.ts'

/** Changes to iterate over; leaving the loop stops the feed. */
export interface Changes<T> extends AsyncIterableIterator<FollowedChange<T>> {
  readonly following: Following
  return(): Promise<IteratorReturnResult<undefined>>
}

/**
 * `followChanges` as `for await (const { change, cursor } of changesOf(…))`. A change counts as handled when the loop requests
 * the next one; the loop throws a `FollowError`.
 */
export const changesOf = <T>(options: Omit<FollowOptions<T>, 'onChange'>): Changes<T> => {
  let pending: { readonly change: FollowedChange<T>; readonly resolve: () => void } | undefined
  let wake = (): void => {}
  let handled = (): void => {}
  const following = followChanges<T>({
    ...options,
    onChange: (change) =>
      new Promise((resolve) => {
        pending = { change, resolve }
        wake()
      }),
  })
  const finished = { done: true, value: undefined } as const

  return {
    following,
    async next() {
      handled()
      handled = () => {}
      const nextChange = new Promise<void>((resolve) => (wake = resolve))
      if (!pending) await Promise.race([nextChange, following.done])
      if (!pending) return finished
      const { change, resolve } = pending
      pending = undefined
      handled = resolve
      return { done: false, value: change }
    },
    async return() {
      following.stop()
      await following.done.catch(() => {})
      return finished
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
