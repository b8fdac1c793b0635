import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { domains, subgraphsOf } from '../../services/index.ts'
import { documents, root } from './documents.ts'

/** The second part of `npm run schema`: writes the documents that follow from the code, which are committed and reviewed. */
for (const [path, text] of documents(subgraphsOf(domains))) writeFileSync(join(root, path), text)
