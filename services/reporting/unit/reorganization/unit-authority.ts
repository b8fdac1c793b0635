import { NotAllowed } from '../../../../schema/vocabulary/index.ts'
import { splitPath } from '../../../kit/access/index.ts'
import { hasRole, type Role, type Viewer } from '../../../kit/identity/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import { Programme } from '../../programme/programme.ts'
import { Unit } from '../unit.ts'

const roles: readonly Role[] = ['supervisor', 'admin']

/**
 * A refusal unless the viewer may reorganize all of these units: as a supervisor or administrator of a unit above each, or of
 * the office that issues programmes for the unit above, e.g. the General Office for all units of the province. A unit does not
 * reorganize itself.
 */
export const refuseUnlessAbove = async (
  tx: Tx,
  viewer: Viewer,
  units: readonly Pick<Unit, 'id' | 'path'>[],
): Promise<NotAllowed | undefined> => {
  let offices: readonly Unit[] | undefined
  for (const { id, path } of units) {
    const above = splitPath(path).slice(0, -1)
    if (hasRole(viewer, roles, above.length > 0 ? above : [id])) continue
    offices ??= await officesOf(tx, viewer)
    const isOffice = offices.some(
      (office) => office.id !== id && office.parentId !== null && above.includes(office.parentId),
    )
    if (!isOffice) return new NotAllowed(roles, above.at(-1) ?? id, viewer.subject !== undefined)
  }
  return undefined
}

/** The offices that issue programmes and for which the viewer has a role. */
const officesOf = async ({ manager }: Tx, viewer: Viewer): Promise<readonly Unit[]> => {
  const offices = await manager
    .createQueryBuilder(Unit, 'unit')
    .where((query) => {
      const issuers = query.subQuery().select('programme.issuerId').from(Programme, 'programme')
      return `unit.id IN ${issuers.getQuery()}`
    })
    .getMany()
  return offices.filter(({ path }) => hasRole(viewer, roles, splitPath(path)))
}
