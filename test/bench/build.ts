import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenStale } from '../support/build-when-stale.ts'

/** Compiles the hub, if a source is newer, and the processes of the bench. */
export const prepareBuild = (): void => {
  buildWhenStale()
  execFileSync(process.execPath, [join(import.meta.dirname, 'processes/build.js')])
}
