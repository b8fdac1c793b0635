/** Renames keys of an object or of all objects in a list; other values stay as they are. */
export const renameKeys = (value: unknown, names: Readonly<Record<string, string>>): unknown => {
  if (Array.isArray(value)) return value.map((one) => renameKeys(one, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [names[key] ?? key, one]))
}

/** The same for JSON as it is stored. */
export const renameKeysIn =
  (names: Readonly<Record<string, string>>) =>
  (text: string): string =>
    JSON.stringify(renameKeys(JSON.parse(text), names))

const numbers = { no: 'number', chapterNo: 'chapterNumber' }

/** Chapters and sections of a programme with today's names, also as the log states them. */
export const withNumbers = (parts: unknown): unknown => renameKeys(parts, numbers)

export const withNumbersIn = renameKeysIn(numbers)
