import { expect, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { importText } from '../support/import-text.ts'
import { noticeText } from '../support/notice-text.ts'
import { eachStore } from '../support/stores.ts'

const id = 'fujian-2018-43:21:CITY-350200'
const text = noticeText({
  docNo: '閩政辦〔2018〕79號',
  signedOn: '2018年12月3日',
  tasks: [{ title: '公佈窗口清單', requirement: '12月27日前公佈。' }],
})

eachStore((store) => {
  it('A moment in the future, before the first record or before the programme is refused, with a moment that can be asked.', async () => {
    let now = new Date('2018-12-03T09:00:00+08:00')
    const hub = await openHub(store.fresh(), { now: now.toISOString(), clock: () => now })
    now = new Date('2018-12-10T09:00:00+08:00')
    await importText(hub, text, { now: now.toISOString() })
    now = new Date('2018-12-11T09:00:00+08:00')
    const refusal = async (query: string): Promise<string | undefined> => {
      const { errors } = await hub.public.execute(`{ ${query} }`)
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
      return errors?.[0]?.message
    }
    const total = '{ total { total } }'
    expect(await refusal(`progress(by: [TASK], asOf: "2018-12-11T01:00:00.001Z") ${total}`)).toBe(
      'asOf 為 2018-12-11T01:00:00.001Z,尚未到來,請填已過去的時點;查詢當前請省略。',
    )
    expect(
      await refusal(`assignment(id: "${id}", knownAt: "2018-12-01T00:00:00Z") { state }`),
    ).toBe(
      'knownAt 為 2018-12-01T00:00:00.000Z,早於本平台的首條記錄,請填 2018-12-03T01:00:00.000Z 或之後的時點。',
    )
    const own = '350000-闽政办-2018-79'
    expect(
      await refusal(
        `progress(programme: "${own}", by: [TASK], asOf: "2018-12-05T00:00:00Z") ${total}`,
      ),
    ).toBe(
      `2018-12-05T00:00:00.000Z 時平台尚無計劃「${own}」,請填 2018-12-10T01:00:00.000Z 或之後的時點。`,
    )
    expect(
      await refusal('progressHistory(from: "2018-12-09", to: "2018-12-08") { points { day } }'),
    ).toBe('from 為 2018-12-09,晚於 to(2018-12-08),請對調。')
    expect(
      await refusal('progressHistory(from: "2018-12-04", to: "2018-12-12") { points { day } }'),
    ).toBe('to 為 2018-12-12,尚未到來,請填 2018-12-11 或更早的日期。')
    const { progress } = await hub.public.get<{ progress: unknown }>(
      `{ progress(by: [TASK], asOf: "2018-12-11T01:00:00Z") ${total} }`,
    )
    expect(progress).toEqual(
      (await hub.public.get<{ progress: unknown }>(`{ progress(by: [TASK]) ${total} }`)).progress,
    )
  }, 600_000)

  it('A complete report that was returned later counts as of its time, and no longer with what was known after the return.', async () => {
    let now = new Date('2018-12-27T09:00:00+08:00')
    const hub = await openHub(store.fresh(), { now: now.toISOString(), clock: () => now })
    now = new Date('2018-12-28T09:00:00+08:00')
    const city = await hub.as('reporter', 'CITY-350200')
    const reviewer = await hub.as('reviewer', 'PROV-350000', 'reviewer')
    await city.act('acknowledgeAssignment', { assignmentId: id }, 'assignment { id }')
    const { submission } = await city.act<{ submission: { id: string } }>(
      'submitProgress',
      { assignmentId: id, percentage: 100, text: 'Done.' },
      'submission { id }',
    )
    now = new Date('2019-02-14T09:00:00+08:00')
    const returned = { submissionId: submission.id, reason: 'The page is missing.' }
    await reviewer.act('returnSubmission', returned, 'submission { id }')
    now = new Date('2019-02-20T09:00:00+08:00')
    const at = async (moments: string) =>
      (
        await hub.public.get<{ assignment: { lateness: { kind: string } } }>(
          `{ assignment(id: "${id}", ${moments}) { state completedOn light lateness { kind workingDays } } }`,
        )
      ).assignment
    const asOf = 'asOf: "2019-01-10T17:00:00+08:00"'
    const earlier = await at(asOf)
    expect(earlier).toMatchObject({ state: 'SUBMITTED', completedOn: '2018-12-28' })
    expect(await at(`${asOf}, knownAt: "2019-01-31T00:00:00Z"`)).toEqual(earlier)
    expect(await at('knownAt: "2019-01-10T17:00:00+08:00"')).toEqual(earlier)
    expect(await at(`${asOf}, knownAt: "2019-02-20T00:00:00Z"`)).toMatchObject({
      state: 'SUBMITTED',
      completedOn: null,
    })
    expect(await at(`${asOf}, knownAt: "2018-12-28T00:59:59Z"`)).toMatchObject({
      state: 'NOT_STARTED',
      completedOn: null,
    })
  }, 600_000)
})
