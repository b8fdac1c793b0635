import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Locale } from '../../../schema/vocabulary/index.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { openSheet, formatProblem, writeSheet } from '../tables/index.ts'
import { testFolder } from '../tables/testing/tables.ts'
import { importResults } from './import-results.ts'
import { pageListRows, pageListRowOf } from './page-list.ts'
import { checking, claims } from './testing/checks.ts'

type Row = Readonly<Record<string, unknown>>

const hash = 'a'.repeat(64)
const confirmed = { verdict: 'CONFIRMED', observedOn: '2018-05-02', contentHash: hash }

eachStore((stores) => {
  const begin = async () => {
    const parts = await checking(stores)
    const place = { store: parts.hub.store, types: claims }
    const listed = async (): Promise<readonly (readonly string[])[]> => {
      const rows: (readonly string[])[] = []
      for await (const row of pageListRows([place], parts.now())) rows.push(row)
      return rows
    }
    /** Imports rows with the headings of a page list. */
    const importFile = async (
      rows: readonly Row[],
      { dryRun = false, name = 'results.csv' } = {},
    ) => {
      const file = join(testFolder(), name)
      const [headings = []] = await listed()
      await writeSheet(file, 'list', rowsOf([headings, ...rows.map(pageListRowOf)]))
      const problems: string[] = []
      const report = await importResults([place], await openSheet(file), {
        actor: 'test',
        now: parts.now(),
        recheckMs: 30 * 24 * 3_600_000,
        dryRun,
        onProblem: (problem) => problems.push(formatProblem(problem, Locale.EN)),
      })
      return { ...report, problems }
    }
    const claimOf = async (path: string) => {
      const id = await parts.claim(path)
      return { type: 'placard', id, url: parts.site.origin + path, publishedOn: '2018-05-02' }
    }
    return { ...parts, listed, importFile, claimOf }
  }

  it('a list of pages is exported and imported with the results of checks', async () => {
    const { listed, importFile, claimOf, found, proven, pass } = await begin()
    const [one, two, three] = [await claimOf('/1'), await claimOf('/2'), await claimOf('/3')]
    const [headings, ...rows] = await listed()
    expect(headings?.slice(0, 6)).toEqual([
      '類別',
      '記錄編號',
      '單位代碼',
      '網址',
      '公開日期',
      '核查結果',
    ])
    expect(rows.map((row) => row[1])).toEqual([one.id, two.id, three.id])
    const results = [
      { ...one, ...confirmed },
      { ...two, verdict: 'REFUTED', finding: '404', checkedAt: new Date('2018-05-31T01:00:00Z') },
      three,
    ]
    expect(await importFile(results, { dryRun: true })).toMatchObject({
      visited: 2,
      committed: false,
    })
    expect(await proven()).toEqual({ numerator: 3, denominator: 3 })
    for (const name of ['results.csv', 'results.xlsx'])
      expect(await importFile(results, { name })).toEqual({
        read: 3,
        visited: 2,
        bad: 0,
        committed: true,
        problems: [],
      })
    expect(await found()).toMatchObject([
      { title: '/1', verdict: 'CONFIRMED', observedOn: '2018-05-02' },
      { title: '/2', verdict: 'REFUTED', finding: '404', checkedAt: '2018-05-31T01:00:00.000Z' },
      { title: '/3', verdict: 'UNCHECKED' },
    ])
    expect(await proven()).toEqual({ numerator: 2, denominator: 3 })
    expect((await listed()).map((row) => row[1])).toEqual(['記錄編號', three.id])
    pass(30 * 24)
    expect(await listed()).toHaveLength(4)
  })

  it('an import with invalid rows reports all of them and changes nothing', async () => {
    const { importFile, claimOf, hub, act, site } = await begin()
    const [one, two] = [await claimOf('/1'), await claimOf('/2')]
    await act('correctPlacard', { placardId: two.id, url: `${site.origin}/3` })
    const head = await hub.store.log.head()
    const rows: readonly [Row, string][] = [
      [{ ...one, ...confirmed, observedOn: '2018-05-03' }, 'observedOn (頁面載明日期)'],
      [{ ...one, ...confirmed, contentHash: 'abc' }, 'contentHash (內容雜湊)'],
      [{ ...one, ...confirmed, checkedAt: new Date('2019-01-01') }, 'checkedAt (核查時間)'],
      [{ ...one, verdict: 'REFUTED' }, 'finding (核查說明)'],
      [{ ...one, verdict: 'UNCHECKED' }, 'finding (核查說明)'],
      [{ ...one, ...confirmed, verdict: 'MAYBE' }, 'verdict (核查結果)'],
      [{ ...one, ...confirmed, publishedOn: '' }, 'publishedOn (公開日期)'],
      [{ ...two, ...confirmed }, 'id (記錄編號)'],
      [{ ...one, ...confirmed, type: 'poem' }, 'type (類別)'],
      [{ ...one, ...confirmed, id: 'x' }, 'id (記錄編號)'],
    ]
    for (const [row, where] of rows) {
      const { problems, committed } = await importFile([row])
      expect(problems).toEqual([expect.stringContaining(`Row 2, ${where}`)])
      expect(committed).toBe(false)
    }
    const good = { ...one, ...confirmed }
    const twice = await importFile([good, good])
    expect(twice.problems).toEqual([expect.stringContaining('is already in row 2')])
    expect(await importFile([good, { ...two, ...confirmed }])).toMatchObject({
      bad: 1,
      committed: false,
    })
    expect(await hub.store.log.head()).toBe(head)
    expect(await importFile([good])).toMatchObject({ committed: true })
    expect(await hub.store.log.head()).toBe(head + 1)
  })
})

async function* rowsOf(rows: readonly (readonly string[])[]): AsyncGenerator<readonly string[]> {
  yield* rows
}
