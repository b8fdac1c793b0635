import type { FormattedExecutionResult } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Viewer } from '../../services/kit/identity/index.ts'

/** Runs what many subscribers ask about the same event once. */
export interface SharedExecution {
  once(
    group: string,
    position: number,
    run: () => Promise<FormattedExecutionResult>,
  ): Promise<FormattedExecutionResult>
}

export const shareExecution = (keep: number): SharedExecution => {
  const results = new LRUCache<string, Promise<FormattedExecutionResult>>({ max: keep })
  return {
    once(group, position, run) {
      const key = `${position} ${group}`
      const known = results.get(key)
      if (known) return known
      const fresh = run()
      results.set(key, fresh)
      // A failure, whole or in part, is for those who wait for it, and not kept for the next.
      fresh.then(
        ({ errors }) => errors && results.delete(key),
        () => results.delete(key),
      )
      return fresh
    },
  }
}

/** Names everything that an answer can depend on: those with the same name get the same answer. */
export const groupName = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
  { subject, grants }: Viewer,
  language: string | undefined,
): string => JSON.stringify([query, variables, subject ?? null, grants, language ?? null])
