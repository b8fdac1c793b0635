// Compiles the hub to dist/: one entry, and a chunk for each command that loads only what it needs.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, bundleClient } from './bundle.js'
import { bundleDashboard } from './bundle-dashboard.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, 'dist')

await import('esbuild').catch(withoutCompiler)

const files = await bundle({
  root,
  out,
  entryPoints: {
    hub: 'infra/cli/main.ts',
    'build-artefacts': 'infra/build-artefacts.ts',
  },
})

mkdirSync(out, { recursive: true })
// The folder itself stays: a running gateway watches it for a new supergraph.
for (const name of readdirSync(out)) rmSync(join(out, name), { recursive: true })
for (const { path, text } of files) writeFileSync(path, text)
chmodSync(join(out, 'hub.js'), 0o755)
for (const folder of ['browser', 'examples'])
  cpSync(join(root, 'gateway/playground', folder), join(out, folder), { recursive: true })
copyFileSync(join(root, 'gateway/connect/connect-your-city.md'), join(out, 'connect-your-city.md'))
copyFileSync(join(root, 'schema/asyncapi.json'), join(out, 'asyncapi.json'))
await bundleDashboard(root, join(out, 'dashboard'))
await bundleClient(root, join(out, 'openness-hub-client.js'))
execFileSync(process.execPath, [join(out, 'build-artefacts.js'), out], { stdio: 'inherit' })

/** An installation without development dependencies keeps the dist/ that it was given. */
function withoutCompiler() {
  const isBuilt = existsSync(join(out, 'hub.js'))
  if (!isBuilt) console.error('dist/ is missing: install with development dependencies first.')
  process.exit(isBuilt ? 0 : 1)
}
