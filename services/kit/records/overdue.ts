/**
 * Whether a record that fell due is overdue no more, because its clock now ends later, or does not run. One whose due
 * moment lay ahead already fell due by another clock, which stays true.
 */
export const isBackInTime = (
  { missedDueDate, dueAt }: { readonly missedDueDate: boolean; readonly dueAt: Date | null },
  next: Date | null,
  now: Date,
): boolean => missedDueDate && dueAt !== null && dueAt < now && (next === null || next >= now)
