import { localized } from '../../schema/vocabulary/language/index.ts'
import { readdirSync, readFileSync } from 'node:fs'
import type { Example } from '../options.ts'

const folder = new URL('examples/', import.meta.url)

// The title and a description in each language.
const comments = 3

/**
 * The questions of a provincial office, each one operation in a file. Its first line is its title, in Traditional Chinese and
 * English; then come a description in each and the operation.
 */
export const questions: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .toSorted()
  .map((file) => {
    const [title = '', hant = '', en = '', ...lines] = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .map((line, index) => (index < comments ? line.replace(/^# /, '') : line))
    const [titleHant = '', titleEn = ''] = title.split(' · ')
    return {
      name: localized(titleEn, titleHant),
      about: localized(en, hant),
      query: lines.join('\n').trim(),
    }
  })
