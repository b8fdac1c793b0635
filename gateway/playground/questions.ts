import { readdirSync, readFileSync } from 'node:fs'
import type { Example } from '../options.ts'

const folder = new URL('examples/', import.meta.url)

/**
 * The questions of a provincial office, each one operation in a file. Its first line is its title, in Traditional Chinese and
 * English; then come a description in each and the operation.
 */
export const questions: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .toSorted()
  .map((file) => {
    const [title = '', ...lines] = readFileSync(new URL(file, folder), 'utf8').split('\n')
    return { name: title.replace(/^# /, ''), query: lines.join('\n').trim() }
  })
