/** The placeholders of a list in a statement: `?, ?, ?`. */
export const placeholders = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
