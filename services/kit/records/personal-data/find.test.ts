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

// Quadratic matching would exceed the time limit of the test.
it.each(['1', '13', '1 ', '1-', '+86', '+86-', '19900101 ', '138 0013 '])(
  'a million characters of "%s" are searched quickly',
  (unit) => {
    expect(personalDataIn(unit.repeat(1_000_000 / unit.length))).toBeUndefined()
  },
)
