import { GraphQLError } from 'graphql'
import type DataLoader from 'dataloader'
import { NotAllowed } from '../../../schema/vocabulary/index.ts'
import { splitPath } from './path.ts'
import type { UnitNode } from './unit-node.ts'
import { hasRole, isConcerned, type Role, type Viewer } from '../identity/index.ts'

/** What this operation's viewer may do for which unit. */
export class Rights {
  constructor(
    readonly viewer: Viewer,
    private readonly units: DataLoader<string, UnitNode | undefined>,
  ) {}

  /** The unit and all above it; empty for an unknown unit. */
  async pathOf(unitId: string): Promise<readonly string[]> {
    return splitPath((await this.units.load(unitId))?.path ?? '')
  }

  /** A refusal unless the viewer holds one of the roles for the unit or above it. */
  async refuse(unitId: string, wanted: readonly Role[]): Promise<NotAllowed | undefined> {
    return (await this.holdsRole(unitId, wanted))
      ? undefined
      : new NotAllowed(wanted, unitId, this.viewer.subject !== undefined)
  }

  async holdsRole(unitId: string, wanted: readonly Role[]): Promise<boolean> {
    return hasRole(this.viewer, wanted, await this.pathOf(unitId))
  }

  /** Whether drafts and returns of this unit concern the viewer. */
  async concerns(unitId: string): Promise<boolean> {
    return isConcerned(this.viewer, await this.pathOf(unitId))
  }

  /** The subject who acts. */
  get subject(): string {
    if (this.viewer.subject === undefined)
      throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })
    return this.viewer.subject
  }
}
