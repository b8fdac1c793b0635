/** The present moment; with a start, a clock that began to run there when the process did. */
export const systemClock = (start: string | undefined): (() => Date) => {
  if (!start) return () => new Date()
  const ahead = Date.parse(start) - Date.now()
  return () => new Date(Date.now() + ahead)
}
