import type { Chance } from './chance.ts'

/** Chance that is written down: what came out well for one record can be played again for another. */
export class Tape {
  private place = 0
  private readonly numbers: number[]

  constructor(
    private readonly chance: Chance,
    recorded: readonly number[] = [],
  ) {
    this.numbers = [...recorded]
  }

  next(): number {
    const known = this.numbers[this.place]
    const number = known ?? this.chance.next()
    if (known === undefined) this.numbers.push(number)
    this.place += 1
    return number
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.next() * list.length)]
  }

  get recorded(): readonly number[] {
    return this.numbers
  }
}
