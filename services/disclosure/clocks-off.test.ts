import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { pageUrl, startDisclosureTask } from './testing/task.ts'

const project = {
  year: 2018,
  projectCode: '2018-350200-48-01-000001',
  name: 'A second bridge',
  highConcern: true,
  stage: 'APPROVAL',
}
const late = {
  title: 'Approval',
  formedOn: '2017-02-01',
  administrativeDecision: false,
  publishedOn: '2018-07-10',
  url: pageUrl,
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 7)
    const projectId = await task.enter('MajorProject', project)
    const disclose = (kind: string, overrides: object) =>
      task.act('registerMajorProjectDisclosure', { projectId, kind, ...late, ...overrides })
    const switchOn = async (...packs: string[]) => {
      for (const id of packs)
        task.hub.reporting.appendRulePackChange('rulePack.switchedOn', id, { switchedOn: true })
      await task.hub.catchUp()
      await task.hub.settle()
    }
    return { ...task, projectId, disclose, switchOn }
  }
  const inTime = { formedOn: '2018-07-01' }

  it('A condition that asks for time is not measured while a clock is off, and then decided.', async () => {
    const { disclose, switchOn, proof, states, indicatorValues, hub } = await begin()
    await disclose('SERVICE_INFO', inTime)
    await disclose('APPROVAL_RESULT', inTime)
    const unmeasured = { proven: false, failing: { projectsDisclosedInTime: [] } }
    expect(await proof()).toEqual(unmeasured)
    expect(await states()).toMatchObject({ projectsDisclosedInTime: 'NOT_MEASURED' })
    expect(await indicatorValues()).toMatchObject({ projectsDisclosedInTime: 'null (1 of 1)' })
    const { proof: explained } = await hub.task<{ proof: object }>(
      7,
      '{ proof { conditions { state reason indicator { clocks } } } }',
    )
    expect(explained).toMatchObject({
      conditions: expect.arrayContaining([
        {
          state: 'NOT_MEASURED',
          reason: expect.stringContaining('proactive20, permit7'),
          indicator: { clocks: ['proactive20', 'permit7'] },
        },
      ]),
    })
    await switchOn('proactive20')
    expect(await states()).toMatchObject({ projectsDisclosedInTime: 'NOT_MEASURED' })
    await switchOn('permit7')
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('What was published 17 months late while the clock was off is late once it is on.', async () => {
    const { disclose, switchOn, proof, projectId } = await begin()
    await disclose('SERVICE_INFO', inTime)
    await disclose('APPROVAL_RESULT', {})
    expect(await proof()).toEqual({
      proven: false,
      failing: { projectsDisclosedInTime: [] },
    })
    await switchOn('proactive20', 'permit7')
    expect(await proof()).toEqual({
      proven: false,
      failing: { projectsDisclosedInTime: [projectId] },
    })
  })
})
