/** Texts that no log may have, whatever the error or library that they come from. */
const secrets: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?/g, '[token]'],
  [/\b(Bearer|Basic) [\w.~+/=-]{8,}/gi, '$1 [token]'],
  [/\bwhsec_[\w+/=-]+/g, '[secret]'],
  [/(?<=\/\/)[^\s/@"\\]+@/g, '[credentials]@'],
  [/(?<=[?&](access_token|token|key|secret|password|sig|signature)=)[^&\s"\\]+/gi, '[secret]'],
  // Numbers of identity cards and of mobile phones of mainland China.
  [/(?<![\w.-])[1-9]\d{16}[\dXx](?![\w-])/g, '[number]'],
  [/(?<![\w.-])(\+?86[- ]?)?1[3-9]\d([- ]?\d{4}){2}(?![\w-])/g, '[number]'],
]

/** A log line without credentials and numbers of persons. */
export const redactLine = (line: string): string => {
  let text = line
  for (const [pattern, replacement] of secrets) text = text.replaceAll(pattern, replacement)
  return text
}
