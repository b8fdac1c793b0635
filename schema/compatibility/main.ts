// npm run schema:check: refuses changes of schema/api.graphql that break clients of the last release, unless they are
// acknowledged; npm run schema:check -- --acknowledge "reason" acknowledges them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { acknowledge, compare, parseAcknowledged, printAcknowledged } from './acknowledged.ts'
import { breakingChanges } from './breaking-changes.ts'
import { lastRelease } from './last-release.ts'

const root = join(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { acknowledge: { type: 'string' } } })
const { version, sdl, acknowledgedFile: file } = lastRelease(root)

const breaking = breakingChanges(sdl, readFileSync(join(root, 'schema/api.graphql'), 'utf8'))
const groups = parseAcknowledged(existsSync(file) ? readFileSync(file, 'utf8') : '')
const { unacknowledged, outdated } = compare(breaking, groups)
const reason = values.acknowledge?.trim()

if (reason) {
  writeFileSync(file, printAcknowledged(acknowledge(breaking, groups, reason)))
  console.log(`${unacknowledged.length} added and ${outdated.length} removed in ${file}`)
} else if (unacknowledged.length + outdated.length > 0) {
  for (const change of unacknowledged) console.error(`breaks clients of ${version}: ${change}`)
  for (const change of outdated) console.error(`breaks nothing any more: ${change}`)
  console.error(
    `Keep the former field and deprecate it, or acknowledge what is meant, and name it in CHANGELOG.md:
  npm run schema:check -- --acknowledge "The reason."`,
  )
  process.exitCode = 1
} else {
  console.log(`${breaking.length} breaking changes since ${version}, all of them acknowledged.`)
}
