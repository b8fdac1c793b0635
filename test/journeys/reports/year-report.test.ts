import { describe, expect, it } from 'vitest'
import { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import { openHub, type TestHub } from '../../support/hub.ts'
import { reportingStore } from '../../support/import-text.ts'
import { recount } from '../../support/programme-figures.ts'
import { fetchReport, goodReport, notesIn, plainMarkdown } from '../../support/read-report.ts'
import { report } from '../../support/reported-progress.ts'
import { freshStore } from '../../support/stores.ts'

const programme = 'fujian-2018-43'
const xiamen = 'CITY-350200'
const today = '2018-12-27'

const openReportedHub = async (): Promise<TestHub> => {
  const hub = await openHub(freshStore('sqlite', undefined), { now: `${today}T09:00:00+08:00` })
  await report(hub)
  return hub
}

interface Conditions {
  readonly assignment: {
    readonly proof: {
      readonly conditions: readonly {
        readonly stateLabel: string
        readonly indicator: {
          readonly label: string
          readonly value: { readonly numerator: number; readonly denominator: number }
        }
      }[]
    }
  }
}

describe('the year report', () => {
  it('counts what the rows of the table of assignments count, with an operation that returns the same.', async () => {
    const hub = await openReportedHub()
    const { text } = await goodReport(hub, `year.md?unit=${xiamen}&locale=en`)
    const [, ...shown] =
      /^Tasks that count for the year: (\d+)\[\^1\]; closed: (\d+)\[\^1\]; with an accepted report, closed ones included: (\d+)\[\^1\]; waiting for review: (\d+)\[\^1\]; late: (\d+)\[\^1\]\./m.exec(
        plainMarkdown(text),
      ) ?? []
    const rows = await recount(hub, programme, today, ({ unitId }) => unitId === xiamen)
    const expected = [
      rows['total'],
      rows['closed'],
      rows['accepted'],
      rows['waiting'],
      rows['late'],
    ]
    expect(shown.map(Number)).toEqual(expected)
    expect(rows['accepted']).toBeGreaterThan(0)
    const query = notesIn(text).get(1) ?? ''
    const { progress } = await hub.public.get<{ progress: { total: Record<string, number> } }>(
      query,
    )
    const { total, closed, accepted, waiting, late } = progress.total
    expect([total, closed, accepted, waiting, late]).toEqual(expected)
  })

  it('has every task of the unit in the order of the notice, with its state, claim and due date from the rows.', async () => {
    const hub = await openReportedHub()
    const { text } = await goodReport(hub, `year.md?unit=${xiamen}&locale=en`)
    const parts = plainMarkdown(text)
      .split(/^#{5} /m)
      .slice(1)
    const rows = await reportingStore(hub).read.find(Assignment, {
      where: { programmeId: programme, unitId: xiamen, isObligation: false },
      order: { taskNumber: 'ASC' },
    })
    expect(parts.map((part) => Number.parseInt(part, 10))).toEqual(
      rows.map((row) => row.taskNumber),
    )
    expect(rows.length).toBeGreaterThan(35)
    for (const [index, { percentage, dueOn }] of rows.entries()) {
      const part = parts[index] ?? ''
      expect(part).toMatch(new RegExp(`claimed ${percentage}%\\[`))
      if (dueOn === null) expect(part).not.toContain('; due ')
      else expect(part).toContain(`; due ${dueOn}[`)
    }
  })

  it('gives every figure of a condition a note whose operation returns that figure.', async () => {
    const hub = await openReportedHub()
    const { text } = await goodReport(hub, `year.md?unit=CITY-350300&locale=en`)
    const notes = notesIn(text)
    const figures = [
      ...plainMarkdown(text).matchAll(/^- (.+): (\d+)\/(\d+)(?: \([^)]*%\))?\[\^(\d+)\], /gm),
    ]
    expect(figures.length).toBeGreaterThan(60)
    const answers = new Map<number, Conditions>()
    for (const [, label, numerator, denominator, note] of figures) {
      const number = Number(note)
      if (!answers.has(number)) answers.set(number, await inEnglish(hub, notes.get(number) ?? ''))
      const found = answers
        .get(number)
        ?.assignment.proof.conditions.find(({ indicator }) => indicator.label === label)
      expect(found?.indicator.value, label).toEqual({
        numerator: Number(numerator),
        denominator: Number(denominator),
      })
    }
    expect(figures.some(([, , numerator, denominator]) => numerator !== denominator)).toBe(true)
    expect([...notes.values()].every((query) => query.startsWith('{'))).toBe(true)
  })

  it('lists an accepted claim that has neither a link nor a record.', async () => {
    const hub = await openReportedHub()
    const { text } = await goodReport(hub, `year.md?unit=${xiamen}&locale=en`)
    const [, claims = ''] = /^## 5\. Claims without evidence\n\n([\s\S]*?)\n\n## /m.exec(text) ?? []
    const lines = plainMarkdown(claims).split('\n')
    expect(lines).toEqual([
      expect.stringMatching(
        /^- 21\. .*: claimed 60\[\^\d+\] %; no accepted report has a link to evidence; no record/,
      ),
    ])
  })

  it('says the same in each format, and in the language that is asked for.', async () => {
    const hub = await openReportedHub()
    const { text: md } = await goodReport(hub, `year.md?unit=${xiamen}`)
    // The hubs of tests speak Traditional Chinese.
    expect(md).toMatch(/^# 廈門市關於2018年政務公開工作主要任務落實情況的報告/)
    const { text: hans } = await goodReport(hub, `year.md?unit=${xiamen}`, { language: 'zh-CN' })
    expect(hans).toMatch(/^# 厦门市关于2018年政务公开工作主要任务落实情况的报告/)
    const html = await goodReport(hub, `year.html?unit=${xiamen}&locale=en`)
    expect(html.text).toContain('<html lang="en">')
    expect(html.text).toContain('<svg')
    expect(html.text).not.toContain('<script')
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(html.headers.get('content-disposition')).toContain('inline')
    const rows = await recount(hub, programme, today, ({ unitId }) => unitId === xiamen)
    expect(html.text).toContain(
      `year: ${rows['total']}<sup><a id="r1" href="#n1">1</a></sup>; closed`,
    )
    expect(html.headers.get('content-language')).toBe('en')
  })

  it('says of a unit without a task that nothing is asked of it.', async () => {
    const hub = await openReportedHub()
    const { text } = await goodReport(hub, 'year.md?unit=PROV-350000&locale=en')
    expect(text).toContain('no task and no other duty, so there is nothing to report')
    expect(text).not.toContain('## 1')
  })

  it('is refused with what is wrong, for whatever is asked in a way that cannot be met.', async () => {
    const refusals = [
      ['year.docx', 400, 'needs unit'],
      ['year.docx?unit=CITY-1', 400, 'There is no unit "CITY-1"'],
      [
        `year.docx?unit=${xiamen}&programme=p`,
        400,
        `There is no programme "p". The hub has: ${programme}`,
      ],
      [`year.pdf?unit=${xiamen}`, 404, 'year.docx, year.xlsx, year.html, year.md'],
      ['year', 404, 'year.docx'],
      ['month.docx', 404, 'year, annual, breakdown, circular, appraisal'],
      [
        `year.docx?unit=${xiamen}&city=x`,
        400,
        'no parameter "city", only: unit, programme, locale',
      ],
      [`year.docx?unit=${xiamen}&unit=CITY-350100`, 400, 'Give "unit" once'],
      ['appraisal.md?scheme=mine', 400, 'only: standard'],
      [`year.docx?unit=${xiamen}&locale=fr`, 400, 'zh-Hant, zh-Hans or en'],
    ] as const
    const hub = await openHub(freshStore('sqlite', undefined))
    for (const [path, status, message] of refusals) {
      const refused = await fetchReport(hub, path, { language: 'en' })
      expect([path, refused.status, JSON.parse(refused.text).errors[0].message]).toEqual([
        path,
        status,
        expect.stringContaining(message),
      ])
    }
    const stranger = await fetch(`${hub.hub.url}/report/year.md?unit=${xiamen}`, {
      headers: { authorization: 'Bearer x' },
    })
    expect(stranger.status).toBe(401)
  })
})

const inEnglish = async (hub: TestHub, query: string): Promise<Conditions> => {
  const response = await fetch(`${hub.hub.url}/graphql?locale=en`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: Conditions; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}
