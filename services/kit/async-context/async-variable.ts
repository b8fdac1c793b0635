import { AsyncLocalStorage } from 'node:async_hooks'

/** A variable of the running work and of everything that it awaits. */
export interface AsyncVariable<T extends object> {
  /** Runs the work with this value. */
  run<R>(value: T, work: () => R): R
  /** The value of the innermost `run`; undefined outside. */
  getStore(): T | undefined
}

/** One `run` of one of the variables, within others. */
class Frame {
  constructor(readonly outer: Frame | undefined) {}
}

const frames = new AsyncLocalStorage<Frame>()

export const asyncVariable = <T extends object>(): AsyncVariable<T> => {
  const values = new WeakMap<Frame, T>()
  return {
    run(value, work) {
      const frame = new Frame(frames.getStore())
      values.set(frame, value)
      return frames.run(frame, work)
    },
    getStore() {
      for (let frame = frames.getStore(); frame; frame = frame.outer) {
        const value = values.get(frame)
        if (value) return value
      }
      return undefined
    },
  }
}
