import type { PageVerifier } from '../../../kit/audit/index.ts'
import { currentNames } from '../../../kit/store/index.ts'

/** What the log of reporting states, at any time, about where units and tasks belong. Grows with units and tasks only. */
export class StatedPlaces {
  private readonly paths = new Map<string, Set<unknown>>()
  private readonly domains = new Map<string, Set<unknown>>()

  /** Reads a page of the log of reporting; finds no faults itself. */
  readonly observe: PageVerifier = (rows) => {
    for (const row of rows) {
      const { subject, fields } = currentNames(row)
      const [noun = ''] = subject.split(':', 1)
      if (noun !== 'Unit' && noun !== 'Task') continue
      const { path, domain }: { readonly path?: unknown; readonly domain?: unknown } =
        JSON.parse(fields)
      const id = subject.slice(noun.length + 1)
      if (noun === 'Unit' && path !== undefined) add(this.paths, id, path)
      if (noun === 'Task' && domain !== undefined) add(this.domains, id, domain)
    }
    return []
  }

  /** Whether a unit has had this path; an unknown unit has none. */
  hasPath(unitId: string | null, path: string): boolean {
    const known = unitId === null ? undefined : this.paths.get(unitId)
    return known ? known.has(path) : path === ''
  }

  /** Whether a task has been of this domain; what is no task is of its service. */
  hasDomain(taskId: string | null, domain: string, service: string): boolean {
    const known = taskId === null ? undefined : this.domains.get(taskId)
    return known ? known.has(domain) : domain === service
  }
}

const add = (all: Map<string, Set<unknown>>, id: string, value: unknown): void => {
  all.set(id, (all.get(id) ?? new Set()).add(value))
}
