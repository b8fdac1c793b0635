#!/usr/bin/env node
// Runs the TypeScript sources as they are, from whatever folder it is called.
import { fileURLToPath } from 'node:url'

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../../tsconfig.json', import.meta.url))
const { register } = await import('tsx/esm/api')
register()
await import('./main.ts')
