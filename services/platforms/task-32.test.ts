import { expect, it } from 'vitest'
import { eachStore } from '../../test/support/stores.ts'
import { startPlatformTask, xiamen } from './testing/task.ts'

const account = {
  year: 2018,
  platform: 'WECHAT',
  handle: '廈門發佈',
  verified: true,
  followers: 120_000,
  openedOn: '2014-03-01',
}
const may = { periodFrom: '2018-05-01', periodTo: '2018-05-31' }
const june = { periodFrom: '2018-06-01', periodTo: '2018-06-30' }
const posts = { posts: 20, interpretationPosts: 2, serviceFunctions: 3 }
const silent = { posts: 0, interpretationPosts: 0, serviceFunctions: 0 }

eachStore((stores) => {
  const begin = async () => {
    const task = await startPlatformTask(stores, 32)
    const open = (overrides: object = {}) =>
      task.enter('NewMediaAccount', { ...account, ...overrides })
    const report = (accountId: string, overrides: object) =>
      task.enterChild('AccountActivity', { accountId, ...overrides })
    return { ...task, open, report }
  }

  it('Task 32 is proven when every account posted in its latest period.', async () => {
    const { proof, open, report, act } = await begin()
    expect(await proof()).toEqual({ proven: false, failing: { accountsActive: [xiamen] } })
    const [wechat, weibo] = [await open(), await open({ platform: 'WEIBO' })]
    await report(wechat, { ...june, ...posts, lastPostOn: '2018-06-29' })
    expect(await proof()).toEqual({ proven: false, failing: { accountsActive: [weibo] } })
    await report(weibo, { ...june, ...posts, lastPostOn: '2018-06-10' })
    expect(await proof()).toEqual({ proven: true, failing: {} })
    const july = { periodFrom: '2018-07-01', periodTo: '2018-07-31' }
    await report(weibo, { ...july, ...silent })
    expect(await proof()).toEqual({ proven: false, failing: { accountsActive: [weibo] } })
    await act('closeNewMediaAccount', { newMediaAccountId: weibo })
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('An older period entered later does not replace the latest one.', async () => {
    const { proof, open, report } = await begin()
    const id = await open()
    await report(id, { ...june, ...silent })
    await report(id, { ...may, ...posts, lastPostOn: '2018-05-31' })
    expect(await proof()).toEqual({ proven: false, failing: { accountsActive: [id] } })
  })

  it('The indicators count days without posts, interpreting posts and services.', async () => {
    const { open, report, indicatorValues } = await begin()
    const id = await open()
    await report(id, { ...may, ...posts, lastPostOn: '2018-05-31' })
    expect(await indicatorValues()).toEqual({
      accountsActive: 'true (1 of 1)',
      accountsPostingFortnightly: 'true (1 of 1)',
      accountPeriodsInterpreting: 'true (1 of 1)',
      accountPeriodsServing: 'true (1 of 1)',
    })
    await report(id, { ...june, ...silent })
    expect(await indicatorValues()).toEqual({
      accountsActive: 'false (0 of 1)',
      accountsPostingFortnightly: 'false (0 of 1)',
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
