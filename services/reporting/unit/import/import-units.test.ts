import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { eachStore } from '../../../../test/support/stores.ts'
import { Locale } from '../../../../schema/vocabulary/index.ts'
import { formatProblem, writeSheet } from '../../../kit/tables/index.ts'
import { startWebhookHub } from '../../webhook/testing/webhook-hub.ts'
import { UnitGroup } from '../unit-group.ts'
import { Unit } from '../unit.ts'
import { importUnits } from './import-units.ts'
import { readUnitRows } from './read-unit-rows.ts'

const headings = ['代碼', '名稱', '上級單位', '級別', '成立日期', '撤銷日期', '承接單位', '文號', '報送', '更名日期', '稱謂', '成員'] // prettier-ignore
const document = '海政〔2018〕5號'
const bureaus = [
  // The parent stands below its bureau, and is named instead of given by code.
  [
    'DEPT-A-EDU',
    '甲市教育局',
    'CITY-A',
    '市直部門',
    '2015/3/1',
    '',
    '',
    document,
    '是',
    '',
    '',
    '',
  ],
  ['DEPT-A-EXAM', '甲市考試中心', '甲市教育局', '部門', '', '', '', document, '否', '', '', ''],
  ['DIST-A2', '甲北區', 'CITY-A', '區', '', '2018年10月14日', 'DIST-A1', document, '', '', '', ''],
  ['A_BUREAUS', '市直各單位', '', '組別', '', '', '', document, '', '', '市直各有關單位;各、局', '甲市教育局、DEPT-A-EXAM'], // prettier-ignore
]

const open = async (stores: Parameters<Parameters<typeof eachStore>[0]>[0]) => {
  const { store } = await startWebhookHub(stores.fresh())
  const folder = await mkdtemp(join(tmpdir(), 'units-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const run = async (
    name: string,
    rows: readonly (readonly string[])[] | string,
    dryRun = false,
  ) => {
    const file = join(folder, name)
    if (typeof rows === 'string') await writeFile(file, rows)
    else await writeSheet(file, 'units', asAsync([headings, ...rows]))
    const problems: string[] = []
    const onProblem = (problem: Parameters<typeof formatProblem>[0]) =>
      void problems.push(formatProblem(problem, Locale.EN))
    const read = await readUnitRows(file, onProblem)
    const author = { actor: 'test', now: new Date('2018-11-01T09:00:00+08:00') }
    const counts = await importUnits(store, read, { ...author, dryRun, onProblem })
    return { counts, problems }
  }
  return { store, run }
}

async function* asAsync<T>(rows: readonly T[]): AsyncIterable<T> {
  yield* rows
}

eachStore((stores) => {
  it('A city enters its bureaus, districts and groups from a table, and a repetition changes nothing', async () => {
    const { store, run } = await open(stores)
    const dry = await run('dry.csv', bureaus, true)
    expect(await store.read.existsBy(Unit, { id: 'DEPT-A-EDU' })).toBe(false)
    const first = await run('units.xlsx', bureaus)
    expect(first).toEqual({ counts: { new: 4, changed: 0, same: 0, failed: 0 }, problems: [] })
    expect(dry).toEqual(first)
    expect(await store.read.findOneBy(Unit, { id: 'DEPT-A-EXAM' })).toMatchObject({
      path: '/PROV/CITY-A/DEPT-A-EDU/DEPT-A-EXAM/',
      isReportingUnit: false,
      nameHans: '甲市考试中心',
    })
    expect(await store.read.findOneBy(Unit, { id: 'DIST-A2' })).toMatchObject({
      validTo: '2018-10-14',
      successorId: 'DIST-A1',
    })
    expect(await store.read.findOneBy(UnitGroup, { id: 'A_BUREAUS' })).toMatchObject({
      phrases: ['市直各單位', '市直各有關單位', '各、局'],
      memberIds: ['DEPT-A-EDU', 'DEPT-A-EXAM'],
      isOpen: false,
    })
    const again = await run('units.csv', bureaus)
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 4, failed: 0 })
  })

  it('A new name needs its day; all problems of all rows are reported with their rows, and nothing is changed', async () => {
    const { store, run } = await open(stores)
    await run('units.csv', bureaus)
    const bad = [
      ['DEPT-A-EDU', '甲市教體局', '', '', '', '', '', document, '', '', '', ''],
      ['DEPT-A-NEW', '甲市數據局', '乙市', '部門', '2018-13-01', '', '', '', '也許', '', '', ''],
      ['DEPT-A-NEW', '甲市數據局', 'CITY-A', '處', '', '', '', document, '', '', '', ''],
      ['X', '甲市檔案局', 'CITY-A', '部門', '', '', '', document, '', '', '', ''],
    ]
    const { counts, problems } = await run('bad.csv', bad)
    expect(counts).toEqual({ new: 0, changed: 0, same: 0, failed: 4 })
    expect(problems.map((one) => one.replace(/^(Row \d+)(, \w+)?.*$/, '$1$2'))).toEqual([
      'Row 4, code',
      'Row 2, name',
      'Row 3, begins',
      'Row 3, reports',
      'Row 3, parent',
      'Row 3, document',
      'Row 5',
    ])
    expect(problems[1]).toContain('give its first day in the column "renamed"')
    const renamed = ['DEPT-A-EDU', '甲市教體局', '', '', '', '', '', document, '', '2018-06-01', '', ''] // prettier-ignore
    expect((await run('renamed.csv', [renamed])).counts.changed).toBe(1)
    expect(await store.read.findOneBy(Unit, { id: 'DEPT-A-EDU' })).toMatchObject({
      nameHant: '甲市教體局',
      formerNames: [{ until: '2018-05-31', nameHant: '甲市教育局' }],
    })
  })

  it('A JSON list is read too, and a file that is none is refused', async () => {
    const { run } = await open(stores)
    const unit = { code: 'DEPT-B-1', name: '乙市財政局', parent: 'CITY-B', level: 'DEPARTMENT' }
    const { counts } = await run('units.json', JSON.stringify([{ ...unit, document }]))
    expect(counts.new).toBe(1)
    expect((await run('broken.json', '{"units": 3}')).problems).toEqual([
      expect.stringContaining('no JSON list of units'),
    ])
    expect(
      (await run('unknown.json', JSON.stringify([{ ...unit, colour: 'red' }]))).problems,
    ).toEqual([expect.stringContaining('is not a heading')])
  })
})
