import { expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

interface List {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string; readonly dueOn: string | null }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const ids = ({ nodes }: List) => nodes.map(({ id }) => id)

/** All pages of the assignments of a city, by their due dates. */
const byDueDate = async (hub: TestHub, first: number): Promise<List['nodes']> => {
  const nodes: List['nodes'][number][] = []
  for (let after: string | null = null; ;) {
    const page: { unit: { assignments: List } } = await hub.public.get(
      `query ($first: Int, $after: String) { unit(id: "CITY-350200") {
        assignments(first: $first, after: $after, orderBy: [DUE]) {
          totalCount nodes { id dueOn } pageInfo { hasNextPage endCursor } } } }`,
      { first, after },
    )
    const { assignments } = page.unit
    nodes.push(...assignments.nodes)
    if (!assignments.pageInfo.hasNextPage) return nodes
    after = assignments.pageInfo.endCursor
  }
}

anyStore((store) => {
  it('A unit and a task list their assignments, as the list of all assignments does with a filter.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-10-29T09:00:00+08:00' })
    const list = 'totalCount nodes { id dueOn } pageInfo { hasNextPage endCursor }'
    const answer = await hub.public.get<{
      unit: { own: List; red: List }
      task: { own: List; one: List }
      ofUnit: List
      ofTask: List
    }>(
      `{ unit(id: "CITY-350200") { own: assignments(first: 100) { ${list} }
           red: assignments(where: { lights: [RED] }) { totalCount nodes { id dueOn } } }
         task(id: "fujian-2018-43:21") { own: assignments(first: 100) { ${list} }
           one: assignments(where: { units: ["CITY-350200"] }) { nodes { id } } }
         ofUnit: assignments(first: 100, where: { units: ["CITY-350200"] }) { ${list} }
         ofTask: assignments(first: 100, where: { tasks: ["fujian-2018-43:21"] }) { ${list} } }`,
    )
    expect(answer.unit.own).toEqual(answer.ofUnit)
    expect(answer.unit.own.totalCount).toBeGreaterThan(20)
    expect(answer.task.own).toEqual(answer.ofTask)
    expect(ids(answer.task.one)).toEqual(['fujian-2018-43:21:CITY-350200'])
    for (const { dueOn } of answer.unit.red.nodes) expect(dueOn).toMatch(/^2018-0/)
  })

  it('Assignments without a due date are the last when ordered by it, over the border of any page.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-10-29T09:00:00+08:00' })
    const whole = await byDueDate(hub, 100)
    const dates = whole.map(({ dueOn }) => dueOn)
    const dated = dates.filter((date) => date !== null)
    expect(dated.length).toBeGreaterThan(2)
    expect(dates.length - dated.length).toBeGreaterThan(2)
    expect(dates).toEqual([...dated.toSorted(), ...dates.filter((date) => date === null)])
    for (const first of [1, 3, 7]) expect(await byDueDate(hub, first)).toEqual(whole)
  })

  it('The children of a unit are the units directly below it that exist on the day.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-10-29T09:00:00+08:00' })
    const { unit, units } = await hub.public.get<{
      unit: { children: { totalCount: number; nodes: readonly { id: string }[] } }
      units: { nodes: readonly { id: string }[] }
    }>(
      `{ unit(id: "CITY-350400") { children(first: 100) { totalCount nodes { id } } }
         units(first: 100, where: { parent: "CITY-350400" }) { nodes { id } } }`,
    )
    expect(unit.children.nodes).toEqual(units.nodes)
    expect(unit.children.totalCount).toBe(units.nodes.length)
    // The district of 2021 is not there yet.
    expect(unit.children.nodes.map(({ id }) => id)).not.toContain('CNTY-350404')
    expect(unit.children.nodes.map(({ id }) => id)).toContain('CNTY-350402')
  })
})
