import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import {
  compileOperation,
  type CompiledOperation,
  type OperationCompiler,
} from './compiled-operation.ts'
import { conditionVariables } from './conditions.ts'
import { operationSource, reachableFragments, type OperationSource } from './operation-source.ts'

/** An operation before its variables are known. */
export interface PreparedOperation {
  readonly source: OperationSource
  /** Names this operation of this document. */
  readonly id: number
  readonly conditions: readonly string[]
}

/** Characters of planned text, at most; a compiled operation takes about ten times as much. */
const maxCharacters = 8 * 1024 * 1024

/**
 * Compiles each operation once for each outcome of its conditions. Documents are known by identity: the pipeline passes
 * the same parsed document for the same text.
 */
export const operationCache = (compiler: OperationCompiler) => {
  const prepared = new WeakMap<DocumentNode, Map<string, PreparedOperation>>()
  const compiled = new LRUCache<string, { readonly operation: Promise<CompiledOperation> }>({
    maxSize: maxCharacters,
    sizeCalculation: () => minimalSize,
  })
  let ids = 0

  const prepare = (
    document: DocumentNode,
    operationName: string | undefined,
  ): PreparedOperation => {
    const operations = prepared.get(document) ?? new Map<string, PreparedOperation>()
    prepared.set(document, operations)
    const known = operations.get(operationName ?? '')
    if (known) return known
    const source = operationSource(document, operationName)
    const nodes = [source.operation, ...reachableFragments(source)]
    const fresh = { source, id: ids++, conditions: conditionVariables(nodes) }
    operations.set(operationName ?? '', fresh)
    return fresh
  }

  const compile = (
    { source, id, conditions }: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<CompiledOperation> => {
    const key = `${id} ${conditions.map((name) => (variables[name] === true ? 1 : 0)).join('')}`
    const known = compiled.get(key)
    if (known) return known.operation
    const { observer = (plan) => plan() } = compiler
    const operation = observer(() => compileOperation(compiler, source, variables))
    const entry = { operation }
    compiled.set(key, entry)
    operation.then(
      ({ size }) => {
        if (compiled.peek(key) === entry) compiled.set(key, entry, { size: minimalSize + size })
      },
      () => compiled.delete(key),
    )
    return operation
  }

  return { prepare, compile }
}

const minimalSize = 1_000

export type OperationCache = ReturnType<typeof operationCache>
