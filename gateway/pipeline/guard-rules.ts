import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'
import type { Limits } from '../limits.ts'

/** Refuses operations that are too deep or repeat too much, before anything is executed. */
export const guardRules = ({ depth, aliases, directives }: Limits): ValidationRule[] => [
  maxDepthRule({ n: depth, ...refuse('depth', `Nest at most ${depth} levels.`) }),
  maxAliasesRule({ n: aliases, ...refuse('aliases', `Use at most ${aliases} aliases.`) }),
  maxDirectivesRule({
    n: directives,
    ...refuse('directives', `Use at most ${directives} directives.`),
  }),
]

const refuse = (limit: string, advice: string) => ({
  // Thrown, it would count as a fault of ours.
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null) => {
      const message = `The operation is too large. ${advice}`
      context?.reportError(new GraphQLError(message, { extensions: { limit } }))
    },
  ],
})
