import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { type Exposition, readMetrics } from './exposition.ts'
import { parsePromql } from './promql.ts'

const folder = join(import.meta.dirname, '../../infra/observability')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

interface Alert {
  readonly alert: string
  readonly expr: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string }
}

const rules: { readonly groups: readonly { readonly rules: readonly Alert[] }[] } = parse(
  read('alerts.yaml'),
)
const alerts = rules.groups.flatMap((group) => group.rules)

interface Panel {
  readonly title: string
  readonly type: string
  readonly gridPos: {
    readonly x: number
    readonly y: number
    readonly w: number
    readonly h: number
  }
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[]
}

const dashboard: {
  readonly panels: readonly Panel[]
  readonly templating: { readonly list: readonly { readonly query: string }[] }
} = JSON.parse(read('dashboard.json'))
const targets = dashboard.panels.flatMap((panel) => panel.targets ?? [])

const expressions = [...alerts.map(({ expr }) => expr), ...targets.map(({ expr }) => expr)]

/** Labels that Prometheus adds to every series. */
const added = ['instance', 'job']
/** Values that a hub shows only in trouble, by label. */
const inTrouble: Readonly<Record<string, readonly string[]>> = {
  code: ['DISK_FULL', 'DATABASE_READ_ONLY', 'DATABASE_UNAVAILABLE', 'DATABASE_BUSY'],
  outcome: ['failed'],
}

/** The labels of a metric, also of one without samples: those that its registration names. */
const labelsOf = ({ samples }: Exposition, metric: string): readonly string[] => {
  const seen = samples
    .filter(({ name }) => name === metric)
    .flatMap(({ labels }) => Object.keys(labels))
  return metric === 'hub_write_failures_total' ? ['service', 'code'] : seen
}

it('Each metric, label and value of the alerts and the dashboard exists in the exposition of a real hub.', async () => {
  await using store = freshStore('sqlite', undefined)
  const hub = await openHub(store)
  await hub.public.get('{ unit(id: "CITY-350200") { name } }')
  await hub.public.execute('{ nothing }')
  const exposition = await readMetrics(hub.hub.url)
  expect(expressions.length).toBeGreaterThan(30)
  const problems = expressions.flatMap((expression) => {
    const { selectors, grouping } = parsePromql(expression)
    if (selectors.length === 0) return [`no series: ${expression}`]
    return selectors.flatMap(({ metric, matchers }) => {
      if (metric === 'up') return []
      const family = metric.replace(/_(bucket|sum|count)$/, '')
      const type =
        exposition.types.get(metric) ??
        (exposition.types.get(family) === 'histogram' ? 'histogram' : undefined)
      if (!type) return [`${metric} does not exist`]
      const isRate = /\b(rate|increase)\(/.test(expression)
      if (isRate && type === 'gauge') return [`${metric} is no counter: ${expression}`]
      const labels = [...labelsOf(exposition, metric), ...added]
      const named = [...matchers.map(({ label }) => label), ...grouping]
      const unknown = named
        .filter((label) => !labels.includes(label))
        .map((label) => `${metric} has no label ${label}`)
      const values = matchers
        .filter(({ label }) => !added.includes(label))
        .flatMap(({ label, value }) =>
          value
            .split('|')
            .filter((one) => {
              const shown = exposition.samples.some(
                ({ name, labels: has }) => name === metric && has[label] === one,
              )
              return !shown && !inTrouble[label]?.includes(one)
            })
            .map((one) => `${metric} never has ${label}="${one}"`),
        )
      return [...unknown, ...values]
    })
  })
  expect(problems).toEqual([])
}, 240_000)

it('Each alert has a section that says what it means, and each section an alert.', () => {
  const page = read('OPERATING.md')
  const sections = page.slice(page.indexOf('\n# Alerts')).split(/^## /m).slice(1)
  const named = sections.map((section) => section.split('\n')[0])
  expect(named).toEqual(alerts.map(({ alert }) => alert))
  for (const section of sections) expect(section.length).toBeGreaterThan(120)
  for (const { labels, annotations } of alerts) {
    expect(['critical', 'warning']).toContain(labels.severity)
    expect(annotations.summary).toMatch(/\.$/)
  }
})

it('The panels of the dashboard have expressions, legends and places of their own.', () => {
  const panels = dashboard.panels.filter(({ type }) => type !== 'row')
  for (const { title, targets: shown = [] } of panels)
    expect([
      title,
      shown.every(({ legendFormat }) => legendFormat !== '') && shown.length > 0,
    ]).toEqual([title, true])
  const overlaps = dashboard.panels.flatMap((one, index) =>
    dashboard.panels
      .slice(index + 1)
      .filter(({ gridPos: b }) => {
        const { gridPos: a } = one
        return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
      })
      .map(({ title }) => `${one.title} and ${title}`),
  )
  expect(overlaps).toEqual([])
  expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length)
})
