import type { Step } from './schema/editor.ts'

/** A change of a service's tables or of what is stored in them; the same on both databases, and frozen once released. */
export interface Migration {
  /** Unique in the service; migrations run in the order of their names, e.g. `20261127093000-website-phone`. */
  readonly name: string
  /** Names under which earlier releases noted what this migration does: it is not run where they are all noted. */
  readonly replaces?: readonly string[]
  readonly steps: readonly Step[]
}

/** Orders the migrations of all packages that share a database. */
export const inOrder = (migrations: readonly Migration[]): readonly Migration[] => {
  const sorted = migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const twice = sorted.find(({ name }, index) => name === sorted[index + 1]?.name)
  if (twice) throw new Error(`two migrations are named ${twice.name}`)
  return sorted
}
