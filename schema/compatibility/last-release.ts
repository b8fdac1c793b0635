import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The last release and the files about it. */
export interface Release {
  readonly version: string
  /** The SDL of its public graph. */
  readonly sdl: string
  /** The file of the breaking changes since then that are meant. */
  readonly acknowledgedFile: string
}

/** The newest release of the changelog, which lists them from the newest on. @param root the folder of the repository */
export const lastRelease = (root: string): Release => {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  const version = releasedVersion(changelog)
  const folder = join(root, 'schema/releases')
  const file = join(folder, `${version}.graphql`)
  if (!existsSync(file))
    throw new Error(
      `schema/releases/${version}.graphql is missing: copy schema/api.graphql to it when ${version} is released.`,
    )
  return {
    version,
    sdl: readFileSync(file, 'utf8'),
    acknowledgedFile: join(folder, `breaking-since-${version}.txt`),
  }
}

/** The first version with a date. */
export const releasedVersion = (changelog: string): string => {
  const [, version] = /^## (\d+\.\d+\.\d+) \(\d{4}-\d{2}-\d{2}\)$/m.exec(changelog) ?? []
  if (!version) throw new Error('CHANGELOG.md names no release, as in "## 1.2.3 (2026-11-27)".')
  return version
}
