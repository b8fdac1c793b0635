import { isConcerned, type Viewer } from '../identity/index.ts'
import type { FeedEntry } from '../store/index.ts'

/** The argument `where` of `changes`; a field that is absent or null restricts nothing. */
export interface ChangeCriteria {
  readonly units?: readonly string[] | null
  /** Whether units below the named ones match too; true if left out. */
  readonly subtree?: boolean | null
  readonly tasks?: readonly string[] | null
  /** The programme that the changes concern. */
  readonly programme?: string | null
  readonly domains?: readonly string[] | null
  /** Exact event kinds, or prefixes such as `submission.` and `submission.*`. */
  readonly kinds?: readonly string[] | null
}

/** Whether a viewer may see an event. */
export const isVisible = ({ audience, unitPath }: FeedEntry, viewer: Viewer): boolean =>
  audience === 'PUBLIC' || isConcerned(viewer, unitPath)

/** Makes a predicate that decides by the feed entry alone, without reading the event. */
export const changeFilter = (criteria: ChangeCriteria) => {
  const { units, subtree, tasks, programme, domains, kinds } = criteria
  const domainNames = domains?.map(domainFolder)
  const kindMatchers = kinds?.map(kindMatcher)
  return (entry: FeedEntry): boolean => {
    const entryUnits = subtree === false ? [entry.unitId] : entry.unitPath
    if (units && !entryUnits.some((unit) => unit !== undefined && units.includes(unit)))
      return false
    if (tasks && (entry.taskId === undefined || !tasks.includes(entry.taskId))) return false
    if (programme && !isOfProgramme(entry, programme)) return false
    if (domainNames && !domainNames.includes(domainFolder(entry.domain))) return false
    return !kindMatchers || kindMatchers.some((matches) => matches(entry.kind))
  }
}

/** The ids of tasks and obligations begin with that of their programme. */
const isOfProgramme = ({ taskId, subject }: FeedEntry, programme: string): boolean =>
  subject === `Programme:${programme}` ||
  [taskId, subject.slice(subject.indexOf(':') + 1)].some((id) => id?.startsWith(`${programme}:`))

const kindMatcher = (pattern: string) => {
  const prefix = pattern.replace(/\*$/, '')
  const isPrefix = prefix !== pattern || pattern.endsWith('.')
  return (kind: string): boolean => (isPrefix ? kind.startsWith(prefix) : kind === pattern)
}

/** The folder name of a domain; the graph's enum writes `GOVERNMENT_SERVICES` for `government-services`. */
export const domainFolder = (domain: string): string => domain.toLowerCase().replaceAll('_', '-')
