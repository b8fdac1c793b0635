// Compiles the hub to dist/: one entry, and a chunk for each command that loads only what it needs.
import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, 'dist')

/** Packages that stay in node_modules: native code, worker threads, or used so seldom that they are loaded on demand. */
const external = [
  '@graphql-hive/router-query-planner',
  '@graphql-yoga/render-graphiql',
  '@nats-io/transport-node',
  'better-sqlite3',
  'exceljs',
  'mysql2',
  'pino',
  'pino-pretty',
  // Formats new migrations in a source checkout only.
  'prettier',
]

/** Drivers and peers that TypeORM and others can use and the hub does not. */
const absent = [
  '@google-cloud/spanner',
  '@sap/hana-client',
  '@sap/hana-client/*',
  'bufferutil',
  'class-validator',
  'hdb-pool',
  'ioredis',
  'mongodb',
  'mssql',
  'mysql',
  'oracledb',
  'pg',
  'pg-native',
  'pg-query-stream',
  'react-native-sqlite-storage',
  'redis',
  'sql.js',
  'sqlite3',
  'ts-node',
  'typeorm-aurora-data-api-driver',
  'utf-8-validate',
]

rmSync(out, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: {
    hub: 'infra/cli/main.ts',
    'compose-supergraph': 'infra/server/compose-supergraph.ts',
  },
  outdir: out,
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
  external: [...external, ...absent],
  // CommonJS and ESM packages must share one copy.
  alias: { graphql: join(root, 'node_modules/graphql/index.js') },
  banner: { js: bannerOf() },
  logLevel: 'warning',
})
copyFileSync(join(root, 'gateway/playground/start.browser.js'), join(out, 'start.browser.js'))
execFileSync(
  process.execPath,
  [join(out, 'compose-supergraph.js'), join(out, 'supergraph.graphql')],
  {
    stdio: 'inherit',
  },
)

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
