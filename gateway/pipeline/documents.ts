import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'
import { LocalizedGraphQLError, localized } from '../../schema/vocabulary/index.ts'
import type { OperationRequest } from './operation.ts'
import { hashIn, refusePersistedQuery } from './persisted-query.ts'

type DocumentRequest = Pick<OperationRequest, 'query' | 'extensions'>

/** Which documents the gateway executes, and their texts by SHA-256 hash. */
export interface Documents {
  /** The text of a request's document; undefined if it names none; an error if it is not to be executed. */
  resolve(request: DocumentRequest): string | undefined | GraphQLError
  /** Stores the document of a request that was executed, if the client wants to send its hash later. */
  register(request: DocumentRequest): void
  /** The text of a document that can be requested by its hash alone. */
  textOf(hash: string): string | undefined
}

/** Texts by their hashes, in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>

const registeredBytes = 16 * 1024 * 1024

/** Any document, and automatic persisted queries: a client sends a text once, and afterwards its hash. */
export const anyDocuments = (): Documents => {
  const texts = new LRUCache<string, string>({
    maxSize: registeredBytes,
    sizeCalculation: (text) => text.length * 2 + 200,
  })
  return {
    resolve({ query, extensions }) {
      const refusal = refusePersistedQuery({ query, extensions })
      if (refusal) return refusal
      const hash = hashIn(extensions)
      if (query !== undefined || hash === undefined) return query
      return texts.get(hash) ?? notRegistered()
    },
    register({ query, extensions }) {
      const hash = hashIn(extensions)
      if (hash !== undefined && query !== undefined) texts.set(hash, query)
    },
    textOf: (hash) => texts.get(hash),
  }
}

/** Only documents that the operator has listed, by their texts or their hashes. */
export const onlyTrusted = (trusted: TrustedDocuments): Documents => ({
  resolve({ query, extensions }) {
    const refusal = refusePersistedQuery({ query, extensions })
    if (refusal) return refusal
    const hash = query === undefined ? hashIn(extensions) : sha256(query)
    if (hash === undefined) return undefined
    return trusted.get(hash) ?? notTrusted(hash)
  },
  register() {},
  textOf: (hash) => trusted.get(hash),
})

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

// Clients know the message: they send the text then.
const notRegistered = (): GraphQLError =>
  new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } })

const notTrusted = (hash: string): GraphQLError =>
  new LocalizedGraphQLError(
    localized(
      `This hub executes only the documents that its operators have listed, and none of them has the SHA-256 hash ${hash}.`,
      `本系統只執行運維人員列出的查詢文檔,其中沒有 SHA-256 摘要為 ${hash} 的文檔。`,
    ),
    { extensions: { code: 'DOCUMENT_NOT_TRUSTED', sha256Hash: hash } },
  )
