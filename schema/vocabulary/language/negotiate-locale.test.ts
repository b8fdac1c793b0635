import { describe, expect, it } from 'vitest'
import { Locale } from './locales.ts'
import { localeOf, negotiateLocale } from './negotiate-locale.ts'

describe('the locale of a client', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['*', undefined],
    ['zh-Hant-TW;q=0.5, en;q=0.9', Locale.EN],
    ['zh-SG', Locale.ZH_HANS],
    ['zh', Locale.ZH_HANS],
    ['zh-MO, zh-CN;q=0.9', Locale.ZH_HANT],
    ['zh-Hans-HK', Locale.ZH_HANS],
    ['yue', Locale.ZH_HANT],
    ['ja, ko;q=0.9, *;q=0.1', undefined],
    ['english', undefined],
    ['en;q=0', undefined],
    ['EN-gb', Locale.EN],
    ['\u{1F600};q=1,,, ;=', undefined],
  ])('is read from Accept-Language: %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })

  it('is looked for in the beginning of a header only', () => {
    expect(negotiateLocale(`${'x-a,'.repeat(1_000)}en`)).toBeUndefined()
  })
})

describe('a name of a locale', () => {
  it.each([
    ['ZH_HANT', Locale.ZH_HANT],
    ['zh_TW.UTF-8', Locale.ZH_HANT],
    ['zh_CN.GB18030', Locale.ZH_HANS],
    ['en_US.UTF-8@euro', Locale.EN],
    ['C.UTF-8', undefined],
    ['POSIX', undefined],
    ['<b>', undefined],
  ])('is %s', (name, locale) => {
    expect(localeOf(name)).toBe(locale)
  })
})
