/**
 * Encodes a text message as one RFC 6455 frame of a server, without masking or compression, so that one buffer suits every
 * socket. Sending the same events through `ws` instead costs 1.5 times the processor time per message (README).
 * @param parts UTF-8, concatenated to the message
 */
export const textFrame = (...parts: readonly Buffer[]): Buffer => {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([header(length), ...parts])
}

/** A final frame of text. */
const finText = 0x81

const header = (length: number): Buffer => {
  if (length < 126) return Buffer.from([finText, length])
  const head = Buffer.alloc(length < 65_536 ? 4 : 10)
  head[0] = finText
  head[1] = length < 65_536 ? 126 : 127
  // The length is at the end of both headers; six bytes are enough for every message.
  if (length < 65_536) head.writeUInt16BE(length, 2)
  else head.writeUIntBE(length, 4, 6)
  return head
}
