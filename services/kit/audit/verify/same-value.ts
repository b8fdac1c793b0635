import canonicalize from 'canonicalize'

/** Whether a stored value is what the log, which is JSON, states of it. */
export const sameValue = (stated: unknown, stored: unknown): boolean =>
  stated === stored || canonicalize(stated) === canonicalize(asJson(stored))

const asJson = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value))
