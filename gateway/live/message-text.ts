/** Writes messages of the protocol with a payload that is serialised once, however many sockets it goes to. */
export interface MessageText {
  /** A payload as text. */
  payload(value: object): string
  /** For the protocol's `JSON.stringify`: takes the payload out. */
  replacer(key: string, value: unknown): unknown
  /** Puts it back as text; called with what was written right before. */
  complete(text: string): string
}

export const messageText = (): MessageText => {
  const known = new WeakMap<object, string>()
  // The protocol hands each text over as soon as it is written, so one place is enough for what was taken out.
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
      // Payloads come last in every message: `…,"payload":""}`.
      const whole = `${text.slice(0, -3)}${payload}}`
      payload = undefined
      return whole
    },
  }
}
