import type DataLoader from 'dataloader'
import { NotAllowed, localized, LocalizedGraphQLError } from '../../../schema/vocabulary/index.ts'
import { splitPath } from './path.ts'
import type { UnitNode } from './unit-node.ts'
import { hasRole, isConcerned, type Role, type Viewer } from '../identity/index.ts'

/** The rights of an operation's viewer for units. */
export class Rights {
  constructor(
    readonly viewer: Viewer,
    private readonly units: DataLoader<string, UnitNode | undefined>,
  ) {}

  /** The ids of the unit and all units above it; empty for an unknown unit. */
  async pathOf(unitId: string): Promise<readonly string[]> {
    return splitPath((await this.units.load(unitId))?.path ?? '')
  }

  /** A refusal unless the viewer has one of the roles for the unit or a unit above it. */
  async refuse(unitId: string, roles: readonly Role[]): Promise<NotAllowed | undefined> {
    return (await this.hasRole(unitId, roles))
      ? undefined
      : new NotAllowed(roles, unitId, this.viewer.subject !== undefined)
  }

  /** Whether the viewer has one of the roles for the unit or a unit above it. */
  async hasRole(unitId: string, roles: readonly Role[]): Promise<boolean> {
    return hasRole(this.viewer, roles, await this.pathOf(unitId))
  }

  /** Whether the viewer has some role for the unit or a unit above it, and so sees what is not public. */
  async concerns(unitId: string): Promise<boolean> {
    return isConcerned(this.viewer, await this.pathOf(unitId))
  }

  /** Whether the viewer has some role for a unit above all others, and so sees all that its tree has. */
  async concernsTreeOf(unitId: string): Promise<boolean> {
    const [root] = await this.pathOf(unitId)
    return root !== undefined && isConcerned(this.viewer, [root])
  }

  /** The viewer's subject; throws UNAUTHENTICATED for the public. */
  get subject(): string {
    if (this.viewer.subject === undefined)
      throw new LocalizedGraphQLError(localized('Sign in first.', '請先登入。'), {
        extensions: { code: 'UNAUTHENTICATED' },
      })
    return this.viewer.subject
  }
}
