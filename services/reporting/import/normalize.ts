/**
 * Text with half-width instead of full-width brackets, commas, digits and letters. The length stays, so that positions in
 * the result are positions in the original.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\t]/g, ' ')
}

/** A form of a name that does not depend on character width, spaces and kinds of quotes. */
export function normalizedName(text: string): string {
  return halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/[“”„‟「」『』]/g, '"')
}
