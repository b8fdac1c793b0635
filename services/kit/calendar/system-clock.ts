/** The clock of a process. @param start the moment that it shows now, ISO 8601; the present one if left out */
export const systemClock = (start: string | undefined): (() => Date) => {
  if (!start) return () => new Date()
  const offsetMs = Date.parse(start) - Date.now()
  return () => new Date(Date.now() + offsetMs)
}
