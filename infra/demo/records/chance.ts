/** Chance that is the same again for the same words. */
export class Chance {
  private a: number
  private b: number
  private c: number
  private d = 1

  constructor(...of: readonly (string | number)[]) {
    const words = of.join('\n')
    this.a = hash(words, 0x811c9dc5)
    this.b = hash(words, 0x9e3779b9)
    this.c = hash(words, 0x243f6a88)
    for (let turn = 0; turn < 12; turn += 1) this.next()
  }

  /** From 0 up to, and without, 1. SFC32: with less state, two of a million sequences would run into each other. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0
    this.d = (this.d + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum
    this.c |= 0
    return (sum >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** True in so many of one cases. */
  yes(part: number): boolean {
    return this.next() < part
  }

  pick<T>(list: readonly T[]): T {
    const one = list[Math.floor(this.next() * list.length)]
    if (one === undefined) throw new Error('there is nothing to pick from')
    return one
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.whole(0, 255))
  }
}

/** FNV-1a from one of several beginnings, 32 bits, stirred once more at the end. */
const hash = (text: string, begin: number): number => {
  let value = begin
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) | 0
}
