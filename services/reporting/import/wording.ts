/**
 * Text with full-width brackets, commas, digits and letters made half-width.
 * Keeps the length, so a position found in the result is the same position in the original.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\t]/g, ' ')
}

/** The form in which two printings of the same name are equal: width, spaces and quotes aside. */
export function wording(text: string): string {
  return halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/[“”„‟「」『』]/g, '"')
}
