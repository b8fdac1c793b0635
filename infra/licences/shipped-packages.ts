import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that an installation without development dependencies has. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** What its package.json says; null for nothing. */
  readonly licence: string | null
  /** Whether its code is in the files of `dist/`. */
  readonly isBundled: boolean
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

/** The packages of the lock file that ship, those for other platforms included. @param root the folder of the repository */
export const shippedPackages = (root: string): readonly ShippedPackage[] => {
  const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  const bundled = bundledNames(root)
  const all = Object.entries(lock.packages).flatMap(
    ([path, { dev, link, version = '', license }]) => {
      if (path === '' || dev || link) return []
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const licence = license ?? statedIn(join(root, path))
      return [{ name, version, licence, isBundled: bundled.has(name) }]
    },
  )
  return all.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The names of the packages whose sources the bundle was made of. */
export const bundledNames = (root: string): ReadonlySet<string> => {
  const dist = join(root, 'dist')
  const maps = existsSync(dist) ? readdirSync(dist).filter((file) => file.endsWith('.js.map')) : []
  const sources = maps.flatMap(
    (file): readonly string[] => JSON.parse(readFileSync(join(dist, file), 'utf8')).sources,
  )
  return new Set(
    sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
  )
}

const statedIn = (folder: string): string | null => {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return null
  const { license }: { readonly license?: unknown } = JSON.parse(readFileSync(file, 'utf8'))
  return typeof license === 'string' ? license : null
}
