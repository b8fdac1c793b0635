import { rewriteText, type Step } from '../../../kit/store/index.ts'
import { renameKind } from './rename-kind.ts'

/** Webhooks go on to get the kinds of changes that they asked for under their former names. */
export const webhookKinds: readonly Step[] = [
  rewriteText('webhook', 'filter', (text) => {
    const filter: unknown = JSON.parse(text)
    if (!hasKinds(filter)) return text
    return JSON.stringify({ ...filter, kinds: filter.kinds.map(renameKind) })
  }),
  rewriteText('webhook_delivery', 'kind', renameKind),
]

const hasKinds = (filter: unknown): filter is { readonly kinds: readonly string[] } =>
  typeof filter === 'object' && filter !== null && 'kinds' in filter && Array.isArray(filter.kinds)
