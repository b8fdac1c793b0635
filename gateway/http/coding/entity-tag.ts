import type { Coding } from './content-coding.ts'

/** The strong tag of a body in a coding, made from that of the plain body: each coding is other bytes. */
export const tagInCoding = (etag: string, coding: Coding | undefined): string =>
  coding ? `${etag.slice(0, -1)}-${coding}"` : etag

/**
 * The tag in `If-None-Match` by which a client has this content already, in whatever coding; undefined if it has none.
 * @param etag the tag of the plain body
 */
export const matchingTag = (
  header: string | undefined,
  etag: string | undefined,
): string | undefined => {
  if (header === undefined || etag === undefined) return undefined
  if (header === etag) return etag
  const named = header.split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (named.includes('*')) return etag
  return named.find((one) => one.replace(/-(?:br|gzip)"$/, '"') === etag)
}
