import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainAsIs } from './plain.ts'

/** `hub migration create`; needs a source checkout. */
export const create = async (service: string, name: string, flags: CreateFlags): Promise<void> => {
  // Compiled code knows the entities of the last build: the sources are asked.
  if (!import.meta.url.endsWith('.ts')) return runSources()
  const { createMigration } = await import('./migration-create.ts')
  process.stdout.write(await createMigration(service, name, flags))
}

/** Runs the same command from the TypeScript sources of the checkout that this was compiled in. */
const runSources = (): void => {
  const root = checkoutOf(dirname(fileURLToPath(import.meta.url)))
  if (!root) throw plainAsIs('Migrations are made in a source checkout.')
  const main = join(root, 'infra/cli/main.ts')
  const command = ['--import', 'tsx', main, ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}

const checkoutOf = (folder: string): string | undefined => {
  if (existsSync(join(folder, 'services/index.ts'))) return folder
  return dirname(folder) === folder ? undefined : checkoutOf(dirname(folder))
}

export interface CreateFlags {
  readonly rename: readonly string[]
  readonly drop: readonly string[]
  readonly fill: readonly string[]
  readonly empty?: boolean
}
