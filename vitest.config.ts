import { defineConfig } from 'vitest/config'
import { SlowFilesFirst } from './test/support/slow-files-first.ts'

/** Files that need a process of their own. The others share the modules and schemas that a worker has loaded. */
const isolated = [
  // Sets the time zone of its process.
  'services/kit/calendar/gazette.test.ts',
  // Compare schemas as a new process builds them: type-graphql changes the order of arguments with each build.
  'test/contract/schema.test.ts',
  'test/architecture/build.test.ts',
  // Declares a domain that no other file knows.
  'test/architecture/fifth-domain.test.ts',
]

const shared = {
  setupFiles: ['test/support/exit-with-vitest.ts'],
  // Long, so that a busy machine with one core fails no test that ends; a test that hangs is reported all the same.
  testTimeout: 180_000,
  hookTimeout: 240_000,
  pool: 'forks' as const,
  // The tests of a file also wait: for databases, processes and timers.
  maxWorkers: '100%',
}
const resolve = { alias: { graphql: 'graphql/index.js' } }
const everything = '{services,gateway,schema,infra,test}/**/*.test.ts'

export default defineConfig({
  test: {
    // Once for all projects.
    globalSetup: ['test/support/global-setup.ts'],
    sequence: { sequencer: SlowFilesFirst },
    projects: [
      { resolve, test: { ...shared, name: 'isolated', include: isolated } },
      {
        resolve,
        test: {
          ...shared,
          name: 'shared',
          include: [everything],
          exclude: [...isolated, '**/node_modules/**'],
          isolate: false,
        },
      },
    ],
  },
})
