import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Every source file git knows or would take, relative to the root. */
export const sources: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter(Boolean)

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** The files of the house that a file imports, relative to the root. */
export const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  )
