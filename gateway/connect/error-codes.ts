interface ErrorCode {
  readonly happened: string
  readonly remedy: string
}

/** Every code in `extensions.code`, with what a client does about it; `test/contract/documents.test.ts` compares them with the code. */
export const errorCodes: Readonly<Record<string, ErrorCode>> = {
  UNAUTHENTICATED: {
    happened: 'There is no token, it has expired, or it is not of this hub.',
    remedy: 'Get a new token, then repeat.',
  },
  BAD_USER_INPUT: {
    happened: 'An argument, a cursor, a filter or a body is not what the hub takes.',
    remedy: 'Mend what the message names; repeating the same is refused again.',
  },
  BAD_REQUEST: {
    happened: 'The HTTP request is not as GraphQL over HTTP has it.',
    remedy: 'Send JSON by POST, and accept JSON.',
  },
  NOT_FOUND: { happened: 'Nothing is at this address.', remedy: 'Correct the address.' },
  GRAPHQL_PARSE_FAILED: {
    happened: 'The document has a syntax error, or is too long.',
    remedy: 'Correct it.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    happened: 'The document asks for what the graph does not have, or for too much at once.',
    remedy: 'Correct it; for too much, read pages with `first` and `after`.',
  },
  BODY_TOO_LARGE: { happened: 'The body is larger than 1 MiB.', remedy: 'Send less at once.' },
  CURSOR_INVALID: {
    happened: 'This is no cursor.',
    remedy: 'Pass the `cursor` of the last change that you have, exactly as you got it.',
  },
  CURSOR_FOREIGN: {
    happened: 'The cursor is of another hub, or of an earlier database of this one.',
    remedy: 'Read the present state, ask for `latestCursor`, and go on from there.',
  },
  CURSOR_IN_FUTURE: {
    happened: 'The cursor is newer than the hub, which was set back to an earlier state.',
    remedy: 'Read the present state, ask for `latestCursor`, and go on from there.',
  },
  CURSOR_EXPIRED: {
    happened: 'The changes right after the cursor are no longer stored.',
    remedy: 'Read the present state, ask for `latestCursor`, and go on from there.',
  },
  TOO_SLOW: {
    happened: 'The client read more slowly than changes came.',
    remedy: 'Connect again after the cursor of the last change that you have.',
  },
  TOO_MANY_OPERATIONS: {
    happened: 'Too many operations are open on one socket.',
    remedy: 'Complete some, or open another socket.',
  },
  RATE_LIMITED: {
    happened: 'Too many requests in a minute.',
    remedy: 'Wait for the seconds of `retry-after`, or select more in one operation.',
  },
  OVERLOADED: { happened: 'The hub is busy.', remedy: 'Repeat some seconds later.' },
  SERVICE_UNAVAILABLE: {
    happened: 'A service of the hub does not respond; the fields of the others are there.',
    remedy: 'Repeat later, a mutation with the same `requestId`.',
  },
  DATABASE_UNAVAILABLE: {
    happened: 'A database of the hub does not respond.',
    remedy: 'Repeat later, a mutation with the same `requestId`.',
  },
  DATABASE_BUSY: {
    happened: 'Others held a lock for too long.',
    remedy: 'Repeat, a mutation with the same `requestId`.',
  },
  DATABASE_READ_ONLY: {
    happened: 'A database accepts no writes now.',
    remedy: 'Repeat later; reading goes on.',
  },
  DISK_FULL: { happened: 'A disk of the hub is full.', remedy: 'Repeat later; reading goes on.' },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    happened: 'The token cannot be verified now.',
    remedy: 'Repeat with the same token after `retry-after`.',
  },
  EVENT_UNAVAILABLE: {
    happened:
      'The service of a change cannot tell it now; the change has its kind and its place, and nulls.',
    remedy: 'Ask for the change again later: `change(cursor:)`.',
  },
  LIVE_UNAVAILABLE: {
    happened: 'This hub does not offer live queries.',
    remedy: 'Follow `changes` and ask again.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    happened: 'The document has several operations, and the request names none of them.',
    remedy: 'Send `operationName`.',
  },
  SUBSCRIPTION_UNKNOWN: {
    happened: 'The hub does not offer this subscription.',
    remedy: 'Subscribe to `changes`.',
  },
  CLOSED: {
    happened: 'The hub ended the stream; the message says why.',
    remedy: 'Connect again after the cursor of the last change that you have.',
  },
  SUBSCRIPTION_NEEDS_WEBSOCKET: {
    happened: 'A subscription was sent as a plain request.',
    remedy: 'Send it to `/graphql/stream`, or over WebSocket.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    happened: 'The hub does not know the document of this hash.',
    remedy: 'Send it once with its text.',
  },
  DOCUMENT_NOT_TRUSTED: {
    happened: 'This hub executes documents only that its operators have registered.',
    remedy: 'Have the document registered.',
  },
  INTROSPECTION_DISABLED: {
    happened: 'This hub does not show its schema.',
    remedy: 'Take the schema from the repository.',
  },
  CALENDAR_YEAR_MISSING: {
    happened: 'The holidays of a year are not gazetted yet, so no working day is counted in it.',
    remedy: 'Ask for the field again when the year has been imported.',
  },
  TOO_MANY_ERRORS: {
    happened: 'The response has more errors than it lists.',
    remedy: 'Mend the listed ones.',
  },
  INTERNAL_SERVER_ERROR: {
    happened: 'A fault of the hub.',
    remedy: 'Tell its operators the `errorId`.',
  },
}
