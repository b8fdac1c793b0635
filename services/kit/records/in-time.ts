import { dayOf } from '../calendar/index.ts'

/** Whether something was done by the due moment of its record; without a due moment it is in time once done. */
export const isDoneInTime = (
  done: string | Date | null,
  { dueAt }: { readonly dueAt: Date | null },
): boolean =>
  done !== null && (dueAt === null || (done instanceof Date ? done <= dueAt : done <= dayOf(dueAt)))
