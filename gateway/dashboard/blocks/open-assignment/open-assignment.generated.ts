// Written by `npm run schema`; do not edit.
// Its source is open-assignment.graphql.
import type * as Types from '../../graph/types.generated.ts'
import { operation } from '../../graph/operation.ts'

export type OpenAssignmentQueryVariables = Types.Exact<{
  id: Types.Scalars['ID']['input'];
}>;


export type OpenAssignmentQuery = { readonly assignment: { readonly id: string, readonly state: Types.AssignmentState, readonly stateLabel: string, readonly percentage: number, readonly dueOn: string | null, readonly workingDaysLeft: number | null, readonly light: Types.Light | null, readonly unit: { readonly id: string, readonly name: string }, readonly task:
      | { readonly id: string, readonly number: number, readonly title: string, readonly requirement: string | null }
      | { readonly id: string, readonly number: number, readonly title: string, readonly requirement: string | null }
      | { readonly id: string, readonly number: number, readonly title: string, readonly requirement: string | null }
      | { readonly id: string, readonly number: number, readonly title: string, readonly requirement: string | null }
     | null, readonly obligation: { readonly code: string, readonly title: string, readonly requiresPublication: boolean } | null, readonly plan: { readonly id: string, readonly text: string, readonly filedAt: string, readonly publication: { readonly url: string, readonly title: string | null, readonly publishedOn: string | null } | null } | null, readonly submissions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: Types.SubmissionStatus, readonly statusLabel: string, readonly text: string, readonly percentage: number, readonly submittedAt: string | null, readonly reviewedAt: string | null, readonly author: string | null, readonly reviewer: string | null, readonly reviewRemark: string | null, readonly evidence: ReadonlyArray<{ readonly url: string, readonly title: string | null, readonly publishedOn: string | null }> }>, readonly extensions: ReadonlyArray<{ readonly id: string, readonly status: Types.RequestStatus, readonly statusLabel: string, readonly reason: string, readonly newDueOn: string, readonly requestedAt: string, readonly remark: string | null }>, readonly reminders: ReadonlyArray<{ readonly id: string, readonly text: string, readonly sentAt: string }> } | null };

export const OpenAssignment = operation<OpenAssignmentQuery, OpenAssignmentQueryVariables>(`
# One assignment with its reports, plan and reminders.
query OpenAssignment(\$id: ID!) @live {
  assignment(id: \$id) {
    id
    state
    stateLabel
    percentage
    dueOn
    workingDaysLeft
    light
    unit {
      id
      name
    }
    task {
      id
      number
      title
      requirement
    }
    obligation {
      code
      title
      requiresPublication
    }
    plan {
      id
      text
      filedAt
      publication {
        url
        title
        publishedOn
      }
    }
    submissions {
      id
      version
      status
      statusLabel
      text
      percentage
      evidence {
        url
        title
        publishedOn
      }
      submittedAt
      reviewedAt
      author
      reviewer
      reviewRemark
    }
    extensions {
      id
      status
      statusLabel
      reason
      newDueOn
      requestedAt
      remark
    }
    reminders {
      id
      text
      sentAt
    }
  }
}
`)
