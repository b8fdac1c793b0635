import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { anyStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph, type SubgraphUnderTest } from '../../../test/support/subgraph.ts'
import { regulations } from '../index.ts'

const drc = someone('reporter', 'DEPT-DRC')
const list = {
  unitId: 'DEPT-DRC',
  kind: 'DEPARTMENT',
  title: 'What the DRC discloses',
  version: '1',
}
const item = {
  year: 2018,
  field: 'FISCAL',
  title: 'The budget',
  subject: 'Finance',
  timeLimit: '20 working days',
  channel: 'Website',
  hasInterpretation: true,
  hasResponse: true,
  hasParticipation: true,
}
const url = 'https://www.example.cn/list'

const compile = async (hub: SubgraphUnderTest, overrides: object = {}) => {
  const input = { ...list, ...overrides }
  const { opennessList } = await hub.act<{ opennessList: { id: string } }>(
    someone('reporter', input.unitId),
    'compileOpennessList',
    input,
    '{ opennessList { id year compileBy compiledOn publishBy publishedOn unit { id } } }',
  )
  return opennessList
}

/** Enters items that reflect every requirement. */
const fill = async (hub: SubgraphUnderTest, opennessListId: string): Promise<string> => {
  for (const stage of ['DECISION', 'EXECUTION', 'MANAGEMENT', 'SERVICE', 'RESULT'])
    await hub.act(
      drc,
      'registerOpennessListItem',
      { opennessListId, ...item, stage },
      '{ opennessListItem { id } }',
    )
  return opennessListId
}

const publish = (hub: SubgraphUnderTest, opennessListId: string, overrides: object = {}) =>
  hub.act(
    someone('reporter', 'PROV-350000'),
    'publishOpennessList',
    { opennessListId, url, ...overrides },
    `{ opennessList { publishedOn url }
       errors { __typename ... on AlreadyDone { field } } }`,
  )

anyStore((stores) => {
  const begin = (now = '2018-10-29T09:00:00+08:00') =>
    startSubgraph(regulations, stores.fresh(), {
      now,
      expected: [{ task: 40, units: ['DEPT-DRC', 'DEPT-EDU', 'CITY-350200'] }],
    })
  const expectValues = async (hub: SubgraphUnderTest, compiled: number, published: number) => {
    const value = (numerator: number) => ({ value: { numerator, denominator: 2 } })
    const { indicators } = await hub.task<{ indicators: readonly object[] }>(
      40,
      '{ indicators { name value { numerator denominator } } }',
    )
    expect(indicators).toEqual(
      expect.arrayContaining([
        { name: 'listsCompiledInTime', ...value(compiled) },
        { name: 'listsPublishedInTime', ...value(published) },
      ]),
    )
    await expectConsistentStore(hub.store, regulations.indicators)
  }

  it('A list stores its due dates, and each department counts once.', async () => {
    const hub = await begin()
    expect(await compile(hub)).toMatchObject({
      year: 2018,
      compileBy: '2018-10-31',
      compiledOn: '2018-10-29',
      publishBy: '2018-12-31',
      publishedOn: null,
      unit: { id: 'DEPT-DRC' },
    })
    const again = await compile(hub, { version: '2' })
    await expectValues(hub, 1, 0)
    await fill(hub, again.id)
    expect(await publish(hub, again.id)).toEqual({
      opennessList: { publishedOn: '2018-10-29', url },
      errors: [],
    })
    await expectValues(hub, 1, 1)
    expect(await publish(hub, again.id)).toEqual({
      opennessList: null,
      errors: [{ __typename: 'AlreadyDone', field: 'publishedOn' }],
    })
  })

  it('A list compiled or published late does not count.', async () => {
    const hub = await begin('2019-01-02T09:00:00+08:00')
    const { id } = await compile(hub, { compiledOn: '2018-11-01' })
    await publish(hub, id, { publishedOn: '2019-01-01' })
    await expectValues(hub, 0, 0)
    const inTime = await compile(hub, { compiledOn: '2018-10-31' })
    await publish(hub, await fill(hub, inTime.id), {
      publishedOn: '2018-12-31',
    })
    await expectValues(hub, 1, 1)
  })

  it('A list that the notice leaves to the city has no due date.', async () => {
    const hub = await begin()
    expect(await compile(hub, { unitId: 'CITY-350200', kind: 'KEY_FIELD' })).toMatchObject({
      compileBy: null,
      publishBy: null,
    })
    expect(await compile(hub, { unitId: 'PROV-350000', kind: 'KEY_FIELD' })).toMatchObject({
      compileBy: '2018-10-31',
      publishBy: null,
    })
    await expectValues(hub, 0, 0)
  })

  it('Lists are filtered by year and by publication.', async () => {
    const hub = await begin()
    const { id } = await compile(hub)
    await compile(hub, { year: 2017, version: 'old' })
    await publish(hub, id)
    for (const [args, versions] of [
      ['', ['old', '1']],
      ['(where: { year: 2018 })', ['1']],
      ['(where: { publishedOn: { exists: false } })', ['old']],
    ] as const) {
      const found = await hub.unit<Listed>(
        'DEPT-DRC',
        `{ regulations { opennessLists${args} { nodes { version } } } }`,
      )
      const { nodes } = found.regulations.opennessLists
      expect(nodes.map(({ version }) => version).toSorted()).toEqual(versions.toSorted())
    }
  })

  it('List mutations refuse strangers, unknown records, personal data and invalid values.', async () => {
    const hub = await begin()
    const { id: opennessListId } = await compile(hub)
    const publication = { opennessListId, url }
    const stranger = someone('reporter', 'DEPT-EDU')
    const before = await hub.store.log.head()
    for (const [viewer, mutation, input, refusal] of [
      [stranger, 'compileOpennessList', list, 'NotAllowed'],
      [drc, 'compileOpennessList', { ...list, title: '' }, 'InvalidInput'],
      [drc, 'compileOpennessList', { ...list, version: '' }, 'InvalidInput'],
      [drc, 'compileOpennessList', { ...list, title: 'Ask 13800138000' }, 'PersonalDataFound'],
      [drc, 'compileOpennessList', { ...list, year: 1918 }, 'InvalidInput'],
      [drc, 'compileOpennessList', { ...list, compiledOn: '2018-10-30' }, 'InvalidInput'],
      [stranger, 'publishOpennessList', publication, 'NotAllowed'],
      [drc, 'publishOpennessList', { ...publication, opennessListId: 'none' }, 'NotFound'],
      [drc, 'publishOpennessList', { ...publication, publishedOn: '2018-10-28' }, 'InvalidInput'],
      [drc, 'publishOpennessList', { ...publication, publishedOn: '2018-10-30' }, 'InvalidInput'],
    ] as const)
      expect(await hub.refusals(viewer, mutation, input)).toMatchObject([{ __typename: refusal }])
    expect(await hub.store.log.head()).toBe(before)
  })
})

interface Listed {
  readonly regulations: {
    readonly opennessLists: { readonly nodes: readonly { readonly version: string }[] }
  }
}
