import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { anyStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph, type SubgraphUnderTest } from '../../../test/support/subgraph.ts'
import { governmentServices } from '../index.ts'

const reporter = someone('reporter', 'CITY-350200')
const guide = {
  unitId: 'CITY-350200',
  itemCode: '350200-0731',
  title: 'Permit to open a school',
  url: 'https://www.example.cn/guide',
  version: '1',
  effectiveOn: '2018-01-01',
}
const approvalCompletedAt = '2018-09-30T10:00:00+08:00'
const url = 'https://www.example.cn/guide/change'

const register = async (hub: SubgraphUnderTest): Promise<string> => {
  const { serviceGuide } = await hub.act<{ serviceGuide: { id: string } }>(
    reporter,
    'registerServiceGuide',
    guide,
    '{ serviceGuide { id } }',
  )
  return serviceGuide.id
}

const changeOf = (guideId: string) => ({
  guideId,
  what: 'A photograph is no longer asked for.',
  approvalCompletedAt,
  implementOn: '2018-11-01',
})

const record = async (hub: SubgraphUnderTest) => {
  const selection =
    '{ guideChange { id dueAt guide { title } unit { id } dueDateSteps { day effect } } }'
  const input = changeOf(await register(hub))
  const { guideChange } = await hub.act<{ guideChange: { id: string } }>(
    reporter,
    'recordGuideChange',
    input,
    selection,
  )
  return guideChange
}

const publish = (hub: SubgraphUnderTest, guideChangeId: string, overrides: object = {}) =>
  hub.act(
    reporter,
    'publishGuideChange',
    { guideChangeId, url, ...overrides },
    `{ guideChange { publishedAt url missedDueDate }
       errors { __typename ... on AlreadyDone { field } } }`,
  )

anyStore((stores) => {
  // Sunday, worked to make up for the National Day week that follows.
  const begin = () =>
    startSubgraph(governmentServices, stores.fresh(), {
      now: '2018-09-30T16:00:00+08:00',
      expected: [{ task: 26, units: ['CITY-350200'] }],
    })
  const expectState = async (hub: SubgraphUnderTest, light: string, value: string) => {
    const { services } = await hub.unit<State>(
      'PROV-350000',
      '{ services { light indicators(topics: ["government-services.serviceGuides"]) { value { numerator denominator } } } }',
    )
    const { numerator, denominator } = services.indicators[0]?.value ?? {}
    expect([services.light, `${numerator} of ${denominator}`]).toEqual([light, value])
  }

  it('An approved change is due for publication at the end of the next working day.', async () => {
    const hub = await begin()
    expect(await record(hub)).toMatchObject({
      dueAt: '2018-10-08T15:59:59.999Z',
      guide: { title: guide.title },
      unit: { id: 'CITY-350200' },
      dueDateSteps: [
        { day: '2018-09-30', effect: 'START' },
        ...Array.from({ length: 7 }, (_, index) => ({
          day: `2018-10-0${index + 1}`,
          effect: 'SKIPPED',
        })),
        { day: '2018-10-08', effect: 'COUNTED' },
        { day: '2018-10-08', effect: 'DUE' },
      ],
    })
    await expectState(hub, 'YELLOW', '0 of 0')
  })

  it('A change counts as in time by its time of publication, not of entry.', async () => {
    const hub = await begin()
    const { id } = await record(hub)
    hub.at('2018-10-09T09:00:00+08:00')
    await hub.sweep()
    await expectState(hub, 'RED', '0 of 1')
    const publishedAt = '2018-10-08T10:00:00.000Z'
    expect(await publish(hub, id, { publishedAt })).toEqual({
      guideChange: { publishedAt, url, missedDueDate: true },
      errors: [],
    })
    await expectState(hub, 'GREEN', '1 of 1')
    expect(await publish(hub, id)).toEqual({
      guideChange: null,
      errors: [{ __typename: 'AlreadyDone', field: 'publishedAt' }],
    })
    await expectConsistentStore(hub.store, governmentServices.indicators)
  })

  it('Guides and unpublished changes are listed.', async () => {
    const hub = await begin()
    const { id } = await record(hub)
    const query =
      '{ services { serviceGuides { nodes { itemCode } } guideChanges(where: { publishedAt: { exists: false } }) { nodes { id } } } }'
    const nodes = [{ itemCode: guide.itemCode }]
    const listed = (open: object[]) => ({
      services: { serviceGuides: { nodes }, guideChanges: { nodes: open } },
    })
    expect(await hub.unit('PROV-350000', query)).toEqual(listed([{ id }]))
    await publish(hub, id)
    expect(await hub.unit('PROV-350000', query)).toEqual(listed([]))
  })

  it('Guide mutations refuse strangers, unknown records and invalid values.', async () => {
    const hub = await begin()
    const change = changeOf(await register(hub))
    const { id: guideChangeId } = await record(hub)
    const publication = { guideChangeId, url }
    const stranger = someone('reporter', 'DEPT-DRC')
    const ahead = '2018-10-01T00:00:00Z'
    for (const [viewer, mutation, input, refusal] of [
      [stranger, 'registerServiceGuide', guide, 'NotAllowed'],
      [reporter, 'registerServiceGuide', { ...guide, itemCode: '' }, 'InvalidInput'],
      [stranger, 'recordGuideChange', change, 'NotAllowed'],
      [reporter, 'recordGuideChange', { ...change, guideId: 'none' }, 'NotFound'],
      [reporter, 'recordGuideChange', { ...change, what: '' }, 'InvalidInput'],
      [reporter, 'recordGuideChange', { ...change, approvalCompletedAt: ahead }, 'InvalidInput'],
      [stranger, 'publishGuideChange', publication, 'NotAllowed'],
      [reporter, 'publishGuideChange', { ...publication, guideChangeId: 'none' }, 'NotFound'],
      [reporter, 'publishGuideChange', { ...publication, publishedAt: ahead }, 'InvalidInput'],
      [
        reporter,
        'publishGuideChange',
        { ...publication, publishedAt: '2018-09-29T00:00:00Z' },
        'InvalidInput',
      ],
    ] as const)
      expect(await hub.refusals(viewer, mutation, input)).toMatchObject([{ __typename: refusal }])
    expect(await hub.store.log.head()).toBe(3)
  })
})

interface State {
  readonly services: {
    readonly light: string
    readonly indicators: readonly {
      readonly value: { readonly numerator: number; readonly denominator: number }
    }[]
  }
}
