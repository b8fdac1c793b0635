/** What a person may do, from least to most: report for a unit, review reports, supervise (General Office), run the hub. */
export const roles = ['reporter', 'reviewer', 'supervisor', 'admin'] as const
export type Role = (typeof roles)[number]

/** A role held for a unit and everything below it. */
export interface Grant {
  readonly role: Role
  readonly unitId: string
}

/** Who asks. Nobody signed in = `publicViewer`: reads what is public, writes nothing. */
export interface Viewer {
  /** The token's subject; undefined for the public. */
  readonly subject: string | undefined
  readonly grants: readonly Grant[]
  /** When the token ends, milliseconds since 1970; undefined for the public. */
  readonly expiresAt: number | undefined
}

export const publicViewer: Viewer = { subject: undefined, grants: [], expiresAt: undefined }

/**
 * Whether the viewer holds one of the roles for a unit.
 * @param path the unit and all above it, as ids, in any order
 */
export const hasRole = (
  viewer: Viewer,
  wanted: readonly Role[],
  path: readonly string[],
): boolean =>
  viewer.grants.some((grant) => wanted.includes(grant.role) && path.includes(grant.unitId))

/** Whether the viewer acts for the unit or for one above it, in any role: then its drafts and returns concern them. */
export const isConcerned = (viewer: Viewer, path: readonly string[]): boolean =>
  hasRole(viewer, roles, path)
