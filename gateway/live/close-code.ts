/** Close codes of `graphql-transport-ws` that the hub sends, and one that it defines. */
export const closeCodes = {
  goingAway: 1001,
  badRequest: 4400,
  forbidden: 4403,
  internal: 4500,
  /** The token cannot be verified now; the client connects again later. */
  tryAgainLater: 1013,
  /** The client reads too slowly; the reason ends with the cursor to resume after. */
  tooSlow: 4290,
} as const

/** Shortens a reason to the 123 bytes of UTF-8 that a close frame holds, between characters. */
export const truncateReason = (text: string): string => {
  let reason = ''
  let bytes = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > 123) break
    reason += character
  }
  return reason
}
