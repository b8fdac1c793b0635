import type { Context } from '../../kit/operation/index.ts'
import type { ChangeCriteria } from '../../kit/access/index.ts'
import { knownProgramme } from '../programme/select-programme.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'

/** Throws BAD_USER_INPUT for a filter of changes that names what does not exist: it would never deliver anything. */
export const refuseUnknownChanges = async (
  context: Context,
  where: ChangeCriteria | null | undefined,
): Promise<void> => {
  const { units, tasks, programme } = where ?? {}
  await refuseUnknown(context, {
    units: { 'where.units': units },
    tasks: { 'where.tasks': tasks },
  })
  if (typeof programme === 'string') await knownProgramme(context, programme)
}
