import type { Viewer } from '../../services/kit/identity/index.ts'

const known = new WeakMap<Viewer, string>()

/**
 * Names everything about a viewer that an answer can depend on: who they are, since some see their own drafts, and what
 * they may do. Everybody who is not signed in is one and the same.
 */
export const scopeOf = (viewer: Viewer): string => {
  const before = known.get(viewer)
  if (before !== undefined) return before
  const grants = viewer.grants.map(({ role, unitId }) => [role, unitId]).toSorted(byText)
  const scope = JSON.stringify([viewer.subject ?? null, grants])
  known.set(viewer, scope)
  return scope
}

const byText = (a: readonly string[], b: readonly string[]): number =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
