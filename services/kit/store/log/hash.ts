import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Change } from './change.ts'

/** The hash before the first row. */
export const genesis = '0'.repeat(64)

/** The hash of a row: SHA-256 over the canonical JSON (RFC 8785) of its columns and the hash before it. */
export const hashOf = (change: Omit<Change, 'hash'>, previous: string): string =>
  createHash('sha256')
    .update(
      canonicalize({
        previous,
        seq: change.seq,
        kind: change.kind,
        subject: change.subject,
        unitId: change.unitId,
        taskId: change.taskId,
        audience: change.audience,
        tags: change.tags,
        fields: change.fields,
        counters: change.counters,
        actor: change.actor,
        at: change.at,
      }) ?? '',
    )
    .digest('hex')
