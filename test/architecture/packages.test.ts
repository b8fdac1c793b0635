import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importsOf, production, root, sources } from './sources.ts'

/** `services/kit/store` for a file of that package; undefined for a file of no package. */
const packageOf = (file: string): string | undefined =>
  /^(services\/kit\/[^/]+|gateway\/client)\//.exec(file)?.[1]

const packages = [...new Set(production.flatMap((file) => packageOf(file) ?? []))]

it('knows the packages', () => {
  expect(packages.length).toBeGreaterThan(10)
})

it.each(packages)('gives %s one entry point and a README', (directory) => {
  for (const file of ['index.ts', 'README.md'])
    expect(existsSync(join(root, directory, file)), `${directory}/${file}`).toBe(true)
})

it('imports a package from outside through its entry point only', () => {
  const deep = sources.flatMap((file) =>
    importsOf(file)
      .filter((target) => {
        const directory = packageOf(target)
        return directory !== undefined && directory !== packageOf(file) && !isPublic(target)
      })
      .map((target) => `${file} -> ${target}`),
  )
  expect(deep).toEqual([])
})

// Test support of a package serves other packages' tests too.
const isPublic = (file: string): boolean =>
  file === `${packageOf(file)}/index.ts` || file.includes('/testing/')

it('has no import cycle between packages, values or types', () => {
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

/** The nodes that stay when those without successors are taken away again and again. */
const cycleIn = (edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] => {
  const rest = new Map(edges)
  for (let before = -1; before !== rest.size;) {
    before = rest.size
    for (const [name, targets] of rest)
      if ([...targets].every((target) => !rest.has(target))) rest.delete(name)
  }
  return [...rest.keys()]
}
