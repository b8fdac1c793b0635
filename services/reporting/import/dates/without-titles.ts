/** The text with cited titles blanked out, since a date in 《關於2019年底前……的通知》 is no deadline. Positions stay. */
export function withoutTitles(text: string): string {
  return text.replace(/《(?:[^《》]|《[^《》]*》)*》/g, (title) => '□'.repeat(title.length))
}
