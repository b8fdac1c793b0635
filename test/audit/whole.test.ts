import { expect, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'
import { loadRelease } from '../upgrade/testing/load-release.ts'
import { verified } from './reported-hub.ts'

eachStore((stores) => {
  it('Databases of release 0.1.0 verify as whole after their upgrade, and their logs are signed.', async () => {
    const store = stores.fresh()
    await loadRelease(store)
    const hub = await openHub(store, { now: '2018-11-16T09:00:00+08:00' })
    await hub.close()
    const { faults, notes } = await verified(store)
    expect(faults).toEqual([])
    expect(
      notes.filter((note) => / 1 checkpoints, .*; 0 entries/.test(note)).length,
    ).toBeGreaterThan(1)
  })

  it('A hub that is written to verifies as whole meanwhile.', async () => {
    const store = stores.fresh()
    const hub = await openHub(store)
    const office = await hub.as('supervisor', 'PROV-350000')
    let isVerified = false
    let written = 0
    const write = async () => {
      while (!isVerified) {
        const input = { assignmentId: 'fujian-2018-43:11:CITY-350200', text: `Reminder ${written}` }
        const { errors } = await office.act<{ errors: readonly object[] }>(
          'sendReminder',
          input,
          '',
        )
        expect(errors).toEqual([])
        written += 1
      }
    }
    const verify = async () => {
      const runs = [await verified(store), await verified(store)]
      isVerified = true
      return runs.flatMap(({ faults }) => faults)
    }
    const [faults] = await Promise.all([verify(), write()])
    expect(faults).toEqual([])
    expect(written).toBeGreaterThan(1)
  })
})
