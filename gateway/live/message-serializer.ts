/** Serializes messages of the protocol; a payload that goes to many sockets is serialized once. */
export interface MessageSerializer {
  /** A payload as JSON. */
  payload(value: object): string
  /** For the `JSON.stringify` of the protocol library: removes the payload. */
  replacer(key: string, value: unknown): unknown
  /** Inserts the removed payload into the text that was just serialized. */
  complete(text: string): string
}

export const messageSerializer = (): MessageSerializer => {
  const known = new WeakMap<object, string>()
  // The library sends each message right after serializing it, so one variable is enough.
  let payload: string | undefined

  const write = (value: object): string => {
    const text = known.get(value) ?? JSON.stringify(value)
    known.set(value, text)
    return text
  }

  return {
    payload: write,
    replacer(key, value) {
      if (key !== 'payload' || typeof value !== 'object' || value === null) return value
      payload = write(value)
      return ''
    },
    complete(text) {
      if (payload === undefined) return text
      // The payload is the last member of every message: `…,"payload":""}`.
      const whole = `${text.slice(0, -3)}${payload}}`
      payload = undefined
      return whole
    },
  }
}
