import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const built = join(root, 'dist/supergraph.graphql')

/** Compiles the hub when a source is newer than the last build: tests start processes from `dist/`. */
export const buildWhenStale = (): void => {
  const sources = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'services', 'gateway', 'infra', 'schema'],
    { cwd: root, encoding: 'utf8' },
  )
  const builtAt = existsSync(built) ? statSync(built).mtimeMs : 0
  const isStale = sources
    .split('\n')
    .filter(
      (file) =>
        /(\.(ts|tsx|js|json|css|html)|\/examples\/.*\.graphql)$/.test(file) &&
        !file.endsWith('.test.ts'),
    )
    .some((file) => existsSync(join(root, file)) && statSync(join(root, file)).mtimeMs > builtAt)
  if (isStale) execFileSync(process.execPath, [join(root, 'infra/build.js')], { stdio: 'inherit' })
}
