import { UserError } from '../../../schema/vocabulary/index.ts'
import { serializeResult, storedResult, type Request, StoredResult } from './request.ts'
import type { Store } from './store.ts'
import type { Author, Tx } from './tx.ts'

/**
 * Runs an action once per request: a repeated request gets the first result, a record or a refusal.
 * The result is stored in the action's own transaction, so that it exists exactly if the change does.
 */
export const actOnce = async <T>(
  store: Store,
  act: Author,
  request: Request,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const before = await storedResult<T>(store.read, request)
  if (before !== undefined) return before
  try {
    const result = await store.write(act, async (tx) => {
      // Inserted before the work, so that the second of two equal requests waits here and then finds the result.
      await tx.manager.insert(StoredResult, row(request, act, '{}'))
      const result = await work(tx)
      if (result instanceof UserError) return result
      await tx.manager.update(StoredResult, { id: request.id }, { result: serializeResult(result) })
      return result
    })
    if (result instanceof UserError)
      await store.transaction((manager) =>
        manager.insert(StoredResult, row(request, act, serializeResult(result))),
      )
    return result
  } catch (error) {
    const first = isDuplicate(error) ? await storedResult<T>(store.read, request) : undefined
    if (first !== undefined) return first
    throw error
  }
}

const row = ({ id, content }: Request, { now }: Author, result: string): StoredResult => ({
  id,
  content,
  result,
  at: now.toISOString(),
})

const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ER_DUP_ENTRY' || String(error.code).startsWith('SQLITE_CONSTRAINT'))
