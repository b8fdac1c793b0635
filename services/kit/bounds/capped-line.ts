/** Bytes of one log line, about. */
const maxLine = 16_000
/** Characters of one text of a line that is too long. */
const maxText = 1_000
/** Items of a list and fields of an object of such a line. */
const maxItems = 50
const maxDepth = 6

/** Shortens a JSON log line that is too long: an error can quote what a client sent. */
export const cappedLine = (line: string): string => {
  if (line.length <= maxLine) return line
  const text = JSON.stringify(shortened(parsed(line), 0))
  return `${text.length <= maxLine ? text : JSON.stringify({ msg: text.slice(0, maxLine / 2) })}\n`
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return { msg: line }
  }
}

const shortened = (value: unknown, depth: number): unknown => {
  if (typeof value === 'string')
    return value.length > maxText ? `${value.slice(0, maxText)}… (${value.length})` : value
  if (typeof value !== 'object' || value === null) return value
  if (depth > maxDepth) return '…'
  if (Array.isArray(value))
    return value.slice(0, maxItems).map((item) => shortened(item, depth + 1))
  const fields = Object.entries(value).slice(0, maxItems)
  return Object.fromEntries(
    fields.map(([key, item]) => [key.slice(0, 100), shortened(item, depth + 1)]),
  )
}
