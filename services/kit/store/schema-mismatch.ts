import type { SchemaDifference } from './schema/differences.ts'

/** Stops the start: the database is not the one that this version declares. The message says what to do. */
export class SchemaMismatch extends Error {
  readonly code = 'SCHEMA_MISMATCH'

  static of(service: string, differences: readonly SchemaDifference[]): SchemaMismatch {
    return new SchemaMismatch(
      [
        `${service}: the database differs from what this version declares:`,
        ...differences.map(({ text }) => `  ${text}`),
        `A migration is missing: run npx hub migration create ${service} <name>, see CONTRIBUTING.md.`,
      ].join('\n'),
    )
  }

  static newer(service: string, names: readonly string[]): SchemaMismatch {
    return new SchemaMismatch(
      `${service}: the database was written by a newer version, whose migrations this one does not know (${names.join(', ')}). Start the newer version, or restore a backup from before it.`,
    )
  }

  static pending(service: string, names: readonly string[]): SchemaMismatch {
    return new SchemaMismatch(
      `${service}: the database is of an earlier version (${names.join(', ')} did not run). Start this version on it once.`,
    )
  }

  static absent(service: string, place: string): SchemaMismatch {
    return new SchemaMismatch(
      `${service}: there is no database of a hub at ${place}. Set HUB_DATA or DATABASE_URL as for the hub, and start it once.`,
    )
  }

  static older(service: string, names: readonly string[]): SchemaMismatch {
    return new SchemaMismatch(
      `${service}: the database was left half migrated by a version before 0.1.0 (${names.join(', ')} did not run). Start version 0.1.0 on it once, then this one.`,
    )
  }
}
