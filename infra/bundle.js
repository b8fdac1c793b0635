// Bundles entry points of the repository for Node.js.
import { join } from 'node:path'
import { packages, unbundled } from './build-packages.js'

/**
 * @param {{ root: string, out: string, entryPoints: Readonly<Record<string, string>> }} options
 * @returns {Promise<readonly { path: string, text: string }[]>} the files to write
 */
export const bundle = async ({ root, out, entryPoints }) => {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
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
    banner: { js: banner },
    logLevel: 'warning',
  })
  return outputFiles.map(({ path, text }) => ({ path, text: withQuickNames(text) }))
}

/**
 * Bundles the client package as one module that browsers and Node import from the hub.
 * @param {string} root
 * @param {string} outfile
 */
export const bundleClient = async (root, outfile) => {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: join(root, 'gateway/client'),
    entryPoints: ['index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['import', 'default'],
    target: 'es2022',
    // Licences of the bundled libraries.
    legalComments: 'inline',
    logLevel: 'warning',
  })
}

/** Skips naming a function that has its name already: esbuild's helper is called whenever a function is created. */
const withQuickNames = (text) => {
  const helper = /__name=\((\w+),(\w+)\)=>__defProp\(\1,"name",/
  return text.replace(helper, '__name=($1,$2)=>$1.name===$2?$1:__defProp($1,"name",')
}

/** Gives bundled CommonJS packages what Node gives CommonJS files. */
const banner = [
  "import { createRequire as createRequire$ } from 'node:module'",
  "import { dirname as dirname$ } from 'node:path'",
  "import { fileURLToPath as fileURLToPath$ } from 'node:url'",
  'const require = createRequire$(import.meta.url)',
  'const __filename = fileURLToPath$(import.meta.url)',
  'const __dirname = dirname$(__filename)',
].join(';')
