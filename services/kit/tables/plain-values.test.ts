import { expect, it } from 'vitest'
import { readDay, readFlag, readInteger, readMoment } from './plain-values.ts'

it.each([
  '2018-05-02',
  '2018-5-2',
  '2018/5/2',
  '2018.05.02',
  '2018年5月2日',
  '2018年5月2号',
  ' ２０１８－５－２ ',
  '20180502',
  '2018-05-02 00:00',
  '2018/5/2 0:00:00',
  '2018-05-02 00:00:00.000',
  '2018年5月2日 星期三',
  '43222',
  '43222.0',
])('readDay reads %s', (cell) => {
  expect(readDay(cell)).toBe('2018-05-02')
})

it.each([
  '2018-02-30',
  '18-5-2',
  '5/2/2018',
  '2018-05-02 09:30',
  '09:30',
  '2018-13-01',
  '5月2日',
  '432',
])('readDay does not read %s', (cell) => {
  expect(readDay(cell)).toBeUndefined()
})

it.each([
  '2018-05-02 09:30',
  '2018/5/2 9:30',
  '2018-5-2 9:30:00',
  '2018年5月2日 9时30分',
  '2018年5月2日9時30分',
  '2018年5月2日 9点30分00秒',
  '２０１８/５/２ ９：３０',
  '2018-05-02T09:30',
  '2018-05-02T01:30:00Z',
  '2018-05-02 01:30:00.000+00:00',
  '2018/5/2 上午9:30',
  '2018/5/2 9:30 AM',
  '43222.395833333336',
  '2018-05-02\u00a009:30',
])('readMoment reads %s', (cell) => {
  expect(readMoment(cell)?.toISOString()).toBe('2018-05-02T01:30:00.000Z')
})

it('readMoment reads seconds, thousandths, hours alone and the afternoon', () => {
  const at = (cell: string) => readMoment(cell)?.toISOString()
  expect(at('2018-5-2 9:30:05')).toBe('2018-05-02T01:30:05.000Z')
  expect(at('2018-05-02 09:30:05.123')).toBe('2018-05-02T01:30:05.123Z')
  expect(at('2018年5月2日 9時')).toBe('2018-05-02T01:00:00.000Z')
  expect(at('2018年5月2日 9時整')).toBe('2018-05-02T01:00:00.000Z')
  expect(at('2018/5/2 下午 3:05')).toBe('2018-05-02T07:05:00.000Z')
  expect(at('2018/5/2 12:05 AM')).toBe('2018-05-01T16:05:00.000Z')
  expect(at('43222')).toBe('2018-05-01T16:00:00.000Z')
})

it.each([
  '09:30',
  '2018-05-02',
  '2018-05-02 25:30',
  '2018-05-02 9:61',
  '2018-05-02 9:',
  '2018-05-02 x',
])('readMoment does not read %s', (cell) => {
  expect(readMoment(cell)).toBeUndefined()
})

it('readInteger reads separators of thousands, full width and a fraction of zero', () => {
  expect(['12', '1,234', '１，２３４，５６７', '12.00', ' 7 ', "1'234"].map(readInteger)).toEqual([
    12, 1234, 1_234_567, 12, 7, 1234,
  ])
  expect(['1,23', '1.5', '12件', '', '1234,567'].map(readInteger)).toEqual(Array(5).fill(undefined))
})

it('readFlag reads words and marks in each script', () => {
  expect(['是', '√', '✔', '有', 'TRUE', '1', 'Ｙ'].every((cell) => readFlag(cell) === true)).toBe(
    true,
  )
  expect(['否', '×', '✗', '無', '无', 'False', '0'].every((cell) => readFlag(cell) === false)).toBe(
    true,
  )
  expect(readFlag('也許')).toBeUndefined()
})
