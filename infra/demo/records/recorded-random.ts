import type { SeededRandom } from './seeded-random.ts'

/** Records its random numbers, so that the numbers of a good record can be replayed for another. */
export class RecordedRandom {
  private position = 0
  private readonly numbers: number[]

  constructor(
    private readonly random: SeededRandom,
    recordedNumbers: readonly number[] = [],
  ) {
    this.numbers = [...recordedNumbers]
  }

  next(): number {
    const known = this.numbers[this.position]
    const number = known ?? this.random.next()
    if (known === undefined) this.numbers.push(number)
    this.position += 1
    return number
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.next() * list.length)]
  }

  get recorded(): readonly number[] {
    return this.numbers
  }
}
