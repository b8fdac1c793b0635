import type { NotAllowed } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { Programme } from '../programme/programme.ts'
import type { Task } from './task.ts'

/** A refusal unless the viewer supervises for the office that issued the task's programme, or runs the hub. */
export const refuseIssuer = async (
  { load, rights }: Context,
  { programmeId }: Task,
): Promise<NotAllowed | undefined> => {
  const programme = await load(Programme, programmeId)
  return rights.refuse(programme?.issuerId ?? '', ['supervisor', 'admin'])
}
