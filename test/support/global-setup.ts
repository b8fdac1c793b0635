import type { TestProject } from 'vitest/node'
import { buildWhenStale } from './build-when-stale.ts'
import { guardedFolder, databaseParentFolder } from './guarded-folder.ts'
import { startMariadb } from './mariadb.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The run's MariaDB, without a database; undefined where there is none. */
    mariadbUrl: string | undefined
    /** A folder for the run's files, removed at its end however it ends. */
    scratchDir: string
  }
}

/** Once per vitest run: what is too slow to start for each file. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildWhenStale()
  const mariadb = await startMariadb()
  const scratch = await guardedFolder('hub-tests-', await databaseParentFolder())
  project.provide('mariadbUrl', mariadb?.url)
  project.provide('scratchDir', scratch.path)
  return async () => {
    await mariadb?.stop()
    await scratch.remove()
  }
}
