import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importsOf, production, root, sources } from './sources.ts'

/** `services/kit/store` for a file of that package; undefined for a file of no package. */
const packageOf = (file: string): string | undefined =>
  /^(services\/kit\/[^/]+|gateway\/client)\//.exec(file)?.[1]

const packages = [...new Set(production.flatMap((file) => packageOf(file) ?? []))]

it('The repository has more than ten packages.', () => {
  expect(packages.length).toBeGreaterThan(10)
})

it.each(packages)('The package %s has one entry point and a README.', (directory) => {
  for (const file of ['index.ts', 'README.md'])
    expect(existsSync(join(root, directory, file)), `${directory}/${file}`).toBe(true)
})

it('Other code imports a package only through its entry point.', () => {
  const deepImports = sources.flatMap((file) =>
    importsOf(file)
      .filter((target) => {
        const directory = packageOf(target)
        return directory !== undefined && directory !== packageOf(file) && !isPublic(target)
      })
      .map((target) => `${file} -> ${target}`),
  )
  expect(deepImports).toEqual([])
})

// Tests of other packages may use the test support of a package.
const isPublic = (file: string): boolean =>
  file === `${packageOf(file)}/index.ts` || file.includes('/testing/')

it('Packages have no import cycle, neither of values nor of types.', () => {
  const edges = new Map(packages.map((name) => [name, new Set<string>()]))
  for (const file of production) {
    const from = packageOf(file)
    for (const target of from ? importsOf(file) : []) {
      const to = packageOf(target)
      if (from && to && from !== to) edges.get(from)?.add(to)
    }
  }
  expect(cycleIn(edges)).toEqual([])
})

/** The nodes that remain after repeated removal of nodes without successors. */
const cycleIn = (edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] => {
  const remaining = new Map(edges)
  for (let before = -1; before !== remaining.size;) {
    before = remaining.size
    for (const [name, targets] of remaining)
      if ([...targets].every((target) => !remaining.has(target))) remaining.delete(name)
  }
  return [...remaining.keys()]
}
