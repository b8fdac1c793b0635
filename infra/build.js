// Compiles the hub to dist/: one entry, and a chunk for each command that loads only what it needs.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packages, unbundled } from './build-packages.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, 'dist')

const { build } = await import('esbuild').catch(withoutCompiler)

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: {
    hub: 'infra/cli/main.ts',
    'build-artefacts': 'infra/build-artefacts.ts',
  },
  outdir: out,
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  sourcesContent: false,
  // Class names are names of entities and GraphQL types.
  keepNames: true,
  // A smaller file is read and compiled sooner; names stay for stacks.
  minifyWhitespace: true,
  minifySyntax: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  external: unbundled,
  plugins: [packages(root)],
  banner: { js: bannerOf() },
  logLevel: 'warning',
})

mkdirSync(out, { recursive: true })
// The folder itself stays: a running gateway watches it for a new supergraph.
for (const name of readdirSync(out)) rmSync(join(out, name), { recursive: true })
for (const { path, text } of outputFiles) writeFileSync(path, withQuickNames(text))
chmodSync(join(out, 'hub.js'), 0o755)
copyFileSync(join(root, 'gateway/playground/start.browser.js'), join(out, 'start.browser.js'))
execFileSync(process.execPath, [join(out, 'build-artefacts.js'), out], { stdio: 'inherit' })

/** An installation without development dependencies keeps the dist/ that it was given. */
function withoutCompiler() {
  const isBuilt = existsSync(join(out, 'hub.js'))
  if (!isBuilt) console.error('dist/ is missing: install with development dependencies first.')
  process.exit(isBuilt ? 0 : 1)
}

/** Skips naming a function that has its name already: esbuild's helper is called whenever a function is created. */
function withQuickNames(text) {
  const helper = /__name=\((\w+),(\w+)\)=>__defProp\(\1,"name",/
  return text.replace(helper, '__name=($1,$2)=>$1.name===$2?$1:__defProp($1,"name",')
}

/** Gives bundled CommonJS packages what Node gives CommonJS files. */
function bannerOf() {
  return [
    "import { createRequire as createRequire$ } from 'node:module'",
    "import { dirname as dirname$ } from 'node:path'",
    "import { fileURLToPath as fileURLToPath$ } from 'node:url'",
    'const require = createRequire$(import.meta.url)',
    'const __filename = fileURLToPath$(import.meta.url)',
    'const __dirname = dirname$(__filename)',
  ].join(';')
}
