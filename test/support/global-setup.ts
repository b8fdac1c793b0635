import type { TestProject } from 'vitest/node'
import { buildWhenStale } from './build-when-stale.ts'
import { guardedFolder, databaseParentFolder } from './guarded-folder.ts'
import { startMariadb } from './mariadb.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the run's MariaDB, without a database; undefined without MariaDB. */
    mariadbUrl: string | undefined
    /** A folder for the files of the run, removed even when the run is killed. */
    scratchDir: string
  }
}

/** Starts once per run what is too slow to start for each file. */
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
