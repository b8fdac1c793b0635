import { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import { AssignmentState } from '../../../services/reporting/assignment/assignment-state.ts'
import type { HubMutation, RightsHub } from './rights-hub.ts'
import type { Role } from '../../../services/kit/identity/index.ts'

/** Steps of officers that lead to the situation that a mutation needs. */
export interface ReportingSetup {
  readonly hub: RightsHub
  /** Runs a mutation as someone with the role for the unit, and returns the id of its result; throws when it is refused. */
  act(role: Role, unitId: string, mutation: string, input: object): Promise<string>
  /** An assignment of the unit on which nothing has happened yet, with a due date if asked for. */
  newAssignment(unitId: string, isDue?: boolean): Promise<string>
  /** A number that was not used before. */
  next(): number
}

export const reportingSetup = (
  hub: RightsHub,
  mutations: ReadonlyMap<string, HubMutation>,
): ReportingSetup => {
  const used = new Set<string>()
  let last = 0
  return {
    hub,
    next: () => (last += 1),
    async act(role, unitId, name, input) {
      const mutation = mutations.get(name)
      if (!mutation) throw new Error(`${name} is not in the schema`)
      const { payload, refusals } = await hub.run(await hub.person(role, unitId), mutation, input)
      if (refusals.length > 0) throw new Error(`${name} was refused: ${refusals.join('; ')}`)
      return idIn(payload)
    },
    async newAssignment(unitId, isDue = false) {
      const store = hub.services.running.get('reporting')?.store
      const all = await store?.read.find(Assignment, {
        where: { unitId, state: AssignmentState.NOT_STARTED, counts: true },
        order: { id: 'ASC' },
      })
      const free = all?.find(({ id, dueOn }) => (dueOn !== null) === isDue && !used.has(id))
      if (!free) throw new Error(`${unitId} has no unused assignment left`)
      used.add(free.id)
      return free.id
    },
  }
}

/** The id of the record in a payload. */
export const idIn = (payload: Readonly<Record<string, unknown>>): string => {
  for (const value of Object.values(payload)) {
    const id: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
    if (typeof id === 'string') return id
  }
  return ''
}
