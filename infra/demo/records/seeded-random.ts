/** A pseudo-random generator. Equal seeds give equal sequences. */
export class SeededRandom {
  private a: number
  private b: number
  private c: number
  private d = 1

  constructor(...seeds: readonly (string | number)[]) {
    const text = seeds.join('\n')
    this.a = hash(text, 0x811c9dc5)
    this.b = hash(text, 0x9e3779b9)
    this.c = hash(text, 0x243f6a88)
    for (let round = 0; round < 12; round += 1) this.next()
  }

  /**
   * A number from 0 up to, and without, 1.
   * SFC32 has 128 bits of state: with fewer, two of a million sequences would overlap.
   */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0
    this.d = (this.d + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum
    this.c |= 0
    return (sum >>> 0) / 4_294_967_296
  }

  /** An integer, both ends included. */
  integer(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.next() * (maximum - minimum + 1))
  }

  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)]
    if (picked === undefined) throw new Error('the list to pick from is empty')
    return picked
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.integer(0, 255))
  }
}

/** FNV-1a with a given offset basis, 32 bits, with one more mixing step. */
const hash = (text: string, begin: number): number => {
  let value = begin
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) | 0
}
