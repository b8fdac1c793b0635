import { expect, it } from 'vitest'
import { examples } from '../../gateway/playground/examples.ts'
import { openHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

interface Table {
  readonly progress: {
    readonly rows: readonly {
      readonly keys: readonly { readonly value: string | null; readonly label: string | null }[]
      readonly progress: {
        readonly total: number
        readonly closedShare: Ratio
        readonly proven: Ratio
      }
    }[]
    readonly total: { readonly total: number }
  }
}

const dimensions = [
  'DOMAIN',
  'CHAPTER',
  'SECTION',
  'TASK',
  'UNIT',
  'CITY',
  'GROUP',
  'STATE',
  'MONTH',
]

eachStore((store) => {
  it('The hub answers every example of the playground without an error.', async () => {
    const hub = await openHub(store.fresh())
    const isQuery = ({ query }: { readonly query: string }) => /^query /m.test(query)
    for (const { query, variables } of examples.filter(isQuery))
      expect(await hub.public.execute(query, JSON.parse(variables ?? '{}'))).not.toHaveProperty(
        'errors',
      )
  })

  it('The programme has 42 tasks, 18 of them with lead units, in 15 sections of 4 chapters, and six obligations.', async () => {
    const hub = await openHub(store.fresh())
    const { programme } = await hub.public.get<{
      programme: Record<'chapters' | 'sections' | 'obligations', unknown[]> & {
        tasks: { leads: unknown[] }[]
      }
    }>(
      '{ programme { chapters { number } sections { number } obligations { code } tasks { leads { id } } } }',
    )
    expect(programme.tasks).toHaveLength(42)
    expect(programme.sections).toHaveLength(15)
    expect(programme.chapters).toHaveLength(4)
    expect(programme.obligations).toHaveLength(6)
    expect(programme.tasks.filter(({ leads }) => leads.length > 0)).toHaveLength(18)
  })

  it('Progress has the same total by any dimension.', async () => {
    const hub = await openHub(store.fresh())
    for (const by of dimensions) {
      const { progress } = await hub.public.get<Table>(
        `{ progress(by: [${by}]) { rows { keys { value label } progress { total closedShare { numerator denominator } proven { numerator denominator } } } total { total } } }`,
      )
      const sum = progress.rows.reduce((total, row) => total + row.progress.total, 0)
      expect([by, sum]).toEqual([by, progress.total.total])
    }
  })

  it('One query shows what a unit claims and what its records in every service prove.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-10-29T09:00:00+08:00' })
    const office = await hub.as('supervisor', 'PROV-350000')
    const city = await hub.as('reporter', 'CITY-350200')
    const forwarded = await office.act<{ siteMessage: { id: string } }>(
      'forwardSiteMessage',
      { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link.' },
      'siteMessage { id }',
    )
    await city.act(
      'replyToSiteMessage',
      { siteMessageId: forwarded.siteMessage.id, outcome: 'It works.', noFault: true },
      'siteMessage { repliedAt }',
    )
    const seen = await hub.public.get(
      `{ assignment(id: "fujian-2018-43:21:CITY-350200") {
           claimed { numerator denominator }
           proven { indicator value { numerator denominator } }
           task { indicators(unit: "CITY-350200") { name value { numerator denominator } met } }
           unit { services { light indicators { name value { numerator denominator } } } }
         } }`,
    )
    const one = { numerator: 1, denominator: 1 }
    expect(seen).toMatchObject({
      assignment: {
        claimed: { numerator: 0, denominator: 100 },
        proven: [{ indicator: 'repliedInTime', value: one }],
        task: {
          indicators: expect.arrayContaining([{ name: 'repliedInTime', value: one, met: true }]),
        },
        unit: { services: { light: 'GREEN' } },
      },
    })
  })

  it('Pages of a list of thousands have no gap and no repetition.', async () => {
    const hub = await openHub(store.fresh())
    const ids = new Set<string>()
    let after: string | null = null
    let total = 0
    do {
      const { assignments }: { assignments: Page } = await hub.public.get<{ assignments: Page }>(
        'query ($after: String) { assignments(first: 100, after: $after, orderBy: [DUE, UNIT]) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      for (const { id } of assignments.nodes) ids.add(id)
      total = assignments.totalCount
      after = assignments.pageInfo.hasNextPage ? assignments.pageInfo.endCursor : null
    } while (after)
    expect(ids.size).toBe(total)
  })
})

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}
