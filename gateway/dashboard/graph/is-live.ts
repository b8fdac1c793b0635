import type { Operation } from '@urql/core'

/** Whether an operation is a query marked `@live`, or a subscription. */
export const isLive = ({ kind, query }: Operation): boolean =>
  kind === 'subscription' ||
  query.definitions.some(
    (node) => 'directives' in node && node.directives?.some(({ name }) => name.value === 'live'),
  )
