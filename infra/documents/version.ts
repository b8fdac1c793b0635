import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (): { readonly version: string } =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))

/** The version of the hub. */
export const { version } = read()
