/**
 * A text message as a server sends it by RFC 6455: one frame, neither masked nor compressed, so that the same bytes suit
 * every socket. @param parts UTF-8, put together to the message
 */
export const textFrame = (...parts: readonly Buffer[]): Buffer => {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([header(length), ...parts])
}

/** The whole message in one frame of text. */
const finText = 0x81

const header = (length: number): Buffer => {
  if (length < 126) return Buffer.from([finText, length])
  const head = Buffer.alloc(length < 65_536 ? 4 : 10)
  head[0] = finText
  head[1] = length < 65_536 ? 126 : 127
  // The length fills the end of either header; no message comes near what six bytes can say.
  if (length < 65_536) head.writeUInt16BE(length, 2)
  else head.writeUIntBE(length, 4, 6)
  return head
}
