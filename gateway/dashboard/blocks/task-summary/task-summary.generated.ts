// Written by `npm run schema`; do not edit.
// Its source is task-summary.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type TaskSummaryQueryVariables = Types.Exact<{
  task: Types.Scalars['ID']['input'];
  asOf?: Types.InputMaybe<Types.Scalars['DateTime']['input']>;
  isNow: Types.Scalars['Boolean']['input'];
}>;


export type TaskSummaryQuery = { readonly task:
    | { readonly id: string, readonly number: number, readonly title: string, readonly summary: string, readonly requirement: string | null, readonly domainLabel: string, readonly withdrawnOn: string | null, readonly chapter: { readonly number: number, readonly title: string }, readonly section: { readonly number: number, readonly title: string }, readonly programme: { readonly docNo: string, readonly year: number }, readonly leads: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly responsible: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly deadlines: ReadonlyArray<{ readonly kindLabel: string, readonly date: string | null, readonly description: string }>, readonly progress: { readonly total: number, readonly closed: number, readonly late: number, readonly dueSoon: number | null, readonly undated: number, readonly closedShare: { readonly numerator: number, readonly denominator: number }, readonly claimed: { readonly numerator: number, readonly denominator: number } }, readonly proof?:
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
       | null }
    | { readonly id: string, readonly number: number, readonly title: string, readonly summary: string, readonly requirement: string | null, readonly domainLabel: string, readonly withdrawnOn: string | null, readonly chapter: { readonly number: number, readonly title: string }, readonly section: { readonly number: number, readonly title: string }, readonly programme: { readonly docNo: string, readonly year: number }, readonly leads: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly responsible: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly deadlines: ReadonlyArray<{ readonly kindLabel: string, readonly date: string | null, readonly description: string }>, readonly progress: { readonly total: number, readonly closed: number, readonly late: number, readonly dueSoon: number | null, readonly undated: number, readonly closedShare: { readonly numerator: number, readonly denominator: number }, readonly claimed: { readonly numerator: number, readonly denominator: number } }, readonly proof?:
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
       | null }
    | { readonly id: string, readonly number: number, readonly title: string, readonly summary: string, readonly requirement: string | null, readonly domainLabel: string, readonly withdrawnOn: string | null, readonly chapter: { readonly number: number, readonly title: string }, readonly section: { readonly number: number, readonly title: string }, readonly programme: { readonly docNo: string, readonly year: number }, readonly leads: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly responsible: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly deadlines: ReadonlyArray<{ readonly kindLabel: string, readonly date: string | null, readonly description: string }>, readonly progress: { readonly total: number, readonly closed: number, readonly late: number, readonly dueSoon: number | null, readonly undated: number, readonly closedShare: { readonly numerator: number, readonly denominator: number }, readonly claimed: { readonly numerator: number, readonly denominator: number } }, readonly proof?:
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
       | null }
    | { readonly id: string, readonly number: number, readonly title: string, readonly summary: string, readonly requirement: string | null, readonly domainLabel: string, readonly withdrawnOn: string | null, readonly chapter: { readonly number: number, readonly title: string }, readonly section: { readonly number: number, readonly title: string }, readonly programme: { readonly docNo: string, readonly year: number }, readonly leads: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly responsible: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly deadlines: ReadonlyArray<{ readonly kindLabel: string, readonly date: string | null, readonly description: string }>, readonly progress: { readonly total: number, readonly closed: number, readonly late: number, readonly dueSoon: number | null, readonly undated: number, readonly closedShare: { readonly numerator: number, readonly denominator: number }, readonly claimed: { readonly numerator: number, readonly denominator: number } }, readonly proof?:
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
        | { readonly state: Types.ProofState | null, readonly stateLabel: string | null, readonly met: { readonly numerator: number, readonly denominator: number } | null, readonly rollUp: { readonly policyLabel: string, readonly met: boolean | null, readonly units: { readonly numerator: number, readonly denominator: number } } | null }
       | null }
   | null };

export const TaskSummary = operation<TaskSummaryQuery, TaskSummaryQueryVariables>(`
# How a task stands over all its units.
query TaskSummary(\$task: ID!, \$asOf: DateTime, \$isNow: Boolean!) @live {
  task(id: \$task) {
    id
    number
    title
    summary
    requirement
    domainLabel
    withdrawnOn
    chapter {
      number
      title
    }
    section {
      number
      title
    }
    programme {
      docNo
      year
    }
    leads {
      id
      name
    }
    responsible {
      id
      name
    }
    deadlines {
      kindLabel
      date
      description
    }
    progress(asOf: \$asOf) {
      total
      closed
      late
      dueSoon
      undated
      closedShare {
        numerator
        denominator
      }
      claimed {
        numerator
        denominator
      }
    }
    proof @include(if: \$isNow) {
      state
      stateLabel
      met {
        numerator
        denominator
      }
      rollUp {
        policyLabel
        met
        units {
          numerator
          denominator
        }
      }
    }
  }
}
`)
