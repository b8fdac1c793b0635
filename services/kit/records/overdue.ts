/**
 * Whether an overdue record is in time again, because its clock now ends later or no longer runs. If its due moment was
 * already in the future, it missed the due date of an earlier clock, and that stays.
 */
export const isBackInTime = (
  { missedDueDate, dueAt }: { readonly missedDueDate: boolean; readonly dueAt: Date | null },
  next: Date | null,
  now: Date,
): boolean => missedDueDate && dueAt !== null && dueAt < now && (next === null || next >= now)
