// Builds the package: one ES module without dependencies, the type declarations that it exports, and the licences of the
// bundled libraries. Run by `npm pack` and by the build of the repository.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const folder = import.meta.dirname
const dist = join(folder, 'dist')
const { resolve } = createRequire(import.meta.url)

const bundle = () =>
  build({
    absWorkingDir: folder,
    entryPoints: ['index.ts'],
    outfile: 'dist/index.js',
    bundle: true,
    format: 'esm',
    // No API of Node or of the DOM beyond what both have.
    platform: 'neutral',
    conditions: ['import', 'default'],
    target: 'es2022',
    sourcemap: true,
    logLevel: 'warning',
  })

/** Writes the declarations that `index.d.ts` needs, and no others. */
const declare = () => {
  const emitted = mkdtempSync(join(tmpdir(), 'hub-client-types-'))
  try {
    const tsc = join(dirname(resolve('typescript/package.json')), 'bin/tsc')
    const options = ['-p', join(folder, 'tsconfig.build.json'), '--outDir', emitted]
    execFileSync(process.execPath, [tsc, ...options], { stdio: 'inherit' })
    const written = new Set()
    const write = (name) => {
      if (written.has(name)) return
      written.add(name)
      const text = readFileSync(join(emitted, `${name}.d.ts`), 'utf8')
      writeFileSync(
        join(dist, `${name}.d.ts`),
        text.replaceAll(/'\.\/([\w-]+)\.ts'/g, (_, other) => {
          write(other)
          return `'./${other}.js'`
        }),
      )
    }
    write('index')
  } finally {
    rmSync(emitted, { recursive: true })
  }
}

const bundled = [
  ['graphql-ws', 'LICENSE.md'],
  ['@noble/hashes', 'LICENSE'],
]
const licences = () =>
  writeFileSync(
    join(dist, 'THIRD-PARTY-LICENSES.txt'),
    bundled
      .map(([name, file]) => `${name}\n\n${readFileSync(join(packageFolder(name), file), 'utf8')}`)
      .join('\n\n'),
  )

/** The folder of an installed package; its `package.json` need not be exported. */
const packageFolder = (name) => {
  const found = createRequire(import.meta.url)
    .resolve.paths(name)
    ?.map((modules) => join(modules, name))
    .find((each) => {
      try {
        return readFileSync(join(each, 'package.json'), 'utf8') !== ''
      } catch {
        return false
      }
    })
  if (!found) throw new Error(`${name} is not installed. Run npm ci at the root.`)
  return found
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
await bundle()
declare()
licences()
