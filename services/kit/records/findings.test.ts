import { describe, expect, it } from 'vitest'
import { Locale } from '../../../schema/vocabulary/index.ts'
import { findingOf, findings, localizeFinding } from './findings.ts'

const { ZH_HANT, ZH_HANS, EN } = Locale

describe('a finding of the hub', () => {
  it.each([
    [findingOf('noText'), '網頁沒有文字內容', '网页没有文字内容'],
    [
      findingOf('otherDay', { observedOn: '2018-05-03', publishedOn: '2018-05-02' }),
      '網頁載明 2018-05-03 公開,單位填報為 2018-05-02',
      '网页载明 2018-05-03 公开,单位填报为 2018-05-02',
    ],
    [findingOf('answered', { status: 404 }), '網站返回狀態碼 404', '网站返回状态码 404'],
    [
      findingOf('encoding', { name: '<b>$&\\' }),
      '網頁使用內容編碼「<b>$&\\」',
      '网页使用内容编码“<b>$&\\”',
    ],
  ])('is stored once, %s, and read in each language', (stored, hant, hans) => {
    expect(localizeFinding(stored, EN)).toBe(stored)
    expect(localizeFinding(stored, ZH_HANT)).toBe(hant)
    expect(localizeFinding(stored, ZH_HANS)).toBe(hans)
  })

  it('has the same values in both texts', () => {
    const valuesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()
    for (const [en, hant] of Object.values(findings)) expect(valuesIn(hant)).toEqual(valuesIn(en))
  })
})

it.each(['404', '網頁打不開', 'the page has no text, as the unit told us', ''])(
  'A finding that a person wrote is read as it was written: %s',
  (written) => {
    for (const locale of Object.values(Locale))
      expect(localizeFinding(written, locale)).toBe(written)
  },
)
