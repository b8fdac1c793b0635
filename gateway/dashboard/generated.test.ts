import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dashboardOperations } from '../../schema/codegen/operations.ts'

const root = join(import.meta.dirname, '../..')

it('The typed operations of the dashboard are as their sources and the graph generate them; if not, run npm run schema.', async () => {
  for (const [path, text] of await dashboardOperations())
    expect(readFileSync(join(root, path), 'utf8'), path).toBe(text)
})
