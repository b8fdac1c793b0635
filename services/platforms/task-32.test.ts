import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { startPlatformTask, xiamen } from './testing/task.ts'

const account = {
  year: 2018,
  platform: 'WECHAT',
  handle: '廈門發佈',
  verified: true,
  followers: 120_000,
  openedOn: '2014-03-01',
}
const march = { periodFrom: '2018-03-01', periodTo: '2018-03-31' }
const openedInJune = { openedOn: '2018-06-01' }
const may = { periodFrom: '2018-05-01', periodTo: '2018-05-31' }
const june = { periodFrom: '2018-06-01', periodTo: '2018-06-30' }
const posts = { posts: 20, interpretationPosts: 2, serviceFunctions: 3 }
const silent = { posts: 0, interpretationPosts: 0, serviceFunctions: 0 }

anyStore((stores) => {
  const begin = async (now = '2018-08-01T09:00:00+08:00') => {
    const task = await startPlatformTask(stores, 32, { now })
    const open = (overrides: object = {}) =>
      task.enter('NewMediaAccount', { ...account, ...overrides })
    const report = (accountId: string, overrides: object) =>
      task.enterChild('AccountActivity', { accountId, ...overrides })
    return { ...task, open, report }
  }

  it('Task 32 is proven when every account posts in each quarter, explains policy and offers services.', async () => {
    const { proof, open, report, act } = await begin()
    const without = (failing: object) => ({
      proven: false,
      failing: {
        unitsInterpretingInNewMedia: [xiamen],
        unitsServingInNewMedia: [xiamen],
        ...failing,
      },
    })
    expect(await proof()).toEqual(without({ accountsActive: [xiamen] }))
    const [wechat, weibo] = [await open(), await open({ platform: 'WEIBO', ...openedInJune })]
    expect((await proof()).failing['accountsActive']?.toSorted()).toEqual(
      [wechat, weibo].toSorted(),
    )
    const plain = { posts: 20, interpretationPosts: 0, serviceFunctions: 0 }
    await report(wechat, { ...march, ...plain, lastPostOn: '2018-03-30' })
    await report(weibo, { ...june, ...plain, lastPostOn: '2018-06-10' })
    expect(await proof()).toEqual(without({}))
    await report(weibo, { ...june, ...posts, lastPostOn: '2018-06-29' })
    expect(await proof()).toEqual({ proven: true, failing: {} })
    await act('closeNewMediaAccount', { newMediaAccountId: weibo })
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('An account that posted in January only is silent from the end of three months.', async () => {
    const { proof, open, report, hub } = await begin('2018-02-05T09:00:00+08:00')
    const id = await open()
    const january = { periodFrom: '2018-01-01', periodTo: '2018-01-31' }
    await report(id, { ...january, ...posts, lastPostOn: '2018-01-15' })
    expect(await proof()).toEqual({ proven: true, failing: {} })
    hub.at('2018-04-16T00:00:00+08:00')
    await hub.sweep()
    expect(await proof()).toEqual({ proven: false, failing: { accountsActive: [id] } })
    const april = { periodFrom: '2018-04-01', periodTo: '2018-04-15' }
    await report(id, { ...april, ...posts, lastPostOn: '2018-04-15' })
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('An account that was silent for a quarter is not active throughout the year.', async () => {
    const { proof, open, report, hub } = await begin('2018-12-31T09:00:00+08:00')
    const id = await open()
    const reportPost = (day: string) =>
      report(id, { periodFrom: day, periodTo: day, ...posts, lastPostOn: day })
    for (const day of ['2018-03-31', '2018-09-01', '2018-12-01']) await reportPost(day)
    await hub.sweep()
    expect(await proof()).toEqual({ proven: false, failing: { accountsActive: [id] } })
    await reportPost('2018-06-01')
    expect(await proof()).toEqual({ proven: true, failing: {} })
    // The year ends with the fourth quarter: later silence belongs to the list of the next year.
    hub.at('2019-06-01T09:00:00+08:00')
    await hub.sweep()
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('The indicators count days without posts, interpreting posts and services.', async () => {
    const { open, report, indicatorValues } = await begin()
    const used = {
      unitsInterpretingInNewMedia: 'true (1 of 1)',
      unitsServingInNewMedia: 'true (1 of 1)',
    }
    const id = await open({ openedOn: '2018-05-02' })
    await report(id, { ...may, ...posts, lastPostOn: '2018-05-31' })
    expect(await indicatorValues()).toEqual({
      accountsActive: 'true (1 of 1)',
      accountsPostingFortnightly: 'true (1 of 1)',
      accountPeriodsInterpreting: 'true (1 of 1)',
      accountPeriodsServing: 'true (1 of 1)',
      ...used,
    })
    await report(id, { ...june, ...silent })
    expect(await indicatorValues()).toEqual({
      accountsActive: 'true (1 of 1)',
      accountsPostingFortnightly: 'false (0 of 1)',
      ...used,
      accountPeriodsInterpreting: 'true (1 of 1)',
      accountPeriodsServing: 'false (1 of 2)',
    })
  })

  it('Account activities with impossible values are refused.', async () => {
    const { open, hub, reporter } = await begin()
    const accountId = await open()
    const good = { accountId, ...june, ...posts, lastPostOn: '2018-06-10' }
    for (const [overrides, field] of [
      [{ interpretationPosts: 21 }, 'interpretationPosts'],
      [{ lastPostOn: null }, 'lastPostOn'],
      [{ posts: 0, interpretationPosts: 0 }, 'lastPostOn'],
      [{ lastPostOn: '2018-05-31' }, 'lastPostOn'],
      [{ lastPostOn: '2018-07-01' }, 'periodTo'],
      [{ periodFrom: '2017-06-01', periodTo: '2017-06-30', lastPostOn: '2017-06-10' }, 'periodTo'],
    ] as const)
      expect(
        await hub.refusals(
          reporter,
          'registerAccountActivity',
          { ...good, ...overrides },
          '... on InvalidInput { field }',
        ),
      ).toMatchObject([{ __typename: 'InvalidInput', field }])
  })
})
