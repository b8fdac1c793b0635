import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StepCall } from './migration-steps.ts'

/** Where a service's migrations are, in a source checkout. `kit` stands for the tables that every service has. */
export interface MigrationsFolder {
  readonly path: string
  /** How its files import the store. */
  readonly store: string
}

export const migrationsFolder = (root: string, service: string): MigrationsFolder =>
  service === 'kit'
    ? {
        path: join(root, 'services/kit/runtime/migrations'),
        store: '../../store/index.ts',
      }
    : {
        path: join(root, 'services', service, 'migrations'),
        store: '../../kit/store/index.ts',
      }

export interface NewMigration {
  /** In kebab-case, e.g. `website-phone`. */
  readonly name: string
  readonly steps: readonly StepCall[]
  /** When it is made: migrations run in the order of their names. */
  readonly now: Date
}

/** Writes a migration and registers it in its folder's `index.ts`. @returns the file */
export const writeMigration = async (
  { path, store }: MigrationsFolder,
  { name, steps, now }: NewMigration,
): Promise<string> => {
  await mkdir(path, { recursive: true })
  const stamped = `${now.toISOString().replaceAll(/\D/g, '').slice(0, 14)}-${name}`
  const variable = name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const calls = steps.map((step) => `${step.name}(${step.arguments.join(', ')})`)
  const names = new Set(['Migration', ...steps.map((step) => step.name)])
  const imports = [...names]
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((one) => (one === 'Migration' ? 'type Migration' : one))
  const file = join(path, `${stamped}.ts`)
  await writeFormatted(
    file,
    `import { ${imports.join(', ')} } from '${store}'

    export const ${variable}: Migration = {
      name: '${stamped}',
      steps: [${calls.join(', ')}],
    }`,
  )
  await register(join(path, 'index.ts'), store, { variable, file: `./${stamped}.ts` })
  return file
}

interface Entry {
  readonly variable: string
  readonly file: string
}

const register = async (index: string, store: string, { variable, file }: Entry): Promise<void> => {
  const text = existsSync(index) ? await readFile(index, 'utf8') : emptyIndex(store)
  const imported = text.replace('\n\n', `\nimport { ${variable} } from '${file}'\n\n`)
  const registered = imported.replace(/(= \[[^\]]*?),?\s*\](?=\s*$)/, (_, entries: string) =>
    entries.endsWith('[') ? `${entries}${variable}]` : `${entries}, ${variable}]`,
  )
  await writeFormatted(index, registered)
}

const emptyIndex = (store: string): string => `import type { Migration } from '${store}'

/** The migrations of the tables of this service, oldest first. */
export const migrations: readonly Migration[] = []
`

// Prettier is there in a source checkout only, which is where migrations are made.
const writeFormatted = async (file: string, text: string): Promise<void> => {
  const { format, resolveConfig } = await import('prettier')
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}
