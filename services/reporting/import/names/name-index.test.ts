import { expect, it } from 'vitest'
import { unit } from '../testing/short-notice.ts'
import { nameIndex } from './name-index.ts'

const former = { nameHant: '省衛計委', nameHans: '省卫计委', nameEn: '', until: '2018-10-25' }
const directory = {
  groups: new Map<string, string>(),
  units: [
    {
      ...unit('DEPT-HLT', '省衛健委', '省卫健委', '省衛計委', '省卫计委'),
      formerNames: [former],
    },
    unit('DEPT-ARC', '省檔案局'),
  ],
}

it.each([
  [
    '2019-03-08',
    '省卫计委',
    {
      kind: 'unit',
      id: 'DEPT-HLT',
      note: expect.objectContaining({ en: expect.stringContaining('省衛健委') }),
    },
  ],
  ['2019-03-08', '省衛健委', { kind: 'unit', id: 'DEPT-HLT' }],
  ['2018-10-25', '省衛計委', { kind: 'unit', id: 'DEPT-HLT' }],
])('On %s, %s is found, with a note if it is a former name.', (signedOn, name, found) => {
  expect(nameIndex(directory, { issuer: '', signedOn }).unitOf(name)).toEqual(found)
})

it('A name that one unit has and another had before means the one that has it.', () => {
  const units = [...directory.units, unit('DEPT-NEW', '省衛計委')]
  const { unitOf } = nameIndex({ ...directory, units }, { issuer: '', signedOn: '2019-03-08' })
  expect(unitOf('省衛計委')).toEqual({ kind: 'unit', id: 'DEPT-NEW' })
})
