import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import { locales } from './text.ts'

const files = readdirSync(import.meta.dirname).filter(
  (file) => !/^text\.ts$|\.test\.ts$/.test(file),
)

/** Texts by their names, from every file of this folder. */
const texts = (
  await Promise.all(
    files.map(async (file) => {
      const exported: Readonly<Record<string, object>> = await import(
        /* @vite-ignore */ `./${file}`
      )
      return Object.values(exported).flatMap((group) =>
        Object.entries(group).map(([name, text]) => ({ name: `${file}: ${name}`, text })),
      )
    }),
  )
).flat()

/** What a text says, with numbers in the places of its values. */
const say = (text: Readonly<Record<string, (...values: unknown[]) => string>>, locale: string) =>
  text[locale]?.(7, 8, 9) ?? ''

const marks = new Map([
  ['「', '“'],
  ['」', '”'],
])

it('Every text says something in each language, and the same values.', () => {
  expect(texts.length).toBeGreaterThan(50)
  for (const { name, text } of texts)
    for (const locale of locales) {
      const said = say(text, locale)
      expect(said.trim(), `${name} ${locale}`).not.toBe('')
      const digits = (words: string) => [...words.matchAll(/[789]/g)].map(String).toSorted()
      expect(digits(said), `${name} ${locale}`).toEqual(digits(say(text, 'en')))
    }
})

it('The Simplified Chinese says what the Traditional says, in simplified characters.', () => {
  for (const { name, text } of texts) {
    const expected = simplified(say(text, 'zh-Hant')).replaceAll(
      /[「」]/g,
      (mark) => marks.get(mark) ?? mark,
    )
    expect(say(text, 'zh-Hans'), name).toBe(expected)
  }
})
