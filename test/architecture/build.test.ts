import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { composeSupergraph } from '../../schema/supergraph.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { guardedFolder } from '../support/guarded-folder.ts'

const dist = join(import.meta.dirname, '../../dist')
const folder = await guardedFolder('hub-build-')

/** Runs the built command line. @returns its output and every source that it loaded */
const hub = async (...command: readonly string[]) => {
  const coverage = join(folder.path, 'coverage', command.join('-'))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(dist, 'hub.js'), ...command],
    {
      env: { ...process.env, HUB_DATA: folder.path, NODE_V8_COVERAGE: coverage },
    },
  )
  const reports = await readdir(coverage)
  const loaded = await Promise.all(
    reports.map(async (name) => JSON.parse(await readFile(join(coverage, name), 'utf8'))),
  )
  const scripts: readonly { readonly url: string }[] = loaded.flatMap(({ result }) => result)
  return { stdout, sources: scripts.flatMap(({ url }) => sourcesOf(url)) }
}

/** The files that a script was bundled from, or itself. */
const sourcesOf = (url: string): readonly string[] => {
  if (!url.startsWith('file:')) return []
  const map = `${fileURLToPath(url)}.map`
  return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [url]
}

const heavy = /node_modules\/(typeorm|graphql|type-graphql|better-sqlite3|@apollo)\//

it('The built command line prints a token without loading a database or GraphQL.', async () => {
  const { stdout, sources } = await hub('token', '--unit', 'CITY-350200', '--role', 'reporter')
  expect(stdout).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+\n$/)
  expect(sources).toContainEqual(expect.stringMatching(/services\/kit\/identity\/token\.ts$/))
  expect(sources.filter((source) => heavy.test(source))).toEqual([])
})

it.each([
  { command: ['--help'], shows: ['start', 'token', 'import', 'migration'] },
  { command: ['import', 'records', '--help'], shows: ['policyDocument', 'website', '--skip-bad'] },
  { command: ['check', 'evidence', '--help'], shows: ['policyDocument', '--limit'] },
])('The help of $command is complete and loads no service.', async ({ command, shows }) => {
  const { stdout, sources } = await hub(...command)
  for (const text of shows) expect(stdout).toContain(text)
  expect(sources.filter((source) => heavy.test(source))).toEqual([])
})

it('Stacks of the build name the sources.', async () => {
  const broken = join(folder.path, 'broken.jwk')
  writeFileSync(broken, '{')
  const token = ['token', '--unit', 'CITY-350200', '--role', 'reporter']
  const failed = promisify(execFile)(process.execPath, [join(dist, 'hub.js'), ...token], {
    env: { ...process.env, HUB_KEY: broken },
  })
  await expect(failed).rejects.toMatchObject({
    stderr: expect.stringMatching(/services\/kit\/identity\/key\.ts:\d+:\d+/),
  })
})

it('The build composes the supergraph of the sources.', () => {
  const sdl = composeSupergraph(subgraphsOf(domains))
  const digest = createHash('sha256').update(sdl).digest('hex')
  expect(readFileSync(join(dist, 'supergraph.graphql'), 'utf8')).toContain(`# ${digest}\n`)
})
