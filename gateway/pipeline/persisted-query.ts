import { createHash } from 'node:crypto'
import type { GraphQLError } from 'graphql'
import { LocalizedGraphQLError, localized, type Label } from '../../schema/vocabulary/index.ts'
import type { OperationRequest } from './operation.ts'

/** What is wrong with the extension `persistedQuery` of a request; undefined when nothing is. */
export const refusePersistedQuery = ({
  query,
  extensions,
}: Pick<OperationRequest, 'query' | 'extensions'>): GraphQLError | undefined => {
  const given = extensions?.['persistedQuery']
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'object')
    return refuse('extensions.persistedQuery', ['must be an object', '須為對象'])
  const version: unknown = Reflect.get(given, 'version')
  const hash = hashIn(extensions)
  if (version !== 1) return refuse('extensions.persistedQuery.version', ['must be 1', '須為 1'])
  const place = 'extensions.persistedQuery.sha256Hash'
  if (hash === undefined || !/^[0-9a-f]{64}$/.test(hash))
    return refuse(place, [
      'must be a SHA-256 hash of 64 lower-case hexadecimal digits',
      '須為 SHA-256 摘要:64 位小寫十六進制數字',
    ])
  if (query === undefined || createHash('sha256').update(query).digest('hex') === hash)
    return undefined
  return refuse(place, ['is not the hash of "query"', '不是 query 的摘要'])
}

/** The hash that a request gives for its document. */
export const hashIn = (extensions: OperationRequest['extensions']): string | undefined => {
  const given = extensions?.['persistedQuery']
  const hash: unknown =
    typeof given === 'object' && given !== null ? Reflect.get(given, 'sha256Hash') : undefined
  // GraphQL Code Generator names the algorithm before the hash from release 6 of its client preset.
  return typeof hash === 'string' ? hash.replace(/^sha256:/, '') : undefined
}

const refuse = (argument: string, [en, hant]: Label): GraphQLError =>
  new LocalizedGraphQLError(localized(`"${argument}" ${en}.`, `${argument} ${hant}。`), {
    extensions: { code: 'BAD_USER_INPUT', argument },
  })
