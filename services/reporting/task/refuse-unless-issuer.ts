import type { NotAllowed } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { Programme } from '../programme/programme.ts'

/** A refusal unless the viewer is a supervisor of the office that issued the programme, or an administrator. */
export const refuseUnlessIssuer = (
  { rights }: Context,
  programme: Programme | null | undefined,
): Promise<NotAllowed | undefined> =>
  rights.refuse(programme?.issuerId ?? '', ['supervisor', 'admin'])
