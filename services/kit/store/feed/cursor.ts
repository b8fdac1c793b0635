const shape = /^([A-Za-z0-9-]+)\.(\d{1,15})$/

/** Writes a place in the feed as an opaque cursor. */
export const encodeCursor = (hubId: string, position: number): string =>
  Buffer.from(`${hubId}.${position}`).toString('base64url')

/** Reads a cursor; undefined when it is none. */
export const decodeCursor = (
  cursor: string,
): { readonly hubId: string; readonly position: number } | undefined => {
  const [, hubId, position] = shape.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  return hubId && position ? { hubId, position: Number(position) } : undefined
}
