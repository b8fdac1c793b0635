import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { xiamen, startServiceTask, pageUrl } from './testing/task.ts'

const platforms = ['PORTAL', 'ONLINE_HALL', 'APP', 'HOTLINE_12345', 'DEPARTMENT'] as const
const proven = {
  serviceItemsClassified: true,
  serviceItemsListed: true,
  platformsLinked: true,
  cityPlatformsLinked: true,
}
const classes = { onlineDepth: 'FULL', tripClass: 'NONE' }

anyStore((stores) => {
  const begin = async (unit = xiamen) => {
    const task = await startServiceTask(stores, 18, unit)
    const item = (itemCode: string, unitId = unit) =>
      task.enter('ServiceItem', { unitId, itemCode, name: 'A permit', level: 'CITY', year: 2018 })
    const platform = (kind: string) =>
      task.enter('PlatformIntegration', {
        unitId: unit,
        platform: kind,
        name: kind,
        year: 2018,
        itemSync: true,
        ssoLinked: false,
      })
    const linked = async (kind: string) => {
      const id = await platform(kind)
      await task.actOn('linkPlatformIntegration', id, { linkedOn: '2018-06-30' })
      return id
    }
    return { ...task, item, platform, linked }
  }

  it('Task 18 is proven by a class and a list for each item and a link for each platform.', async () => {
    const { actOn, expectSound, item, linked, met } = await begin()
    const [first, second] = [await item('1'), await item('2')]
    const nothing = {
      serviceItemsClassified: false,
      serviceItemsListed: false,
      platformsLinked: false,
      cityPlatformsLinked: false,
    }
    expect(await met()).toEqual(nothing)
    for (const id of [first, second]) {
      await actOn('classifyServiceItem', id, { ...classes, tripClass: 'AT_MOST_ONE' })
      await actOn('publishServiceItem', id, { url: pageUrl })
    }
    const links: string[] = []
    for (const kind of platforms) {
      const platformsLinked = links.length > 0
      expect(await met()).toEqual({ ...proven, platformsLinked, cityPlatformsLinked: false })
      links.push(await linked(kind))
    }
    expect(await met()).toEqual(proven)
    await actOn('classifyServiceItem', first, { onlineDepth: 'FULL' })
    expect(await met()).toEqual({ ...proven, serviceItemsClassified: false })
    await actOn('classifyServiceItem', first, classes)
    const third = await item('3')
    await actOn('classifyServiceItem', third, classes)
    expect(await met()).toEqual({ ...proven, serviceItemsListed: false })
    await actOn('publishServiceItem', third, { url: pageUrl })
    expect(await met()).toEqual(proven)
    await actOn('unlinkPlatformIntegration', links[0] ?? '')
    expect(await met()).toEqual({ ...proven, platformsLinked: false, cityPlatformsLinked: false })
    await expectSound()
  })

  it('A further unconnected platform fails, though its kind is connected.', async () => {
    const { actOn, expectSound, item, linked, met, platform } = await begin()
    const id = await item('1')
    await actOn('classifyServiceItem', id, classes)
    await actOn('publishServiceItem', id, { url: pageUrl })
    for (const kind of platforms) await linked(kind)
    const open = await platform('DEPARTMENT')
    expect(await met()).toEqual({ ...proven, platformsLinked: false })
    await actOn('linkPlatformIntegration', open)
    expect(await met()).toEqual(proven)
    await expectSound()
  })

  it('A department needs the link of its own platform only.', async () => {
    const { actOn, expectSound, item, linked, met } = await begin('DEPT-DRC')
    const id = await item('1')
    await actOn('classifyServiceItem', id, classes)
    await actOn('publishServiceItem', id, { url: pageUrl })
    const { cityPlatformsLinked: _, ...departmentConditions } = proven
    const unlinked = { platformsLinked: false, departmentPlatformsLinked: false }
    expect(await met()).toEqual({ ...departmentConditions, ...unlinked })
    await linked('DEPARTMENT')
    expect(await met()).toEqual({ ...departmentConditions, departmentPlatformsLinked: true })
    await expectSound()
  })

  it('The indicators count items without a trip, with at most one, and fully online.', async () => {
    const { actOn, hub, item, linked } = await begin()
    const trips = ['NONE', 'AT_MOST_ONE', 'MORE'] as const
    for (const tripClass of trips)
      await actOn('classifyServiceItem', await item(tripClass), { ...classes, tripClass })
    await actOn('correctPlatformIntegration', await linked('APP'), { ssoLinked: true })
    await linked('PORTAL')
    const { services } = await hub.unit<Shown>(
      xiamen,
      `{ services { indicators(year: 2018) { name value { numerator denominator } } } }`,
    )
    const shown = Object.fromEntries(
      services.indicators.map(({ name, value }) => [
        name,
        `${value.numerator} of ${value.denominator}`,
      ]),
    )
    expect(shown).toMatchObject({
      serviceItemsWithoutTrip: '1 of 3',
      serviceItemsAtMostOneTrip: '2 of 3',
      serviceItemsFullyOnline: '3 of 3',
      platformsFullyIntegrated: '1 of 2',
    })
  })

  it('A second link, and an item of another unit, are refused.', async () => {
    const { hub, item, linked, reporter } = await begin()
    const platformIntegrationId = await linked('APP')
    await expect(item('1', 'DEPT-DRC')).rejects.toThrow('NotAllowed')
    expect(
      await hub.refusals(reporter, 'linkPlatformIntegration', { platformIntegrationId }),
    ).toMatchObject([{ __typename: 'AlreadyDone' }])
  })
})

interface Shown {
  readonly services: {
    readonly indicators: readonly {
      readonly name: string
      readonly value: { readonly numerator: number; readonly denominator: number }
    }[]
  }
}
