import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { supergraphDocuments } from '../../gateway/execution/supergraph-documents.ts'
import type { SupergraphSource } from '../../gateway/options.ts'
import { composeSupergraph } from '../../schema/supergraph.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'

type Composed = Required<Pick<SupergraphSource, 'sdl' | 'documents'>>

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/openness-hub')

/** Files that the result depends on besides the subgraphs. */
const inputs = [
  'package-lock.json',
  'schema/supergraph.ts',
  'gateway/execution/supergraph-documents.ts',
  'gateway/execution/list-sizes.ts',
  'gateway/execution/live-directive.ts',
]

const inMemory = new Map<string, Composed>()

/**
 * Composes the supergraph of a hub that runs from its sources. Composition takes seconds, so its result is cached in memory and
 * under node_modules/.cache, by a digest of everything that it follows from.
 */
export const composeCached = (subgraphs: readonly Subgraph[]): Composed => {
  const key = digestOf(subgraphs)
  const known = inMemory.get(key) ?? read(key) ?? compose(key, subgraphs)
  inMemory.set(key, known)
  return known
}

const digestOf = (subgraphs: readonly Subgraph[]): string => {
  const hash = createHash('sha256')
  for (const file of inputs) hash.update(readFileSync(join(root, file)))
  for (const { name, sdl } of subgraphs) hash.update(JSON.stringify([name, sdl]))
  return hash.digest('hex')
}

const fileOf = (key: string): string => join(cache, `supergraph-${key}.json`)

const read = (key: string): Composed | undefined =>
  existsSync(fileOf(key)) ? JSON.parse(readFileSync(fileOf(key), 'utf8')) : undefined

const compose = (key: string, subgraphs: readonly Subgraph[]): Composed => {
  const sdl = composeSupergraph(subgraphs)
  const composed = { sdl, documents: supergraphDocuments(sdl) }
  mkdirSync(cache, { recursive: true })
  // Several processes may compose at once; none reads a half written file.
  const unfinished = `${fileOf(key)}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(composed))
  renameSync(unfinished, fileOf(key))
  forgetOld()
  return composed
}

const forgetOld = (): void => {
  const yesterday = Date.now() - 86_400_000
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (statSync(path).mtimeMs < yesterday) rmSync(path, { force: true })
  }
}
