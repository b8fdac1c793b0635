import { Directive, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { proofNameOf } from '../../kit/proof/index.ts'
import { Assignment } from '../assignment/assignment.ts'
import { Task } from '../task/task.ts'
import type { TaskDomain } from '../task/task-implementations.ts'
import { taskTypeOf } from '../task/task-types.ts'

/** What is claimed beside what the domain of the task proves. */
@InterfaceType('Proof', {
  autoRegisterImplementations: false,
  resolveType: ({ typeName }: ReportingProof) => typeName,
  description: 'What records prove of a task, for a unit and all below it, or for all units.',
})
export class ReportingProof {
  constructor(
    id: string,
    readonly typeName: string,
    claimedPercentage: number | null,
  ) {
    this.id = id
    this.claimedPercentage = claimedPercentage
  }

  @Field(() => ID, { description: 'The task and the unit, as an assignment’s id; or the task’s.' })
  readonly id: string

  @Field(() => Int, {
    nullable: true,
    description: 'Percentage claimed by the unit and accepted; null where nobody claims.',
  })
  readonly claimedPercentage: number | null
}

const made = new Map<
  string,
  new (...of: ConstructorParameters<typeof ReportingProof>) => ReportingProof
>()

/** The proof type of a domain's tasks: reporting's half, the claim. */
export const proofImplementation = ({ taskType }: TaskDomain) => {
  const name = proofNameOf(taskType)
  const known = made.get(name)
  if (known) return known
  const Implementation = class extends ReportingProof {}
  Directive('@key(fields: "id")')(Implementation)
  ObjectType(name, { implements: ReportingProof, description: 'What is claimed of a task.' })(
    Implementation,
  )
  made.set(name, Implementation)
  return Implementation
}

/** The claim beside a proof, by its id. */
export const claimOf =
  ({ taskType }: TaskDomain) =>
  async ({ id }: { readonly id: string }, { load }: Context): Promise<ReportingProof> =>
    new ReportingProof(id, proofNameOf(taskType), (await load(Assignment, id))?.percentage ?? null)

/** What proves an assignment; null for an obligation, which no domain proves. */
export const proofOf = async (
  { id, isObligation, taskId, percentage }: Assignment,
  { load }: Context,
): Promise<ReportingProof | null> => {
  const task = isObligation ? undefined : await load(Task, taskId)
  return task ? new ReportingProof(id, proofNameOf(taskTypeOf(task.domain)), percentage) : null
}
