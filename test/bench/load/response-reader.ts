const headEnd = Buffer.from('\r\n\r\n')
const lastChunk = Buffer.from('\r\n0\r\n\r\n')
const errors = Buffer.from('"errors":[{')

export interface ReadResponse {
  readonly status: number
  readonly bytes: number
  /** Whether the operation or the mutation says that something went wrong. */
  readonly hasErrors: boolean
}

/** Puts the HTTP/1.1 responses of one connection together, one at a time. */
export class ResponseReader {
  #chunks: Buffer[] = []
  #size = 0
  #expected: number | 'chunked' | undefined
  #head = 0
  #status = 0

  /** Takes what came; gives the response when it is whole. */
  read(chunk: Buffer): ReadResponse | undefined {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#expected === undefined && !this.#readHead()) return undefined
    if (this.#expected === 'chunked' ? !this.#endsWithLastChunk() : this.#size < this.#length)
      return undefined
    const all = this.#whole()
    const response = {
      status: this.#status,
      bytes: this.#size - this.#head,
      hasErrors: all.includes(errors),
    }
    this.#chunks = []
    this.#size = 0
    this.#expected = undefined
    return response
  }

  get #length(): number {
    return this.#head + (typeof this.#expected === 'number' ? this.#expected : 0)
  }

  #whole(): Buffer {
    const [first] = this.#chunks
    const all = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks)
    this.#chunks = [all]
    return all
  }

  #readHead(): boolean {
    const all = this.#whole()
    const end = all.indexOf(headEnd)
    if (end < 0) return false
    const text = all.toString('latin1', 0, end)
    this.#head = end + headEnd.length
    this.#status = Number(text.slice(9, 12))
    const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1]
    this.#expected = length === undefined ? 'chunked' : Number(length)
    return true
  }

  #endsWithLastChunk(): boolean {
    const last = this.#chunks.at(-1)
    const end = last && last.length >= lastChunk.length ? last : this.#whole()
    return end.subarray(-lastChunk.length).equals(lastChunk)
  }
}
