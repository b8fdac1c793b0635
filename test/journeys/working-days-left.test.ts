import { expect, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

const due = 'fujian-2018-43:11:CITY-350200'
const late = 'fujian-2018-43:41:CITY-350200'

interface Left {
  readonly today: string
  readonly due: { readonly dueOn: string; readonly workingDaysLeft: number | null }
  readonly late: { readonly workingDaysLeft: number | null }
  readonly before: { readonly workingDaysLeft: number | null }
}

anyStore((store) => {
  it('An assignment counts down the working days to its due day, not beyond it, now and for a day of the past.', async () => {
    const time = { now: new Date('2018-12-13T09:00:00+08:00') }
    const hub = await openHub(store.fresh(), { clock: () => time.now })
    time.now = new Date('2018-12-27T09:00:00+08:00')
    const left = () =>
      hub.public.get<Left>(`{
        today
        due: assignment(id: "${due}") { dueOn workingDaysLeft }
        late: assignment(id: "${late}") { workingDaysLeft }
        before: assignment(id: "${late}", asOf: "2018-12-13T17:00:00+08:00") { workingDaysLeft }
      }`)
    expect(await left()).toEqual({
      today: '2018-12-27',
      // Friday the 28th and Saturday the 29th, on which work is made up for Monday the 31st.
      due: { dueOn: '2018-12-31', workingDaysLeft: 2 },
      late: { workingDaysLeft: null },
      before: { workingDaysLeft: 1 },
    })
    time.now = new Date('2018-12-31T09:00:00+08:00')
    expect(await left()).toMatchObject({ today: '2018-12-31', due: { workingDaysLeft: 0 } })
  })
})
