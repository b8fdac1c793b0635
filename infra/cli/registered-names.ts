import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisteredNames } from './collect-names.ts'

/** Written by the build, beside the bundle. */
const built = join(import.meta.dirname, 'names.json')

/** The names that arguments may have. Help and `hub token` need no more of the services than these. */
export const registered: RegisteredNames = existsSync(built)
  ? JSON.parse(readFileSync(built, 'utf8'))
  : (await import('./collect-names.ts')).collectNames()
