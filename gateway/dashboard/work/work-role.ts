import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { claims, type Grant } from '../session/token.ts'

/** The roles that have work of their own. */
export const workRoles = ['reporter', 'reviewer', 'supervisor'] as const
export type WorkRole = (typeof workRoles)[number]

/** A role of the viewer for a unit, with the subject of the token. */
export interface WorkGrant {
  readonly role: WorkRole
  readonly unit: string
  readonly subject: string
}

/** Why the page has nothing for the viewer. */
export type NoWork = 'noToken' | 'unreadable' | 'otherRole' | 'ended'

export const nameOf = ({ role, unit }: WorkGrant): string => `${role}@${unit}`

const workGrants = computed((): readonly WorkGrant[] => {
  const { subject = '', grants = [] } = claims.value ?? {}
  return grants.flatMap((grant) => {
    const role = workRoles.find((one) => one === grant.role)
    return role && isUnit(grant) ? [{ role, unit: grant.unitId, subject }] : []
  })
})

const isUnit = ({ unitId }: Grant): boolean => unitId !== ''

export interface Work {
  readonly grants: ComputedRef<readonly WorkGrant[]>
  /** The grant that the address names, or the first one. */
  readonly chosen: ComputedRef<WorkGrant | undefined>
}

/** The viewer's roles that have work. */
export const useWork = (): Work => {
  const route = useRoute()
  return {
    grants: workGrants,
    chosen: computed(
      () =>
        workGrants.value.find((grant) => nameOf(grant) === route.query['as']) ??
        workGrants.value[0],
    ),
  }
}

/** Why the viewer has no work here; undefined if the viewer has. */
export const reasonOfNoWork = (token: string, now: number): NoWork | undefined => {
  if (token === '') return 'noToken'
  if (!claims.value) return 'unreadable'
  if (workGrants.value.length === 0) return 'otherRole'
  const { expiresAt } = claims.value
  return expiresAt !== undefined && expiresAt.getTime() <= now ? 'ended' : undefined
}
