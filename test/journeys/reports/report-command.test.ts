import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'

const cli = join(import.meta.dirname, '../../../dist/hub.js')

it(
  'An officer starts from the shipped scheme, scores by a scheme of their own, and no edited report is replaced.',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(inject('scratchDir'), 'report-command-'))
    const at = (name: string) => join(folder, name)
    const env = {
      ...process.env,
      HUB_DATA: at('data'),
      HUB_NOW: '2018-12-27T09:00:00+08:00',
      LC_ALL: 'en',
    }
    const report = (...words: readonly string[]) =>
      new Promise<{ readonly code: number; readonly out: string; readonly failure: string }>(
        (resolve) =>
          execFile(process.execPath, [cli, 'report', ...words], { env }, (error, out, failure) =>
            resolve({ code: error ? Number(error.code) : 0, out, failure }),
          ),
      )
    const scheme = JSON.parse((await report('appraisal', '--print-scheme')).out)
    const own = { ...scheme, name: 'lateness-only', items: [scheme.items[1]], deductions: [] }
    writeFileSync(at('own.json'), JSON.stringify(own))
    const table = at('appraisal.md')
    const scored = await report('appraisal', '--scheme', at('own.json'), '--out', table)
    expect([scored.code, scored.out]).toEqual([0, `The report is in ${table}\n`])
    const text = readFileSync(table, 'utf8')
    expect(text).toContain('Scheme “lateness-only”')
    expect(text).toMatch(/^\| Rank \| Unit \| Tasks not late \(30\) \| Score \|$/m)
    expect(text.match(/^\| (\d+|—) \| /gm)).toHaveLength(10)

    const again = await report('appraisal', '--out', table)
    expect([again.code, again.failure]).toEqual([
      1,
      `${table} exists. Give another name, or --force to replace it.\n`,
    ])
    expect(readFileSync(table, 'utf8')).toBe(text)
    writeFileSync(at('broken.json'), '{"version": 1}')
    const broken = await report('appraisal', '--scheme', at('broken.json'), '--out', at('b.docx'))
    expect([broken.code, broken.failure]).toEqual([
      1,
      expect.stringContaining('- title: is missing'),
    ])
    const unknown = await report('year', '--unit', 'CITY-1', '--out', at('b.docx'))
    expect([unknown.code, unknown.failure]).toEqual([
      1,
      expect.stringMatching(/^There is no unit "CITY-1"\./),
    ])
    expect(existsSync(at('b.docx'))).toBe(false)
    const year = await report('year', '--unit', 'CITY-350200', '--format', 'md', '--out', '-')
    expect([year.code, year.out.split('\n')[0]]).toEqual([
      0,
      '# Xiamen: report on open government in 2018',
    ])
  },
)
