// Bundles the processes that the bench adds to the hub's own, with the settings of infra/build.js.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../../../infra/bundle.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const out = join(root, 'data/bench/build')

mkdirSync(out, { recursive: true })
const entryPoints = {
  'hub-uncached': 'test/bench/processes/hub-uncached.ts',
  fill: 'test/bench/processes/fill.ts',
  'limit-server': 'test/bench/processes/limit-server.ts',
}
for (const { path, text } of await bundle({ root, out, entryPoints })) writeFileSync(path, text)
// The hub reads them from beside its bundle.
for (const name of ['supergraph.graphql', 'supergraph.graphql.json', 'browser', 'examples'])
  cpSync(join(root, 'dist', name), join(out, name), { recursive: true })
