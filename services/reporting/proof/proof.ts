import { Directive, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { proofNameOf } from '../../kit/proof/index.ts'
import { Assignment } from '../assignment/assignment.ts'
import { Task } from '../task/task.ts'
import type { TaskDomain } from '../task/task-implementations.ts'
import { taskTypeOf } from '../task/task-types.ts'

/** Reporting's part of a proof: the claim. The domain of the task adds what its records prove. */
@InterfaceType('Proof', {
  autoRegisterImplementations: false,
  resolveType: ({ typeName }: ReportingProof) => typeName,
  description:
    'What records prove of a task, beside the claim: for a unit and the units below it, or for all units.',
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

  @Field(() => ID, { description: 'The id of the assignment, or of the task for all units.' })
  readonly id: string

  @Field(() => Int, {
    nullable: true,
    description:
      'The percentage in the last accepted report of the unit; null if there is no assignment.',
  })
  readonly claimedPercentage: number | null
}

type ProofConstructor = new (
  ...args: ConstructorParameters<typeof ReportingProof>
) => ReportingProof

/** Cached, since GraphQL allows one type for each name. */
const implementations = new Map<string, ProofConstructor>()

/** The GraphQL type for proofs of a domain's tasks. */
export const proofImplementation = ({ taskType }: TaskDomain) => {
  const name = proofNameOf(taskType)
  const known = implementations.get(name)
  if (known) return known
  const Implementation = class extends ReportingProof {}
  Directive('@key(fields: "id")')(Implementation)
  ObjectType(name, {
    implements: ReportingProof,
    description: 'The claim for a task, and what the records of its domain prove.',
  })(Implementation)
  implementations.set(name, Implementation)
  return Implementation
}

/** Loads the claim of a proof by its id. */
export const loadProof =
  ({ taskType }: TaskDomain) =>
  async ({ id }: { readonly id: string }, { load }: Context): Promise<ReportingProof> =>
    new ReportingProof(id, proofNameOf(taskType), (await load(Assignment, id))?.percentage ?? null)

/** The proof of an assignment; null for an obligation, since no domain has records of it. */
export const proofOf = async (
  { id, isObligation, taskId, percentage }: Assignment,
  { load }: Context,
): Promise<ReportingProof | null> => {
  const task = isObligation ? undefined : await load(Task, taskId)
  return task ? new ReportingProof(id, proofNameOf(taskTypeOf(task.domain)), percentage) : null
}
