import { expect, it } from 'vitest'
import type { ImportReport } from '../../services/reporting/import/localize-report.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { importText } from '../support/import-text.ts'
import { noticeText, type NoticeParts, type NoticeTask } from '../support/notice-text.ts'
import { anyStore } from '../support/stores.ts'

const docNo = '閩政辦〔2019〕61號'
const programme = '350000-闽政办-2019-61'
const archive: NoticeTask = { title: '歸檔舊案卷', requirement: '12月10日前歸檔。' }
const first: readonly NoticeTask[] = [
  { title: '公佈窗口清單', leads: ['省審改辦'], requirement: '9月30日前公佈。' },
  { title: '更新窗口清單', requirement: '11月29日前更新,申請後3個工作日內答覆。' },
  archive,
]
const original = { docNo, tasks: first, letter: ['各單位於6月28日前報送安排。'] }
/** A date, a lead, a number and the letter's date changed; task 3 is another one. */
const reissued = {
  docNo,
  letter: ['各單位於7月12日前報送安排。'],
  tasks: [
    { title: '更新窗口清單', requirement: '11月29日前更新,申請後3個工作日內答覆。' },
    { title: '公佈窗口清單', leads: ['省發改委'], requirement: '8月30日前公佈。' },
    { title: '開通預約電話', requirement: '12月20日前開通。' },
  ],
}

const changes = (lines: ImportReport['lines']) =>
  lines
    .filter(({ outcome }) => outcome !== 'same')
    .map((line) => [line.outcome, line.item, line.detail])

const reissue = (hub: TestHub, parts: NoticeParts, dryRun = false) =>
  importText(hub, noticeText(parts), { dryRun, now: '2019-05-20T09:00:00+08:00' })

interface Totals {
  readonly total: number
  readonly waiting: number
  readonly notApplicable: number
}

const totalsOf = async (hub: TestHub) => {
  const { progress } = await hub.public.get<{
    progress: {
      total: Totals
      rows: readonly { keys: readonly { value: string }[]; progress: Totals }[]
    }
  }>(
    `query ($id: ID!) { progress(programme: $id, by: [TASK]) {
      total { total waiting notApplicable } rows { keys { value } progress { total waiting notApplicable } } } }`,
    { id: programme },
  )
  return {
    total: progress.total,
    byTask: Object.fromEntries(
      progress.rows.map(({ keys, progress: sums }) => [keys[0]?.value, sums]),
    ),
  }
}

interface AssignmentView {
  readonly state: string
  readonly dueOn: string | null
  readonly originalDueOn: string | null
  readonly light: string | null
  readonly submissions: readonly { readonly text: string }[]
  readonly reminders: readonly { readonly text: string }[]
}

const assignment = async (hub: TestHub, id: string) => {
  const office = await hub.as('supervisor', 'PROV-350000', 'office')
  const answer = await office.get<{ assignment: AssignmentView }>(
    `query ($id: ID!) { assignment(id: $id) { state dueOn originalDueOn light submissions { text } reminders { text } } }`,
    { id },
  )
  return answer.assignment
}

/** A report waits and a reminder was sent on task 3; a later day was granted on task 1. */
const work = async (hub: TestHub): Promise<void> => {
  const office = await hub.as('supervisor', 'PROV-350000', 'office')
  const city = await hub.as('reporter', 'CITY-350200')
  const assignmentId = `${programme}:3:CITY-350200`
  await office.act('sendReminder', { assignmentId, text: '請抓緊歸檔。' }, 'reminder { id }')
  await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { id }')
  const report = { assignmentId, percentage: 40, text: '已歸檔四成。' }
  await city.act('submitProgress', report, 'submission { id }')
  const request = {
    assignmentId: `${programme}:1:CITY-350200`,
    reason: '系統改造。',
    newDueOn: '2019-10-18',
  }
  const { extension } = await city.act<{ extension: { id: string } }>(
    'requestExtension',
    request,
    'extension { id }',
  )
  await office.act('grantExtension', { extensionId: extension.id }, 'extension { id }')
}

anyStore((store) => {
  it('A re-issue is applied whole, its dry run says each change, and the original brings everything back.', async () => {
    const hub = await openHub(store.fresh(), { now: '2019-05-13T09:00:00+08:00' })
    expect((await importText(hub, noticeText(original))).ok).toBe(true)
    await work(hub)
    const before = await totalsOf(hub)
    expect(before.total).toMatchObject({ total: 30, waiting: 1 })

    const dry = await reissue(hub, reissued, true)
    expect(await totalsOf(hub)).toEqual(before)
    const { lines } = await reissue(hub, reissued)
    expect(lines).toEqual(dry.lines)
    expect(changes(lines)).toEqual([
      ['changed', 'task 1', 'number 2 → 1'],
      [
        'changed',
        'task 2',
        'number 1 → 2; leads 省審改辦 → 省發改委; requirement; date 2019-09-30 → 2019-08-30',
      ],
      ['new', 'task 3', expect.stringContaining('setTaskTopics')],
      [
        'withdrawn',
        'task 3 歸檔舊案卷',
        'no longer in the notice; 10 assignments, 1 report, 1 reminder kept in history',
      ],
      ['changed', 'obligation G1', 'date 2019-06-28 → 2019-07-12'],
      ['changed', 'assignments (39)', '11 new, 28 changed, 11 withdrawn'],
    ])
    expect(lines.map(({ detail }) => detail)).toContain(
      '1 granted stand: their days are after the new due dates',
    )

    // The task keeps its id under its new number; the new task 3 has another id.
    const after = await totalsOf(hub)
    expect(Object.keys(after.byTask).toSorted()).toEqual(
      ['1', '2', '3-2'].map((number) => `${programme}:${number}`),
    )
    expect(after.total).toEqual({ total: 30, waiting: 0, notApplicable: 0 })
    const extended = await assignment(hub, `${programme}:1:CITY-350200`)
    expect(extended).toMatchObject({ originalDueOn: '2019-08-30', dueOn: '2019-10-18' })
    const moved = await assignment(hub, `${programme}:1:CITY-350300`)
    expect(moved).toMatchObject({ originalDueOn: '2019-08-30', dueOn: '2019-08-30' })

    // The withdrawn task is history: readable with its report and reminder, closed for actions, in no list.
    const id = `${programme}:3:CITY-350200`
    const withdrawn = await assignment(hub, id)
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', light: null })
    expect(withdrawn.submissions).toEqual([{ text: '已歸檔四成。' }])
    expect(withdrawn.reminders).toEqual([{ text: '請抓緊歸檔。' }])
    const office = await hub.as('supervisor', 'PROV-350000', 'office')
    const reminder = { assignmentId: id, text: '再催。' }
    expect(await office.refused('sendReminder', reminder)).toEqual(['WrongState'])
    const { tasks, history } = await hub.public.get<Record<string, { nodes: readonly object[] }>>(
      `query ($id: ID!) { tasks(programme: $id) { nodes { number title(locale: ZH_HANT) } }
        history: tasks(programme: $id, where: { withdrawn: true }) { nodes { number withdrawnOn } } }`,
      { id: programme },
    )
    expect(tasks?.nodes).toMatchObject([
      { number: 1, title: '更新窗口清單' },
      { number: 2, title: '公佈窗口清單' },
      { number: 3, title: '開通預約電話' },
    ])
    expect(history?.nodes).toEqual([{ number: 3, withdrawnOn: '2019-05-20' }])

    const back = await reissue(hub, original)
    expect(changes(back.lines)).toContainEqual(['restored', 'task 3', ''])
    expect(await totalsOf(hub)).toEqual(before)
    expect(await assignment(hub, id)).toMatchObject({ state: 'SUBMITTED', dueOn: '2019-12-10' })
    expect(changes((await reissue(hub, original)).lines)).toEqual([])
  })

  it('A task whose title was edited stays the same task, and another title under its number is another task.', async () => {
    const hub = await openHub(store.fresh(), { now: '2019-05-13T09:00:00+08:00' })
    await importText(hub, noticeText(original))
    const [one, two] = first
    if (!one || !two) throw new Error('there are three tasks')
    const edited = { ...one, title: '及時公佈窗口清單' }
    const { lines } = await reissue(hub, {
      ...original,
      tasks: [edited, two, { ...archive, title: '評選示範窗口' }],
    })
    expect(changes(lines).slice(0, 3)).toEqual([
      ['changed', 'task 1', 'title “公佈窗口清單” → “及時公佈窗口清單”'],
      ['new', 'task 3', expect.stringContaining('setTaskTopics')],
      ['withdrawn', 'task 3 歸檔舊案卷', 'no longer in the notice; 10 assignments kept in history'],
    ])
  })
})
