/** The day that a record counts on if it counts for a whole year. */
export const startOfYear = ({ year }: { readonly year: number }): string => `${year}-01-01`
