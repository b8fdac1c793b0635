// How the build treats packages.
import { join } from 'node:path'

/** Packages that stay in node_modules: native code, worker threads, or used so seldom that they are loaded on demand. */
const external = [
  '@napi-rs/canvas',
  '@graphql-hive/router-query-planner',
  '@graphql-yoga/render-graphiql',
  '@nats-io/transport-node',
  // Loaded when traces are configured. The small API stays in the bundle, since prom-client loads it.
  '@opentelemetry/context-async-hooks',
  '@opentelemetry/core',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/resources',
  '@opentelemetry/sdk-trace-base',
  'better-sqlite3',
  'docx',
  'echarts',
  'exceljs',
  'mammoth',
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

/** Packages that esbuild does not bundle. */
export const unbundled = [...external, ...absent]

/** TypeORM's code for databases that the hub does not use: a fifth of the bundle. */
const unusedDriver =
  /typeorm\/driver\/(aurora|capacitor|cockroachdb|cordova|expo|mongodb|nativescript|oracle|postgres|react-native|sap|spanner|sqljs|sqlserver)/

/** @param {string} root the folder of the repository */
export const packages = (root) => ({
  name: 'packages',
  setup({ onLoad, onResolve }) {
    // CommonJS and ESM packages must share one copy of graphql.
    onResolve({ filter: /^graphql$/ }, () => ({
      path: join(root, 'node_modules/graphql/index.mjs'),
      sideEffects: false,
    }))
    onLoad({ filter: unusedDriver }, () => ({ contents: 'module.exports = {}' }))
  },
})
