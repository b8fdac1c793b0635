import { expect, it } from 'vitest'
import { rulesOn, dueOn } from '../../test/support/rules-on.ts'
import { anyStore } from '../../test/support/stores.ts'
import { someone } from '../../test/support/subgraph.ts'
import { coHandlerOpinionsInTime } from './co-handler-opinion/indicators.ts'
import { CoHandlerOpinion, coHandlerOpinions } from './co-handler-opinion/co-handler-opinion.ts'
import { proposalsRepliedInTime, repliesPublishedInFull } from './proposal-reply/indicators.ts'
import { ProposalReply, proposalReplies } from './proposal-reply/proposal-reply.ts'
import { pageUrl, startDisclosureTask, xiamen } from './testing/task.ts'

const proposal = {
  source: 'NPC',
  session: '十三屆一次',
  number: '1024',
  title: 'More nurseries',
  assignedOn: '2018-03-05',
  publicInterest: true,
}
/** Its period still runs on the day of the tests. */
const running = { ...proposal, assignedOn: '2018-07-02' }
const replied = { repliedOn: '2018-06-01', result: 'A' }
const published = { publishedOn: '2018-06-12', url: pageUrl, isFullText: true }
const packs = ['npcReply', 'npcCo']
const proven = { proven: true, failing: {} }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 4, { packs })
    await task.enter('ProposalReply', { ...proposal, ...replied, ...published })
    return task
  }

  it('Task 4 is proven by replies published in full, and by those that need no publication.', async () => {
    const { enter, proof, indicatorValues } = await begin()
    await enter('ProposalReply', { ...proposal, ...replied, publicInterest: false })
    await enter('ProposalReply', { ...proposal, ...replied, withholdReason: 'Trade secret.' })
    await enter('ProposalReply', running)
    expect(await proof()).toEqual(proven)
    expect(await indicatorValues()).toEqual({
      repliesPublishedInFull: 'true (1 of 1)',
      unitsWithReplies: 'true (1 of 1)',
      proposalsAnswered: 'true (3 of 3)',
      proposalsRepliedInTime: 'true (3 of 3)',
      repliesSatisfying: 'null (0 of 0)',
      coHandlerOpinionsInTime: 'null (0 of 0)',
    })
  })

  it('Task 4 is not proven before any reply is sent.', async () => {
    const { enter, proof, act } = await startDisclosureTask(stores, 4, { packs })
    const proposalReplyId = await enter('ProposalReply', { ...running, publicInterest: false })
    expect(await proof()).toEqual({ proven: false, failing: { unitsWithReplies: [xiamen] } })
    await act('sendProposalReply', { proposalReplyId, result: 'A' })
    expect(await proof()).toEqual(proven)
  })

  it('Task 4 is neither proven by replies that nobody gave, nor measured without the clock.', async () => {
    const task = await startDisclosureTask(stores, 4, { packs })
    await task.enter('ProposalReply', { ...proposal, ...replied, publicInterest: false })
    const overdue = { ...proposal, withholdReason: 'Nobody wrote one.' }
    const proposalReplyId = await task.enter('ProposalReply', overdue)
    await task.hub.sweep()
    expect(await task.proof()).toEqual({
      proven: false,
      failing: {
        repliesPublishedInFull: [proposalReplyId],
        proposalsAnswered: [proposalReplyId],
      },
    })
    const unclocked = await startDisclosureTask(stores, 4)
    await unclocked.enter('ProposalReply', { ...proposal, ...replied, publicInterest: false })
    await unclocked.enter('ProposalReply', proposal)
    expect(await unclocked.proof()).toEqual({
      proven: false,
      failing: { proposalsAnswered: [] },
    })
    expect(await unclocked.states()).toEqual({
      repliesPublishedInFull: 'NOT_APPLICABLE',
      unitsWithReplies: 'MET',
      proposalsAnswered: 'NOT_MEASURED',
    })
  })

  it('The proof names a reply that is not published, or not in full.', async () => {
    const { act, enter, proof, indicatorValues } = await begin()
    const proposalReplyId = await enter('ProposalReply', proposal)
    await act('sendProposalReply', { proposalReplyId, ...replied })
    const failing = { repliesPublishedInFull: [proposalReplyId] }
    expect(await proof()).toEqual({ proven: false, failing })
    await act('publishProposalReply', { proposalReplyId, ...published, isFullText: false })
    expect(await proof()).toEqual({ proven: false, failing })
    await act('correctProposalReply', { proposalReplyId, isFullText: true })
    expect(await proof()).toEqual(proven)
    await act('rateProposalReply', { proposalReplyId, satisfaction: 'NOT' })
    expect(await indicatorValues()).toMatchObject({ repliesSatisfying: 'true (0 of 1)' })
    await act('correctProposalReply', { proposalReplyId, publishedOn: null })
    expect(await proof()).toEqual({ proven: false, failing })
  })

  it('Only the co-handling unit enters its opinion, which is visible to the units concerned.', async () => {
    const { act, enter, hub, reporter, indicatorValues } = await begin()
    const proposalReplyId = await enter('ProposalReply', proposal)
    const theirs = { unitId: 'DEPT-DRC', proposalReplyId, assignedOn: '2018-03-06' }
    expect(await hub.refusals(reporter, 'registerCoHandlerOpinion', theirs)).toMatchObject([
      { __typename: 'NotAllowed' },
    ])
    const stranger = someone('reporter', 'DEPT-DRC')
    const selection = '{ coHandlerOpinion { id } errors { ... on UserError { message } } }'
    expect(await hub.act(stranger, 'registerCoHandlerOpinion', theirs, selection)).toMatchObject({
      errors: [],
    })
    const coHandlerOpinionId = await enter('CoHandlerOpinion', {
      proposalReplyId,
      assignedOn: '2018-03-06',
    })
    await act('giveCoHandlerOpinion', { coHandlerOpinionId, givenOn: '2018-04-06' })
    expect(await indicatorValues()).toMatchObject({ coHandlerOpinionsInTime: 'true (1 of 1)' })
    const query = `{ disclosure { proposalReplies(where: { publishedOn: { exists: false } }) {
      nodes { coHandlerOpinions { nodes { unit { id } } } } } } }`
    expect(await hub.unit(xiamen, query, reporter)).toEqual({
      disclosure: {
        proposalReplies: { nodes: [{ coHandlerOpinions: { nodes: [{ unit: { id: xiamen } }] } }] },
      },
    })
  })

  it('A reply before its assignment and a publication before the reply are refused.', async () => {
    const { hub, reporter, enter } = await begin()
    const early = { ...proposal, unitId: xiamen, repliedOn: '2018-03-01' }
    expect(await hub.refusals(reporter, 'registerProposalReply', early)).toMatchObject([
      { __typename: 'InvalidInput' },
    ])
    const proposalReplyId = await enter('ProposalReply', { ...proposal, ...replied })
    const before = { proposalReplyId, ...published, publishedOn: '2018-05-01' }
    expect(await hub.refusals(reporter, 'publishProposalReply', before)).toMatchObject([
      { __typename: 'InvalidInput' },
    ])
  })
})

const rules = rulesOn({ npcReply: 'P3M', npcCo: 'P1M' })
const open = { assignedOn: '2018-03-05', extendedOn: null, extendedTo: null }

it.each([
  ['three months after its assignment', {}, '2018-06-05'],
  ['on the last day of a shorter month', { assignedOn: '2018-11-30' }, '2019-02-28'],
  ['three months later when extended', { extendedOn: '2018-06-01' }, '2018-09-05'],
  [
    'on the day named in the extension',
    { extendedOn: '2018-06-01', extendedTo: '2018-07-10' },
    '2018-07-10',
  ],
  [
    'no later than the longest extension',
    { extendedOn: '2018-06-01', extendedTo: '2018-12-31' },
    '2018-09-05',
  ],
  ['by an extension granted late', { extendedOn: '2018-06-20' }, '2018-09-05'],
])('A reply is due %s.', (_, overrides, expected) => {
  expect(dueOn(proposalReplies, { ...open, ...overrides }, rules)).toBe(expected)
})

it('A co-handler has one month, and no due date while the rule packs are off.', () => {
  expect(dueOn(coHandlerOpinions, { assignedOn: '2018-03-06' }, rules)).toBe('2018-04-06')
  expect(dueOn(coHandlerOpinions, { assignedOn: '2018-03-06' }, rulesOn({}))).toBe('no clock')
  expect(dueOn(proposalReplies, open, rulesOn({}))).toBe('no clock')
})

it('A late reply counts as late, and an overdue one as outstanding.', () => {
  const base = {
    unitId: xiamen,
    assignedOn: '2018-03-05',
    withholdReason: null,
    publicInterest: true,
  }
  const dueAt = new Date('2018-06-05T23:59:59.999+08:00')
  const reply = (overrides: object) =>
    Object.assign(
      new ProposalReply(),
      { ...base, dueAt, publishedOn: null, missedDueDate: false },
      overrides,
    )
  const counted = (overrides: object) =>
    [proposalsRepliedInTime, repliesPublishedInFull].map(
      ({ add }) => add(reply(overrides))?.numerator,
    )
  expect(counted({ repliedOn: null })).toEqual([undefined, undefined])
  expect(counted({ repliedOn: null, missedDueDate: true })).toEqual([0, 0])
  expect(counted({ repliedOn: '2018-06-05' })).toEqual([1, 0])
  expect(counted({ repliedOn: '2018-06-06' })).toEqual([0, 0])
  const opinion = (givenOn: string | null, missedDueDate: boolean) =>
    coHandlerOpinionsInTime.add(
      Object.assign(new CoHandlerOpinion(), { ...base, dueAt, givenOn, missedDueDate }),
    )?.numerator
  expect([opinion(null, false), opinion(null, true)]).toEqual([undefined, 0])
  expect([opinion('2018-06-05', false), opinion('2018-06-06', true)]).toEqual([1, 0])
})
