// npm run licences: lists the licences of what ships, and fails on one that is neither allowed nor an exception.
import { join } from 'node:path'
import { containedProblems, licenceProblems } from './check-licences.ts'
import { contained, exceptions } from './policy.ts'
import { shippedPackages } from './shipped-packages.ts'

const root = join(import.meta.dirname, '../..')
const packages = shippedPackages(root)

for (const { name, version, licence, isBundled } of packages)
  console.log(
    `${(licence ?? '(none)').padEnd(36)} ${name} ${version}${isBundled ? ', in dist/' : ''}`,
  )
for (const [name, { parts }] of Object.entries(contained))
  for (const part of parts) console.log(`${part.licence.padEnd(36)} ${part.name}, in ${name}`)
console.log('\nExceptions:')
for (const [name, { stated, reason }] of Object.entries(exceptions))
  console.log(`${stated.padEnd(36)} ${name}: ${reason}`)

const problems = [...licenceProblems(packages), ...containedProblems(root)]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
