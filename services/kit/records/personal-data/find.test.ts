import { expect, it } from 'vitest'
import { personalDataIn } from './find.ts'

const kindIn = (text: string) => personalDataIn(text)?.kind

it.each([
  '13800138000',
  '電話:13800138000',
  'Tel13800138000',
  '+86 138 0013 8000',
  '+8613800138000',
  '008613800138000',
  '8613800138000',
  '138-0013-8000',
  '138 0013 8000',
  '１３８００１３８０００',
  '19912345678,19987654321',
  '3.13800138000',
  '138\u200b0013\u200b8000',
  '1\u200b3\u200d8\u2060001\ufeff38000',
  '1 3 8 0 0 1 3 8 0 0 0',
  '1-3-8-0-0-1-3-8-0-0-0',
  '138  0013  8000',
  '138 - 0013 - 8000',
  '138.0013.8000',
  '138_0013_8000',
  '13800-138000',
  '138001-38000',
  '138 00138000',
  '一三八〇〇一三八〇〇〇',
  '١٣٨٠٠١٣٨٠٠٠',
  '①③⑧⓪⓪①③⑧⓪⓪⓪',
  '𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎',
  '內線 8012 13800138000 張三',
  '1\u03093\u0309800138000',
])('personalDataIn finds a mobile number in %s', (text) => {
  expect(personalDataIn(text)).toMatchObject({ kind: 'MOBILE_NUMBER' })
})

it.each([
  ['a hotline', '請撥 12345 或 12333'],
  ['a landline', '0592-5051234、(0591)87021234、0592 5051234、+86 592 5051234'],
  ['a free number', '400-800-1234'],
  ['a longer number', '138001380001'],
  ['a sum of money', '投資 13800138000 元、13800138000.50'],
  ['a decimal', '0.13800138000'],
  ['a network address', '192.168.100.10'],
  ['figures beside each other', '1500 1600 170、13 800 138 000'],
  ['a day and a count', '1998-12-31 365'],
  ['a year in Chinese numerals', '一九九八年十二月三十一日至二〇一八年一月一日'],
  ['a moment', '20180502093000、1525224600000'],
  ['a document number', '閩政辦〔2018〕43號'],
  ['a credit code', '統一社會信用代碼 11350000003591037R、12350200426600329P'],
  ['an old register number', '註冊號 350200100012345'],
  ['a table of figures', '350203 19900101 1234 5678 90'],
])('personalDataIn finds nothing in %s', (_, text) => {
  expect(personalDataIn(text)).toBeUndefined()
})

it('15-digit numbers are found only after words that announce them', () => {
  expect(kindIn('身份證號碼:350203900101123')).toBe('IDENTITY_CARD_NUMBER')
  expect(kindIn('身份证 350203 900101 123')).toBe('IDENTITY_CARD_NUMBER')
  expect(kindIn('身\u200b份证 350203\u200b900101\u200b123')).toBe('IDENTITY_CARD_NUMBER')
  expect(kindIn('稅號 350203900101123')).toBeUndefined()
  expect(kindIn('身份證號碼:350203901301123')).toBeUndefined()
})

it('codes and addresses are searched only for numbers with a check digit', () => {
  expect(personalDataIn('https://www.example.cn/13800138000.html', true)).toBeUndefined()
  expect(personalDataIn('https://www.example.cn/?id=11010519491231002X', true)).toEqual({
    kind: 'IDENTITY_CARD_NUMBER',
    position: 28,
    sample: '110***************',
  })
})

it.each([
  '1101051949\u200b1231002X',
  '110105 \u00a0 19491231 - 002X',
  '1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 x',
  '１１０１０５-１９４９１２３１-００２Ｘ',
  '110105/19491231/002X',
  '一一〇一〇五一九四九一二三一〇〇二X',
])('personalDataIn finds an identity-card number in %s', (text) => {
  expect(kindIn(text)).toBe('IDENTITY_CARD_NUMBER')
})

// Quadratic matching would exceed the time limit of the test.
it.each(['1', '13', '1 ', '1-', '+86', '+86-', '19900101 ', '138 0013 '])(
  'a million characters of "%s" are searched quickly',
  (unit) => {
    expect(personalDataIn(unit.repeat(1_000_000 / unit.length))).toBeUndefined()
  },
)
