import { limitExceeded } from '../../services/kit/bounds/index.ts'

/** Counts the bytes of a response while it is completed, and throws a GraphQLError when they are too many. */
export class ResponseSize {
  #bytes = 0

  constructor(private readonly maximum: number) {}

  /** Counts a field; the fields of an object are counted by themselves. */
  add(key: string, value: unknown): void {
    this.#count(key.length + 4)
    this.#addValue(value)
  }

  /** Counts a value that is complete. */
  addWhole(value: unknown): void {
    this.#count(Buffer.byteLength(JSON.stringify(value)))
  }

  #addValue(value: unknown): void {
    if (typeof value === 'string') this.#count(Buffer.byteLength(value))
    else if (Array.isArray(value)) for (const item of value) this.#addItem(item)
    else this.#count(numberBytes)
  }

  #addItem(item: unknown): void {
    this.#count(1)
    if (typeof item !== 'object' || Array.isArray(item)) this.#addValue(item)
  }

  #count(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes <= this.maximum) return
    throw limitExceeded({
      limit: 'responseBytes',
      value: this.#bytes,
      maximum: this.maximum,
      counted: ['bytes and more to answer', '響應位元組數(至少)'],
      advice: [
        'Ask for fewer items with "first", or for less of each.',
        '請用 first 減少條數,或減少每條的字段。',
      ],
    })
  }
}

/** Of a number, a boolean or null, about. */
const numberBytes = 5
