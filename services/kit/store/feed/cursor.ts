const cursorPattern = /^([A-Za-z0-9-]+)\.(\d{1,15})$/

/** Encodes a position in the feed as an opaque cursor. */
export const encodeCursor = (hubId: string, position: number): string =>
  Buffer.from(`${hubId}.${position}`).toString('base64url')

/** Decodes a cursor; undefined if it is invalid. */
export const decodeCursor = (
  cursor: string,
): { readonly hubId: string; readonly position: number } | undefined => {
  const [, hubId, position] =
    cursorPattern.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  return hubId && position ? { hubId, position: Number(position) } : undefined
}
