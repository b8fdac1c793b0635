/** Roles in ascending order: report for a unit, review reports, supervise (General Office), operate the hub. */
export const roles = ['reporter', 'reviewer', 'supervisor', 'admin'] as const
export type Role = (typeof roles)[number]

/** A role for a unit and all units below it. */
export interface Grant {
  readonly role: Role
  readonly unitId: string
}

/** The person behind an operation. Without a token it is `publicViewer`, who reads public data only. */
export interface Viewer {
  /** The token's subject; undefined for the public. */
  readonly subject: string | undefined
  readonly grants: readonly Grant[]
  /** When the token expires, milliseconds since 1970; undefined for the public. */
  readonly expiresAt: number | undefined
}

export const publicViewer: Viewer = { subject: undefined, grants: [], expiresAt: undefined }

/**
 * Whether the viewer has one of the roles for a unit.
 * @param path the ids of the unit and all units above it, in any order
 */
export const hasRole = (
  viewer: Viewer,
  allowed: readonly Role[],
  path: readonly string[],
): boolean =>
  viewer.grants.some(({ role, unitId }) => allowed.includes(role) && path.includes(unitId))

/** Whether the viewer has some role for the unit or a unit above it, and so sees what is not public. */
export const isConcerned = (viewer: Viewer, path: readonly string[]): boolean =>
  hasRole(viewer, roles, path)
