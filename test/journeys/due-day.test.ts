import { expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

const id = 'fujian-2018-43:11:CITY-350200'

interface AssignmentResponse {
  readonly assignment: {
    readonly state: string
    readonly light: string | null
    readonly lateness: { readonly kind: string; readonly workingDays: number }
    readonly submissions: readonly {
      readonly version: number
      readonly reviewRemark: string | null
    }[]
  }
}

const assignmentStatus = async (hub: TestHub, person = hub.public) =>
  (
    await person.get<AssignmentResponse>(
      `{ assignment(id: "${id}") { state light lateness { kind workingDays } submissions { version reviewRemark } } }`,
    )
  ).assignment

anyStore((store) => {
  it('A granted extension moves the due date, and the due date steps explain it.', async () => {
    const hub = await openHub(store.fresh(), { now: '2019-01-02T09:00:00+08:00' })
    const city = await hub.as('reporter', 'CITY-350200')
    const office = await hub.as('supervisor', 'PROV-350000')
    expect(await assignmentStatus(hub)).toMatchObject({
      light: 'RED',
      lateness: { kind: 'LATE', workingDays: 1 },
    })
    const requested = await city.act<{ extension: { id: string } }>(
      'requestExtension',
      { assignmentId: id, reason: 'The leader was ill.', newDueOn: '2019-01-31' },
      'extension { id }',
    )
    await office.act(
      'grantExtension',
      { extensionId: requested.extension.id },
      'extension { status }',
    )
    expect(await assignmentStatus(hub)).toMatchObject({
      lateness: { kind: 'EXTENDED', workingDays: 0 },
    })
    const { assignment } = await hub.public.get<{
      assignment: { dueDateSteps: { effect: string }[] }
    }>(`{ assignment(id: "${id}") { dueDateSteps { effect day } } }`)
    expect(assignment.dueDateSteps.map(({ effect }) => effect)).toContain('EXTENDED')
  })

  it('An assignment that was found not applicable is left out of denominators.', async () => {
    const hub = await openHub(store.fresh())
    const city = await hub.as('reporter', 'CITY-350200')
    const office = await hub.as('supervisor', 'PROV-350000')
    const total = async () =>
      (
        await hub.public.get<{ task: { progress: { total: number; notApplicable: number } } }>(
          '{ task(id: "fujian-2018-43:11") { progress { total notApplicable } } }',
        )
      ).task.progress
    const before = await total()
    const declared = await city.act<{ exemption: { id: string } }>(
      'declareNotApplicable',
      { assignmentId: id, reason: 'No such leader.' },
      'exemption { id }',
    )
    expect(await total()).toEqual(before)
    await office.act(
      'approveNotApplicable',
      { exemptionId: declared.exemption.id },
      'exemption { status }',
    )
    expect(await total()).toEqual({
      total: before.total - 1,
      notApplicable: before.notApplicable + 1,
    })
  })
})
