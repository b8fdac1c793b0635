import { isConcerned, type Viewer } from '../identity/index.ts'
import type { FeedEntry } from '../store/index.ts'

/** The argument `where` of `changes`; what is absent or null restricts nothing. */
export interface ChangeFilter {
  readonly units?: readonly string[] | null
  /** Whether units below the named ones count too; by default they do. */
  readonly subtree?: boolean | null
  readonly tasks?: readonly string[] | null
  readonly domains?: readonly string[] | null
  /** Exact kinds, or prefixes such as `submission.` and `submission.*`. */
  readonly kinds?: readonly string[] | null
}

/** Whether a viewer may see an event at all. */
export const isVisible = ({ audience, unitPath }: FeedEntry, viewer: Viewer): boolean =>
  audience === 'PUBLIC' || isConcerned(viewer, unitPath)

/** Decides by the feed entry alone whether an event was asked for. */
export const changeFilter = ({ units, subtree, tasks, domains, kinds }: ChangeFilter) => {
  const wantedDomains = domains?.map(folderName)
  const wantsKind = kinds?.map(kindTest)
  return (entry: FeedEntry): boolean => {
    const reached = subtree === false ? [entry.unitId] : entry.unitPath
    if (units && !reached.some((unit) => unit !== undefined && units.includes(unit))) return false
    if (tasks && (entry.taskId === undefined || !tasks.includes(entry.taskId))) return false
    if (wantedDomains && !wantedDomains.includes(folderName(entry.domain))) return false
    return !wantsKind || wantsKind.some((wants) => wants(entry.kind))
  }
}

const kindTest = (wanted: string) => {
  const prefix = wanted.replace(/\*$/, '')
  const isPrefix = prefix !== wanted || wanted.endsWith('.')
  return (kind: string): boolean => (isPrefix ? kind.startsWith(prefix) : kind === wanted)
}

/** A domain is named as its folder; an enum in the graph writes `GOVERNMENT_SERVICES` for `government-services`. */
const folderName = (domain: string): string => domain.toLowerCase().replaceAll('_', '-')
