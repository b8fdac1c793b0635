// Otherwise a worker of a killed vitest would run its test to the end, with all processes of the test.
const isWatched = Symbol.for('exits with vitest')
if (!Reflect.has(process, isWatched)) {
  Reflect.set(process, isWatched, true)
  process.once('disconnect', () => process.exit(1))
}
