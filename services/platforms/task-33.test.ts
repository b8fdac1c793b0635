import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { startPlatformTask, xiamen } from './testing/task.ts'

const account = {
  year: 2018,
  platform: 'WEIBO',
  handle: '某局發佈',
  verified: true,
  followers: 90,
  openedOn: '2014-03-01',
}
const sound = { offTopicPosts: 0, reviewMissing: false, followers: 90, result: 'SOUND' }
const faulty = { ...sound, offTopicPosts: 2, result: 'FAULTY' }
const weak = { ...sound, result: 'WEAK' }

anyStore((stores) => {
  const begin = async () => {
    const task = await startPlatformTask(stores, 33)
    const accountId = await task.enter('NewMediaAccount', account)
    const check = (checkedOn: string, found: object) =>
      task.enterChild('AccountCheck', { accountId, checkedOn, ...found })
    const rectify = (issue: string, foundOn: string, overrides: object = {}) =>
      task.enterChild('AccountRectification', { accountId, issue, foundOn, ...overrides })
    return { ...task, accountId, check, rectify }
  }
  const proven = { proven: true, failing: {} }
  const fix = { action: 'FIX', decidedOn: '2018-07-03' }

  it('Task 33 is proven when every account was checked and has no open issue.', async () => {
    const { proof, check, accountId, enter } = await begin()
    const unchecked = { proven: false, failing: { accountsWithoutOpenIssue: [accountId] } }
    expect(await proof()).toEqual(unchecked)
    await check('2018-07-02', sound)
    expect(await proof()).toEqual(proven)
    const other = await enter('NewMediaAccount', { ...account, handle: '另一賬號' })
    expect((await proof()).failing).toEqual({ accountsWithoutOpenIssue: [other] })
  })

  it('A fault must be rectified, whether or not a rectification was entered.', async () => {
    const { proof, check, rectify, accountId, act } = await begin()
    await check('2018-07-02', faulty)
    const open = { proven: false, failing: { accountsWithoutOpenIssue: [accountId] } }
    expect(await proof()).toEqual(open)
    const accountRectificationId = await rectify('OFF_TOPIC', '2018-07-02')
    await act('decideAccountRectification', { accountRectificationId, ...fix })
    expect(await proof()).toEqual(open)
    await act('finishAccountRectification', { accountRectificationId, doneOn: '2018-07-04' })
    expect(await proof()).toEqual(proven)
    await rectify('HARMFUL', '2018-07-10')
    expect(await proof()).toEqual(open)
  })

  it('A weak account needs a decision made since it was found weak.', async () => {
    const { proof, check, rectify, accountId, act } = await begin()
    await rectify('WEAK', '2018-04-01', { action: 'FIX', decidedOn: '2018-04-02' })
    await check('2018-05-02', sound)
    await check('2018-06-02', weak)
    const undecided = { proven: false, failing: { weakAccountsDecided: [accountId] } }
    expect(await proof()).toEqual(undecided)
    const accountRectificationId = await rectify('WEAK', '2018-06-02')
    const failing = { ...undecided.failing, accountsWithoutOpenIssue: [accountId] }
    expect(await proof()).toEqual({ proven: false, failing })
    const merge = { action: 'MERGE', decidedOn: '2018-06-20' }
    await act('decideAccountRectification', { accountRectificationId, ...merge })
    expect(await proof()).toEqual(proven)
    // The decision remains valid while the account is still weak, but not for a new weakness.
    await check('2018-07-02', weak)
    expect(await proof()).toEqual(proven)
    await check('2018-07-03', sound)
    await check('2018-07-04', weak)
    expect(await proof()).toEqual(undecided)
  })

  it('Task 33 is not proven by a unit without accounts; closed accounts do not count.', async () => {
    const none = await startPlatformTask(stores, 33)
    expect(await none.proof()).toEqual({
      proven: false,
      failing: { accountsWithoutOpenIssue: [xiamen] },
    })
    const { proof, check, accountId, enter, act } = await begin()
    await check('2018-07-02', sound)
    const second = await enter('NewMediaAccount', { ...account, handle: '第二賬號' })
    await act('closeNewMediaAccount', { newMediaAccountId: second })
    expect(await proof()).toEqual(proven)
    await act('closeNewMediaAccount', { newMediaAccountId: accountId })
    expect(await proof()).toMatchObject({ proven: false })
  })

  it('The indicator counts rectified issues, and impossible values are refused.', async () => {
    const { rectify, indicatorValues, hub, reporter, accountId } = await begin()
    await rectify('UNREVIEWED', '2018-07-02', { ...fix, doneOn: '2018-07-05' })
    await rectify('WEAK', '2018-07-02')
    expect(await indicatorValues()).toMatchObject({ accountIssuesRectified: 'false (1 of 2)' })
    const issue = { accountId, issue: 'HARMFUL', foundOn: '2018-07-02' }
    const checked = { accountId, checkedOn: '2018-07-02', ...faulty }
    for (const [noun, input, field] of [
      ['AccountRectification', { ...issue, action: 'FIX' }, 'action'],
      ['AccountRectification', { ...issue, doneOn: '2018-07-05' }, 'doneOn'],
      ['AccountRectification', { ...issue, ...fix, doneOn: '2018-07-02' }, 'doneOn'],
      ['AccountRectification', { ...issue, foundOn: '2017-07-02' }, 'foundOn'],
      ['AccountCheck', { ...checked, result: 'SOUND' }, 'result'],
      ['AccountCheck', { ...checked, checkedOn: '2017-07-02' }, 'checkedOn'],
    ] as const)
      expect(
        await hub.refusals(reporter, `register${noun}`, input, '... on InvalidInput { field }'),
      ).toMatchObject([{ __typename: 'InvalidInput', field }])
  })
})
