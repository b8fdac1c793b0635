import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Every TypeScript file that git tracks or would track, relative to the root; none that is generated. */
export const sources: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && !file.endsWith('.generated.ts') && existsSync(join(root, file)))

/** The files that ship: no tests, no test support. */
export const production = sources.filter(
  (file) => !file.startsWith('test/') && !/(\.test\.tsx?$|\/testing\/)/.test(file),
)

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** The files of the repository that a file imports, values and types alike, relative to the root. */
export const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  )
