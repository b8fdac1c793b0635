import { followChanges, type Following } from './follow-changes.ts'
import type { FollowedChange, FollowOptions } from './options.ts'

/** Changes to iterate over; leaving the loop ends the following. */
export interface Changes<T> extends AsyncIterableIterator<FollowedChange<T>> {
  readonly following: Following
  return(): Promise<IteratorReturnResult<undefined>>
}

/**
 * `followChanges` as `for await (const { change, cursor } of changesOf(…))`. A change counts as handled when the loop asks for
 * the next; a `FollowError` is thrown into the loop.
 */
export const changesOf = <T>(options: Omit<FollowOptions<T>, 'onChange'>): Changes<T> => {
  let offered: { readonly change: FollowedChange<T>; readonly taken: () => void } | undefined
  let wake = (): void => {}
  let handled = (): void => {}
  const following = followChanges<T>({
    ...options,
    onChange: (change) =>
      new Promise((taken) => {
        offered = { change, taken }
        wake()
      }),
  })
  const over = { done: true, value: undefined } as const

  return {
    following,
    async next() {
      handled()
      handled = () => {}
      const offer = new Promise<void>((resolve) => (wake = resolve))
      if (!offered) await Promise.race([offer, following.done])
      if (!offered) return over
      const { change, taken } = offered
      offered = undefined
      handled = taken
      return { done: false, value: change }
    },
    async return() {
      following.stop()
      await following.done.catch(() => {})
      return over
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
