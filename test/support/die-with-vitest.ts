// A worker whose vitest was killed would run its test to the end, with all that the test has started.
process.once('disconnect', () => process.exit(1))
