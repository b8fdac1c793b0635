// A worker whose vitest was killed would run its test to the end, with all that the test has started.
const isWatched = Symbol.for('dies with vitest')
if (!Reflect.has(process, isWatched)) {
  Reflect.set(process, isWatched, true)
  process.once('disconnect', () => process.exit(1))
}
