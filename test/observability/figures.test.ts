import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

interface Panel {
  readonly title: string
  readonly targets: readonly {
    readonly url: string
    readonly columns: readonly { readonly selector: string; readonly type: string }[]
  }[]
  readonly transformations: readonly {
    readonly id: string
    readonly options: {
      readonly fields?: Readonly<
        Record<string, { readonly operation: string; readonly aggregations: readonly string[] }>
      >
    }
  }[]
}

const dashboard: { readonly panels: readonly Panel[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../infra/observability/figures.json'), 'utf8'),
)

type Row = Readonly<Record<string, string>>

/** What the data source Infinity requests for a panel, with the headers that it sends. */
const requestPanel = async (panel: Panel, hub: string): Promise<readonly Row[]> => {
  const [target] = panel.targets
  if (!target) throw new Error(`the panel ${panel.title} has no target`)
  const response = await fetch(target.url.replace('${hub}', hub), {
    headers: {
      'user-agent': 'Grafana',
      accept: 'text/csv; charset=utf-8',
      'accept-encoding': 'gzip',
    },
  })
  const text = await response.text()
  expect(response.status, `${panel.title}: ${text.slice(0, 300)}`).toBe(200)
  const rows: Row[] = parse(text, { columns: true })
  const names = target.columns.map(({ selector }) => selector)
  expect(text.split('\r\n')[0]?.split(',')).toEqual(names)
  for (const row of rows)
    for (const { selector, type } of target.columns)
      if (type === 'number') expect(Number(row[selector])).not.toBeNaN()
  return rows
}

/** The transformation "group by" of a panel: sums or counts by one column. */
const grouped = ({ transformations }: Panel, rows: readonly Row[]): Map<string, number> => {
  const fields = Object.entries(transformations[0]?.options.fields ?? {})
  const [by = ''] = fields.find(([, { operation }]) => operation === 'groupby') ?? []
  const [what = '', how] = fields.find(([, { operation }]) => operation === 'aggregate') ?? []
  const groups = new Map<string, number>()
  for (const row of rows) {
    const step = how?.aggregations[0] === 'sum' ? Number(row[what]) : 1
    groups.set(row[by] ?? '', (groups.get(row[by] ?? '') ?? 0) + step)
  }
  return groups
}

const panelOf = (title: string): Panel => {
  const found = dashboard.panels.find((panel) => panel.title === title)
  if (!found) throw new Error(`the dashboard has no panel ${title}`)
  return found
}

interface Figures {
  readonly progress: {
    readonly rows: readonly {
      readonly keys: readonly { readonly value: string | null }[]
      readonly progress: { readonly total: number; readonly late: number }
    }[]
    readonly total: { readonly total: number; readonly late: number; readonly waiting: number }
  }
}

it('The requests of every panel of the Grafana dashboard give the figures of the graph.', async () => {
  const {
    hub,
    public: anyone,
    as,
  } = await openHub(freshStore('sqlite', undefined), {
    now: '2018-12-27T09:00:00+08:00',
  })
  const office = await as('supervisor', 'PROV-350000')
  const message = { unitId: 'CITY-350100', channel: 'FIND_FAULT', subject: '=a dead, "link"' }
  await office.act('forwardSiteMessage', message, 'siteMessage { id }')
  const figures = async (by: string) =>
    (
      await anyone.get<Figures>(
        `{ progress(by: [${by}]) { rows { keys { value } progress { total late } } total { total late waiting } } }`,
      )
    ).progress
  const rowsOf = (title: string) => requestPanel(panelOf(title), hub.url)
  const groupsOf = async (title: string) => grouped(panelOf(title), await rowsOf(title))

  for (const panel of dashboard.panels) await requestPanel(panel, hub.url)
  const { rows: states, total } = await figures('STATE')
  const lights = await groupsOf('Assignments by light')
  expect(lights.get('RED')).toBe(total.late)
  expect([...lights.values()].reduce((sum, one) => sum + one, 0)).toBe(total.total)
  const byState = await groupsOf('Assignments by state')
  for (const { keys, progress } of states)
    if (progress.total > 0) expect(byState.get(keys[0]?.value ?? '')).toBe(progress.total)
  const { rows: domains } = await figures('DOMAIN')
  const byDomain = await groupsOf('Assignments by domain')
  for (const { keys, progress } of domains)
    expect(byDomain.get(keys[0]?.value ?? '')).toBe(progress.total)
  const lateByCity = await groupsOf('Late assignments by city')
  expect([...lateByCity.values()].reduce((sum, one) => sum + one, 0)).toBe(total.late)
  expect(await rowsOf('Late assignments')).toHaveLength(total.late)
  expect(await rowsOf('Waiting reviews')).toHaveLength(total.waiting)
  expect(await groupsOf('Messages about websites by city')).toEqual(new Map([['福州市', 1]]))
})
