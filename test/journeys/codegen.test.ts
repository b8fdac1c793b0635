import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { build } from 'esbuild'
import { buildSchema, parse } from 'graphql'
import { expect, it, onTestFinished } from 'vitest'
import { readTrustedDocuments } from '../../infra/server/trusted-documents.ts'
import config from '../../schema/codegen/codegen.ts'
import { guardedFolder } from '../support/guarded-folder.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'schema/codegen/README.md'), 'utf8')
const source = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? expect.unreachable()
const operation = /graphql\(`([^]*?)`\)/.exec(source)?.[1] ?? expect.unreachable()

/** Writes what graphql-codegen writes with the recipe's configuration, for a client with this source. */
const generate = async (folder: string): Promise<void> => {
  const sdl = readFileSync(join(root, 'schema/api.graphql'), 'utf8')
  const [path, output] = Object.entries(config.generates)[0] ?? expect.unreachable()
  const files = await preset.buildGeneratesSection({
    baseOutputDir: join(folder, path, '/'),
    schema: parse(sdl),
    schemaAst: buildSchema(sdl, { assumeValidSDL: true }),
    documents: [
      { location: join(folder, 'src/main.ts'), document: parse(operation), rawSDL: operation },
    ],
    config: output.config,
    presetConfig: output.presetConfig,
    plugins: [],
    pluginMap: {},
  })
  for (const file of files) {
    mkdirSync(dirname(file.filename), { recursive: true })
    writeFileSync(file.filename, await codegen(file))
  }
  writeFileSync(join(folder, 'src/main.ts'), source)
}

/** Checks a client as its developers do. @returns the problems of the compiler */
const compile = async (folder: string): Promise<string> => {
  const options = {
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2023',
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    paths: {
      '@graphql-typed-document-node/core': [
        join(root, 'node_modules/@graphql-typed-document-node/core'),
      ],
    },
  }
  const project = join(folder, 'tsconfig.json')
  writeFileSync(project, JSON.stringify({ compilerOptions: options, include: ['src'] }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  return run(process.execPath, [tsc, '--project', project]).then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout,
  )
}

it('The recipe for graphql-codegen gives a client whose operations the compiler checks, and that a hub answers.', async () => {
  const folder = await guardedFolder('codegen-')
  onTestFinished(() => folder.remove())
  await generate(folder.path)
  expect(await compile(folder.path)).toBe('')

  await using store = freshStore('sqlite', undefined)
  const hub = await openHub(store)
  await build({
    entryPoints: [join(folder.path, 'src/main.ts')],
    outfile: join(folder.path, 'main.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  })
  const { stdout } = await run(process.execPath, [
    join(folder.path, 'main.mjs'),
    `${hub.hub.url}/graphql`,
  ])
  expect(stdout.trim().split('\n')).toHaveLength(3)
  expect(stdout).toMatch(/^.+: \d+ working days late$/m)

  const trusted = readTrustedDocuments(join(folder.path, 'src/gql/persisted-documents.json'))
  expect([...trusted.values()].join()).toContain('query LateAssignments')

  const wrong = source.replaceAll('unit.name', 'unit.title').replace('first: 3', 'first: "3"')
  writeFileSync(join(folder.path, 'src/main.ts'), wrong)
  const problems = await compile(folder.path)
  expect(problems).toMatch(/'title' does not exist/)
  expect(problems).toMatch(/'string' is not assignable to type 'number'/)
})
