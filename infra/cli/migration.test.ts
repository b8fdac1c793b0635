import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copied = [
  'services',
  'schema',
  'infra',
  'gateway',
  'package.json',
  'tsconfig.json',
  '.prettierrc',
  '.prettierrc.json',
]

/** A checkout of its own, to be changed as a developer would. */
let checkout = ''

beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'hub-migration-'))
  const present = await readdir(root)
  for (const name of copied.filter((one) => present.includes(one)))
    await cp(join(root, name), join(checkout, name), { recursive: true })
  await symlink(join(root, 'node_modules'), join(checkout, 'node_modules'))
})

afterAll(() => rm(checkout, { recursive: true, force: true }))

const hub = async (...given: readonly string[]): Promise<string> => {
  const main = join(checkout, 'infra/cli/main.ts')
  const command = ['--import', 'tsx', main, 'migration', 'create', ...given]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, {
    cwd: checkout,
  }).catch((error: unknown) => (isOutput(error) ? error : Promise.reject(error)))
  return stdout + stderr
}

const isOutput = (error: unknown): error is { readonly stdout: string; readonly stderr: string } =>
  error instanceof Error && 'stdout' in error && 'stderr' in error

const website = 'services/platforms/website/website.ts'

const edit = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(join(checkout, file), 'utf8')
  expect(text).toContain(from)
  await writeFile(join(checkout, file), text.replace(from, to))
}

const newest = async (): Promise<string> => {
  const folder = join(checkout, 'services/platforms/migrations')
  const files = (await readdir(folder)).filter((name) => /^\d{14}-.*\.ts$/.test(name))
  return readFile(join(folder, files.toSorted().at(-1) ?? ''), 'utf8')
}

it(
  'A new field needs its class and the command only, and renames are asked about.',
  { timeout: 300_000 },
  async () => {
    await edit(
      website,
      "  @title('Name of the website.",
      "  @code('Telephone of its editors.', '聯繫電話', optional)\n  phone!: string | null\n\n  @title('Name of the website.",
    )
    const added = await hub('platforms', 'website-phone')
    expect(added).toContain("addColumn('website', 'phone', 'varchar(64) null')")
    expect(added).toContain('Registered it in services/platforms/migrations/index.ts.')
    expect(await newest()).toMatch(
      /^import \{ addColumn, type Migration \}[^]*name: '\d{14}-website-phone',\n {2}steps: \[addColumn\('website', 'phone', 'varchar\(64\) null'\)\],\n\}\n$/,
    )

    // The written migration is applied from now on: only the renamed column and its NULLs need decisions.
    await edit(website, "'聯繫電話', optional)", "'聯繫電話')")
    await edit(website, 'phone!: string | null', 'telephone!: string')
    expect(await hub('platforms', 'website-telephone')).toBe(
      [
        'Column website.phone is no longer declared. Decide: --rename website.phone:telephone, or --drop website.phone (with all that is in it).',
        `What do rows that are there already get in website.telephone? Decide: --fill website.telephone="<SQL>", e.g. "''" or "0", or let it be null.`,
        'Nothing was written.\n',
      ].join('\n'),
    )
    const decided = ['--rename', 'website.phone:telephone', '--fill', "website.telephone=''"]
    const renamed = await hub('platforms', 'website-telephone', ...decided)
    expect(renamed).toContain("renameColumn('website', 'phone', 'telephone')")
    expect(renamed).toContain(
      String.raw`alterColumn('website', 'telephone', 'varchar(64)', { fill: '\'\'' })`,
    )
  },
)
