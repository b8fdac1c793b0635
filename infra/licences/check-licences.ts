import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAllowed } from './is-allowed.ts'
import { contained, type Exception, exceptions } from './policy.ts'
import type { ShippedPackage } from './shipped-packages.ts'

/** What forbids to ship these packages, each problem with how to mend it. */
export const licenceProblems = (
  packages: readonly ShippedPackage[],
  known: Readonly<Record<string, Exception>> = exceptions,
): readonly string[] => {
  const problems = packages.flatMap(({ name, version, licence }) => {
    if (licence !== null && isAllowed(licence)) return []
    const exception = known[name]
    if (exception?.stated === licence) return []
    const states = licence === null ? 'states no licence' : `is under "${licence}"`
    return [
      `${name} ${version} ${states}. Use another package, or add it to the exceptions in infra/licences/policy.ts with a reason.`,
    ]
  })
  const needless = Object.keys(known).filter(
    (name) => !packages.some((one) => one.name === name && !isAllowed(one.licence ?? '')),
  )
  return [
    ...problems,
    ...needless.map(
      (name) => `${name} needs no exception any more: remove it from infra/licences/policy.ts.`,
    ),
  ]
}

/** What is wrong with the list of code that packages have in their own files. @param root the folder of the repository */
export const containedProblems = (root: string): readonly string[] =>
  Object.entries(contained).flatMap(([name, { file, parts }]) => {
    const path = join(root, 'node_modules', name, file)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    return parts.flatMap(({ name: part, licence, mark }) => [
      ...(text.includes(mark)
        ? []
        : [`${name} has no ${part} any more: look its code over, and correct the list.`]),
      ...(isAllowed(licence) ? [] : [`${part} in ${name} is under "${licence}".`]),
    ])
  })
