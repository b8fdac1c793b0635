import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { domains, subgraphsOf } from '../services/index.ts'
import { artefacts } from './artefacts.ts'

/** `npm run schema`: writes the generated SDL, which is committed and reviewed. */
for (const [name, text] of artefacts(subgraphsOf(domains))) {
  const file = join(import.meta.dirname, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
