import type { Viewer } from '../../services/kit/identity/index.ts'

const scopes = new WeakMap<Viewer, string>()

/**
 * Names everything about a viewer that a response can depend on: the subject, because some see their own drafts, and the
 * grants. All anonymous viewers share one scope.
 */
export const viewerScope = (viewer: Viewer): string => {
  const known = scopes.get(viewer)
  if (known !== undefined) return known
  const grants = viewer.grants.map(({ role, unitId }) => [role, unitId]).toSorted(byText)
  const scope = JSON.stringify([viewer.subject ?? null, grants])
  scopes.set(viewer, scope)
  return scope
}

const byText = (a: readonly string[], b: readonly string[]): number =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
