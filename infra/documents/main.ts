import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dashboardOperations } from '../../schema/codegen/operations.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { documents, root } from './documents.ts'

/** The second part of `npm run schema`: writes the documents that follow from the code, which are committed and reviewed. */
const generated = [...documents(subgraphsOf(domains)), ...(await dashboardOperations())]
for (const [path, text] of generated) writeFileSync(join(root, path), text)
