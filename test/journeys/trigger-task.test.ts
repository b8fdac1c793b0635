import { expect, it } from 'vitest'
import { DeadlineKind } from '../../services/reporting/task/task-parts.ts'
import { Task } from '../../services/reporting/task/task.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

const regulation = {
  docNo: '國令第711號',
  title: '中華人民共和國政府信息公開條例',
  promulgatedOn: '2019-04-03',
  url: 'https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm',
  reason: 'The revised regulation was promulgated.',
}
const now = { now: '2019-04-16T09:00:00+08:00' }

interface Seen {
  readonly task: {
    readonly trigger: { readonly what: string; readonly document: object | null } | null
    readonly progress: { readonly total: number; readonly notApplicable: number }
    readonly proof: { readonly rollUp: { readonly units: { readonly denominator: number } } }
  }
  readonly assignment: { readonly state: string; readonly dueOn: string | null }
}

interface Measured {
  readonly task: {
    readonly indicators: readonly { readonly name: string; readonly year: number }[]
  }
}

const seen = (hub: TestHub, no: number) =>
  hub.public.get<Seen>(
    `{ task(id: "fujian-2018-43:${no}") {
         trigger { description(locale: EN) document { docNo title promulgatedOn url reason triggeredAt } }
         progress { total notApplicable } proof { rollUp { units { denominator } } } }
       assignment(id: "fujian-2018-43:${no}:CITY-350200") { state dueOn } }`,
  )

anyStore((store) => {
  it('A waiting task is left out of denominators until its document is promulgated.', async () => {
    const hub = await openHub(store.fresh(), now)
    const before = await seen(hub, 37)
    const { notApplicable } = before.task.progress
    expect(notApplicable).toBeGreaterThan(10)
    expect(before).toMatchObject({
      task: {
        trigger: { description: expect.stringContaining('Promulgation') as string, document: null },
        progress: { total: 0 },
        proof: { rollUp: { units: { denominator: 0 } } },
      },
      assignment: { state: 'NOT_TRIGGERED' },
    })
    const city = await hub.as('reporter', 'CITY-350200')
    const acknowledgement = { assignmentId: 'fujian-2018-43:37:CITY-350200' }
    expect(await city.refused('acknowledgeAssignment', acknowledgement)).toEqual(['WrongState'])
    const office = await hub.as('supervisor', 'DEPT-PGO')
    await office.act('triggerTask', { taskId: 'fujian-2018-43:37', ...regulation }, 'task { id }')
    const { docNo, title, promulgatedOn, url, reason } = regulation
    expect(await seen(hub, 37)).toMatchObject({
      task: {
        trigger: { document: { docNo, title, promulgatedOn, url, reason } },
        progress: { total: notApplicable, notApplicable: 0 },
        proof: { rollUp: { units: { denominator: notApplicable } } },
      },
      assignment: { state: 'NOT_STARTED', dueOn: null },
    })
    expect((await seen(hub, 38)).task.progress.total).toBe(0)
    expect(await city.refused('acknowledgeAssignment', acknowledgement)).toEqual([])
    const rows = await hub.hub.services.running.get('reporting')?.store.log.read(0, 100_000)
    const triggered = rows?.filter(({ kind }) => kind.endsWith('.triggered')) ?? []
    expect(triggered.map(({ kind }) => kind)).toEqual([
      'task.triggered',
      ...Array.from({ length: notApplicable }, () => 'assignment.triggered'),
    ])
    expect(triggered[0]).toMatchObject({
      taskId: 'fujian-2018-43:37',
      actor: 'supervisor@DEPT-PGO',
    })
    expect(JSON.parse(triggered[0]?.fields ?? '{}')).toMatchObject({ triggering: { docNo, title } })
  })

  it('Records of the year of the trigger prove a triggered task, and those of earlier years do not.', async () => {
    const hub = await openHub(store.fresh(), now)
    const city = await hub.as('reporter', 'CITY-350200')
    for (const [year, doneOn] of [
      [2018, '2018-12-01'],
      [2019, null],
    ] as const)
      await city.act(
        'registerTransitionMeasure',
        { unitId: 'CITY-350200', year, measure: 'Train', plannedOn: '2019-06-30', doneOn },
        'transitionMeasure { id }',
      )
    const measures = async () => {
      const { task } = await hub.public.get<Measured>(
        '{ task(id: "fujian-2018-43:37") { indicators { name year value { numerator denominator } } } }',
      )
      return task.indicators.find(({ name }) => name === 'transitionMeasuresDone')
    }
    const value = (numerator: number) => ({ value: { numerator, denominator: 1 } })
    expect(await measures()).toMatchObject({ year: 2018, ...value(1) })
    const office = await hub.as('supervisor', 'DEPT-PGO')
    await office.act('triggerTask', { taskId: 'fujian-2018-43:37', ...regulation }, 'task { id }')
    expect(await measures()).toMatchObject({ year: 2019, ...value(0) })
  })

  it('A trigger is refused without the right, for a task without a trigger, with a bad document, and a second time.', async () => {
    const hub = await openHub(store.fresh(), now)
    const input = { taskId: 'fujian-2018-43:38', ...regulation }
    const city = await hub.as('supervisor', 'CITY-350200')
    expect(await city.refused('triggerTask', input)).toEqual(['NotAllowed'])
    const office = await hub.as('supervisor', 'PROV-350000')
    const refused = (more: object) => office.refused('triggerTask', { ...input, ...more })
    expect(await refused({ taskId: 'fujian-2018-43:99' })).toEqual(['NotFound'])
    expect(await refused({ taskId: 'fujian-2018-43:11' })).toEqual(['NothingToTrigger'])
    expect(await refused({ title: ' ' })).toEqual(['InvalidInput'])
    expect(await refused({ promulgatedOn: '2019-04-17' })).toEqual(['InvalidInput'])
    const admin = await hub.as('admin', 'PROV-350000')
    expect(await admin.refused('triggerTask', input)).toEqual([])
    expect(await refused({})).toEqual(['AlreadyTriggered'])
  })

  it('Assignments get a due date relative to the trigger, and the due date steps explain it.', async () => {
    const hub = await openHub(store.fresh(), now)
    // As in another notice: within twenty working days of the promulgation.
    const deadline = { kind: DeadlineKind.EVENT, date: null, rule: 'P20WD' }
    const description = {
      whatHant: '條例公佈後20個工作日內',
      whatEn: 'Within 20 working days of it',
    }
    await hub.hub.services.running
      .get('reporting')
      ?.store.write({ actor: 'test', now: new Date(now.now) }, async (tx) => {
        const task = await tx.find(Task, 'fujian-2018-43:38')
        const deadlines = [{ ...deadline, ...description }] as Task['deadlines']
        return task && tx.change(task, { kind: 'task.set', set: { deadlines } })
      })
    const office = await hub.as('supervisor', 'PROV-350000')
    await office.act('triggerTask', { taskId: 'fujian-2018-43:38', ...regulation }, 'task { id }')
    expect((await seen(hub, 38)).assignment).toEqual({ state: 'NOT_STARTED', dueOn: '2019-05-05' })
    const { assignment } = await hub.public.get<{
      assignment: { dueDateSteps: readonly { readonly effect: string }[] }
    }>('{ assignment(id: "fujian-2018-43:38:CITY-350200") { dueDateSteps { effect } } }')
    expect(assignment.dueDateSteps.filter(({ effect }) => effect === 'COUNTED')).toHaveLength(20)
  })
})
