import { expect, it } from 'vitest'
import { rulesOn, dueOn } from '../../test/support/rules-on.ts'
import { anyStore } from '../../test/support/stores.ts'
import { majorProjectDisclosures } from './major-project-disclosure/major-project-disclosure.ts'
import { pageUrl, startDisclosureTask, xiamen } from './testing/task.ts'

const project = {
  year: 2018,
  projectCode: '2018-350200-48-01-000001',
  name: 'A second bridge',
  highConcern: true,
  stage: 'APPROVAL',
}
const information = { title: 'Approval', formedOn: '2018-06-04', administrativeDecision: false }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 7, { packs: ['proactive20', 'permit7'] })
    const projectId = await task.enter('MajorProject', project)
    const disclose = (overrides: object) =>
      task.act('registerMajorProjectDisclosure', {
        projectId,
        kind: 'APPROVAL_RESULT',
        ...information,
        ...overrides,
      })
    const service = { kind: 'SERVICE_INFO', publishedOn: '2018-06-12', url: pageUrl }
    await disclose(service)
    return { ...task, projectId, disclose }
  }

  it.each([
    ['a permit on its last day', true, '2018-06-13', true],
    ['a permit one day late', true, '2018-06-14', false],
    ['other information on its last day', false, '2018-07-03', true],
    ['other information one day late', false, '2018-07-04', false],
  ])(
    'Information is in time by the due date of its rule pack: %s.',
    async (_, decision, publishedOn, met) => {
      const { disclose, proof, indicatorValues, projectId } = await begin()
      await disclose({ administrativeDecision: decision, publishedOn, url: pageUrl })
      const failing = met ? {} : { projectsDisclosedInTime: [projectId] }
      expect(await proof()).toEqual({ proven: met, failing })
      const { projectDecisionsInTime, projectInformationInTime } = await indicatorValues()
      const inTime = decision ? projectDecisionsInTime : projectInformationInTime
      const others = decision ? 0 : 1
      expect(inTime).toBe(`${met} (${others + (met ? 1 : 0)} of ${others + 1})`)
    },
  )

  it('An overdue permit turns the light red until it is published.', async () => {
    const { act, disclose, hub, indicatorValues } = await begin()
    const overrides = { formedOn: '2018-07-25', administrativeDecision: true }
    const majorProjectDisclosureId = await disclose(overrides)
    const light = () => hub.unit(xiamen, '{ disclosure { light } }')
    expect(await light()).toEqual({ disclosure: { light: 'YELLOW' } })
    hub.at('2018-08-04T09:00:00+08:00')
    await hub.sweep()
    expect(await light()).toEqual({ disclosure: { light: 'RED' } })
    const late = { projectDecisionsInTime: 'false (0 of 1)' }
    expect(await indicatorValues()).toMatchObject(late)
    const publication = { majorProjectDisclosureId, publishedOn: '2018-08-04', url: pageUrl }
    await act('publishMajorProjectDisclosure', publication)
    expect(await light()).toEqual({ disclosure: { light: 'GREEN' } })
    expect(await indicatorValues()).toMatchObject(late)
  })
})

it('Permits and penalties have a shorter period than other information.', () => {
  const rules = rulesOn({ proactive20: 'P20WD', permit7: 'P7WD' })
  const due = (administrativeDecision: boolean, packs = rules) =>
    dueOn(majorProjectDisclosures, { ...information, administrativeDecision }, packs)
  expect([due(true), due(false)]).toEqual(['2018-06-13', '2018-07-03'])
  expect(due(true, rulesOn({ proactive20: 'P20WD' }))).toBe('no clock')
  expect(dueOn(majorProjectDisclosures, { formedOn: null }, rules)).toBe('no clock')
})
