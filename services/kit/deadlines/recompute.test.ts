import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { Calendar, CalendarYearMissing, chinaGazette } from '../calendar/index.ts'
import { ClockState } from './clock-state.ts'
import { recompute } from './recompute.ts'
import { lending } from './testing/lending.ts'
import { corrected, lend, lendMany, loansOf, moves, reporter } from './testing/loans.ts'

eachStore((stores) => {
  it('a switched or amended pack moves open records, and those finished without a clock, and logs both due moments', async () => {
    const situation = { now: '2018-08-13T09:00:00+08:00' }
    const hub = await startSubgraph(lending, stores.fresh(), situation)
    await lend(hub, 'open', '2018-08-10')
    const back = await lend(hub, 'returned', '2018-08-10')
    await hub.act(reporter, 'returnLoan', { loanId: back }, '{ loan { id } }')
    const appendRulePackChange = async (kind: string, fields: object) => {
      hub.reporting.appendRulePackChange(kind, 'permit7', fields)
      await hub.catchUp()
      await hub.settle()
      return loansOf(hub)
    }
    expect(await loansOf(hub)).toEqual({ open: 'no clock', returned: 'no clock' })
    // Returned on the day it was lent, before any clock ran: in time by the clock that runs now.
    const on = { open: '2018-08-21', returned: '2018-08-21' }
    expect(await appendRulePackChange('rulePack.switchedOn', { switchedOn: true })).toEqual(on)
    expect(await appendRulePackChange('rulePack.amended', { rule: 'P9WD' })).toMatchObject({
      open: '2018-08-23',
    })
    const later = { validFrom: '2018-08-11' }
    expect(await appendRulePackChange('rulePack.amended', later)).toMatchObject({
      open: 'no clock',
    })
    const never = { validFrom: null }
    expect(await appendRulePackChange('rulePack.amended', never)).toMatchObject({
      open: '2018-08-23',
    })
    expect(await appendRulePackChange('rulePack.switchedOff', { switchedOn: false })).toMatchObject(
      {
        open: 'no clock',
      },
    )
    const head = await hub.store.log.head()
    await hub.settle()
    expect(await hub.store.log.head()).toBe(head)
    expect(await moves(hub)).toEqual([
      'undefined -> 2018-08-21',
      'undefined -> 2018-08-21',
      '2018-08-21 -> 2018-08-23',
      '2018-08-23 -> undefined',
      'undefined -> 2018-08-23',
      '2018-08-23 -> undefined',
    ])
    await expectConsistentStore(hub.store)
  })

  it('an overdue record that gets more time is no longer overdue, and can miss its due date again', async () => {
    const situation = { now: '2018-08-13T09:00:00+08:00', packs: ['permit7'] }
    const hub = await startSubgraph(lending, stores.fresh(), situation)
    const loanId = await lend(hub, 'book', '2018-08-10')
    hub.at('2018-08-22T00:00:00+08:00')
    await hub.sweep()
    expect(await loansOf(hub)).toEqual({ book: '2018-08-21 fell due' })
    hub.reporting.appendRulePackChange('rulePack.amended', 'permit7', { rule: 'P9WD' })
    await hub.catchUp()
    await hub.settle()
    expect(await loansOf(hub)).toEqual({ book: '2018-08-23' })
    expect(await moves(hub)).toEqual(['2018-08-21 -> 2018-08-23, fell due false'])
    hub.at('2018-08-24T00:00:00+08:00')
    await hub.sweep()
    expect(await loansOf(hub)).toEqual({ book: '2018-08-23 fell due' })
    // A late extension has the same effect.
    const extension = { loanId, extendedTo: '2018-08-31' }
    await hub.act(
      reporter,
      'extendLoan',
      extension,
      '{ loan { id } errors { ... on UserError { message } } }',
    )
    expect(await loansOf(hub)).toEqual({ book: '2018-08-31' })
    await hub.sweep()
    const kinds = (await hub.store.log.read(0, 100)).map(({ kind }) => kind)
    expect(kinds).toEqual([
      'loan.registered',
      'loan.missedDueDate',
      'loan.rescheduled',
      'loan.missedDueDate',
      'loan.extended',
    ])
  })

  it('records that were entered while a pack was off get a due date when it is on again', async () => {
    const situation = { now: '2018-08-13T09:00:00+08:00', packs: ['permit7'] }
    const hub = await startSubgraph(lending, stores.fresh(), situation)
    await hub.settle()
    for (let round = 0; round < 5; round += 1) {
      const turn = (switchedOn: boolean): Promise<void> => {
        const kind = switchedOn ? 'rulePack.switchedOn' : 'rulePack.switchedOff'
        hub.reporting.appendRulePackChange(kind, 'permit7', { switchedOn })
        return hub.catchUp()
      }
      await Promise.all([turn(false), lend(hub, `book ${round}`, '2018-08-10')])
      await turn(true)
    }
    await hub.settle()
    expect(new Set(Object.values(await loansOf(hub)))).toEqual(new Set(['2018-08-21']))
    await expectConsistentStore(hub.store)
  })

  it('a start with another calendar recomputes open records once, and continues after an interruption', async () => {
    const fresh = stores.fresh()
    const now = '2018-08-13T09:00:00+08:00'
    const before = await startSubgraph(lending, fresh, { now, packs: ['permit7'] })
    await lendMany(before, 450)
    await before.settle()
    expect(await moves(before)).toEqual([])
    const { reporting } = before
    // Stopped after one batch of two hundred.
    let asked = 0
    await recompute(before.store, lending.deadlines ?? [], {
      now: () => new Date(now),
      calendar: corrected,
      atStart: true,
      isStopped: () => (asked += 1) > 1,
      onError: (error) => expect.unreachable(String(error)),
    })
    expect(await moves(before)).toHaveLength(200)
    const half = await before.store.read.findOneByOrFail(ClockState, { id: 'Loan' })
    expect(half.doing).not.toBe('')
    await before.close()
    const after = await startSubgraph(lending, fresh, { now, reporting, calendar: corrected })
    await after.settle()
    expect(new Set(Object.values(await loansOf(after)))).toEqual(new Set(['2018-08-22']))
    expect(await moves(after)).toEqual(
      Array.from({ length: 450 }, () => '2018-08-21 -> 2018-08-22'),
    )
    await after.close()
    const again = await startSubgraph(lending, fresh, { now, reporting, calendar: corrected })
    await again.settle()
    expect(await moves(again)).toHaveLength(450)
    await expectConsistentStore(again.store)
  })

  it('a record without holidays of its year has no due date, reports it, and gets one once they are known', async () => {
    const fresh = stores.fresh()
    const now = '2018-12-26T09:00:00+08:00'
    const calendar = new Calendar({ ...chinaGazette, years: [2018] })
    const hub = await startSubgraph(lending, fresh, { now, calendar })
    await lend(hub, 'late', '2018-12-25')
    await lend(hub, 'early', '2018-12-03')
    hub.reporting.appendRulePackChange('rulePack.switchedOn', 'permit7', { switchedOn: true })
    await hub.catchUp()
    await expect(hub.settle()).rejects.toThrow(CalendarYearMissing)
    expect(await loansOf(hub)).toEqual({ early: '2018-12-12', late: 'no clock' })
    const { reporting } = hub
    await hub.close()
    const next = await startSubgraph(lending, fresh, { now, reporting })
    await next.settle()
    expect(await loansOf(next)).toEqual({ early: '2018-12-12', late: '2019-01-04' })
  })

  it('a record with a day that nobody could enter is named, and delays no other', async () => {
    const hub = await startSubgraph(lending, stores.fresh(), { now: '2018-08-13T09:00:00+08:00' })
    const bad = await lend(hub, 'bad', '2018-08-10')
    await lend(hub, 'good', '2018-08-10')
    await hub.store.transaction((manager) =>
      manager.query(`UPDATE loan SET lent_on = '0018-08-10' WHERE id = '${bad}'`),
    )
    hub.reporting.appendRulePackChange('rulePack.switchedOn', 'permit7', { switchedOn: true })
    await hub.catchUp()
    await expect(hub.settle()).rejects.toThrow(
      `The record ${bad}: "lentOn" 0018-08-10 is not a day from 1992 to 2099.`,
    )
    expect(await loansOf(hub)).toEqual({ good: '2018-08-21', bad: 'no clock' })
    await hub.sweep()
  })
})
