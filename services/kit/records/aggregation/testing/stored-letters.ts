import { insertRows, type Store } from '../../../store/index.ts'
import { Letter } from './letters.ts'

let last = 0

/** A letter of Xiamen with every value that may be left out missing. */
export const letter = (values: Partial<Letter> = {}): Letter => {
  last += 1
  const id = `letter-${String(last).padStart(7, '0')}`
  return Object.assign(new Letter(), {
    id,
    externalId: id,
    unitId: 'CITY-350200',
    enteredAt: new Date('2018-11-05T01:00:00Z'),
    postcode: null,
    subject: 'Hello',
    writer: null,
    postage: null,
    registered: null,
    grams: null,
    writtenOn: '2018-11-05',
    postedAt: new Date('2018-11-05T01:00:00Z'),
    deliveredAt: null,
    routeId: null,
    ...values,
  })
}

/** Stores letters as they are, without their log. */
export const storeLetters = (store: Store, stored: readonly Letter[]): Promise<void> =>
  store.transaction((manager) => insertRows(manager, Letter, stored))
