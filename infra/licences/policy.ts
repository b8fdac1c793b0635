/** Licences that ask for no more than to be named: their texts are in the packages. */
export const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
])

/** A package whose licence is none of the allowed ones, or not stated by its SPDX identifier. */
export interface Exception {
  /** What its package.json says. */
  readonly stated: string
  readonly reason: string
}

const publicDomain =
  'The Unlicense gives it to the public domain, and asks for nothing. It is a small library of another package.'

export const exceptions: Readonly<Record<string, Exception>> = {
  'big-integer': { stated: 'Unlicense', reason: `${publicDomain} (exceljs)` },
  'fast-sha256': { stated: 'Unlicense', reason: `${publicDomain} (standardwebhooks)` },
  tweetnacl: { stated: 'Unlicense', reason: `${publicDomain} (NATS)` },
  duck: {
    stated: 'BSD',
    reason: 'Its file LICENSE is the BSD licence of two clauses. (mammoth)',
  },
  pako: {
    stated: '(MIT AND Zlib)',
    reason:
      'The parts from zlib are under the Zlib licence, which asks to keep its notice. (jszip)',
  },
}

/** Code that a package has in its own files, beyond its dependencies. */
export interface Contained {
  readonly name: string
  readonly licence: string
  /** A text by which it is recognised in the files of the package. */
  readonly mark: string
}

export const contained: Readonly<
  Record<string, { readonly file: string; readonly parts: readonly Contained[] }>
> = {
  '@graphql-yoga/render-graphiql': {
    file: 'esm/graphiql.js',
    parts: [
      { name: 'GraphiQL', licence: 'MIT', mark: 'graphiql-container' },
      { name: 'React', licence: 'MIT', mark: 'react-dom' },
      { name: 'Monaco Editor', licence: 'MIT', mark: 'monaco-editor' },
      { name: 'Prettier', licence: 'MIT', mark: 'prettier' },
      { name: 'DOMPurify', licence: 'Apache-2.0 OR MPL-2.0', mark: 'SAFE_FOR_XML' },
    ],
  },
}
