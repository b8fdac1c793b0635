import { expect, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

interface Lights {
  readonly unit: { readonly services: { readonly light: string } }
}

interface Forwarded {
  readonly siteMessage: { readonly id: string }
}

const light = (result: { readonly value?: { readonly data?: Lights | null } }) =>
  result.value?.data?.unit.services.light

anyStore((store) => {
  it('A live query shows a green light when a find-fault message is answered in time.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-10-29T09:00:00+08:00' })
    const office = await hub.as('supervisor', 'PROV-350000')
    const city = await hub.as('reporter', 'CITY-350200')
    const lights = hub.public.follow<Lights>(
      'query @live { unit(id: "CITY-350200") { services { light } } }',
    )
    expect(light(await lights.next())).toBe('GREEN')
    const { siteMessage } = await office.act<Forwarded>(
      'forwardSiteMessage',
      { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link' },
      'siteMessage { id }',
    )
    expect(light(await lights.next())).toBe('YELLOW')
    await city.act(
      'replyToSiteMessage',
      { siteMessageId: siteMessage.id, outcome: 'Mended.' },
      'siteMessage { id }',
    )
    expect(light(await lights.next())).toBe('GREEN')
  })

  it('A live query shows a red light at the moment that a message misses its due date.', async () => {
    // Two working days from Friday noon end with Tuesday. The clock stands still just before that until `startedAt` is set.
    const eve = Date.parse('2018-10-30T23:59:59+08:00')
    let startedAt: number | undefined
    const clock = () => new Date(eve + (startedAt === undefined ? 0 : Date.now() - startedAt))
    const hub = await openHub(store.fresh(), { clock })
    const office = await hub.as('supervisor', 'PROV-350000')
    await office.act(
      'forwardSiteMessage',
      {
        unitId: 'CITY-350200',
        channel: 'MESSAGE',
        subject: 'A question',
        forwardedAt: '2018-10-26T12:00:00+08:00',
      },
      'siteMessage { id }',
    )
    const lights = hub.public.follow<Lights>(
      'query @live { unit(id: "CITY-350200") { services { light } } }',
    )
    expect(light(await lights.next())).toBe('YELLOW')
    startedAt = Date.now()
    expect(light(await lights.next())).toBe('RED')
    expect(clock().getTime()).toBeGreaterThan(Date.parse('2018-10-30T16:00:00Z'))
  })
})
