/** A part of the guide: paragraphs in HTML, and an operation that shows it. */
export interface GuideSection {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly example?: string
}

export const guideSections: readonly GuideSection[] = [
  {
    title: 'Nouns',
    paragraphs: [
      'A <b>programme</b> is a notice with yearly <b>tasks</b>. An <b>assignment</b> is one task for one <b>unit</b>: a department, a city, a county. Units form a tree. What a unit states about an assignment is a report (<code>submission</code>); what proves it are <b>records</b>, e.g. a message on a website and its reply.',
      'Records belong to one of the domains that stand below <code>Unit</code>: <code>disclosure</code>, <code>services</code>, <code>platforms</code>, <code>regulations</code>. An <b>indicator</b> counts the records of one type and has a target. A <b>topic</b> groups indicators; a programme maps each of its tasks to topics, and so records prove tasks. <code>claimed</code> is what a unit reported, <code>proof</code> what its records show.',
    ],
    example: `query Nouns {
  unit(id: "CITY-350200") {
    name
    services { siteMessages(first: 1) { nodes { subject dueAt repliedAt } } }
    progress { total closed late }
  }
}`,
  },
  {
    title: 'Where 1,300 types come from',
    paragraphs: [
      'Most types follow from about a hundred record types. <code>SiteMessage</code> brings a list below <code>Unit.services</code> with <code>SiteMessageConnection</code>, <code>SiteMessageEdge</code> and <code>SiteMessageFilter</code>; a mutation that enters a record, <code>correctSiteMessage</code>, and one for each later event, e.g. <code>replyToSiteMessage</code>, each with an <code>…Input</code>; and <code>SiteMessagePayload</code> with <code>SiteMessageError</code>. Know one and you know all.',
      'The data dictionary lists the record types by domain and topic, with fields, choices, deadlines and visibility. The search of the playground finds them by name, by label (主題, 到期時間) and by description, in English and in both scripts of Chinese.',
    ],
  },
  {
    title: 'Keys',
    paragraphs: [
      'Every object with an <code>id</code> has one for good. Units are named by a code (<code>CITY-350200</code>, <code>DEPT-DRC</code>), tasks and assignments by the programme and a number, records by an opaque id. <code>externalId</code> is the id in the system that a record comes from: unique within the unit and the record type, so that the same import changes the same record.',
      'An argument that names what does not exist is refused with <code>BAD_USER_INPUT</code>; it never means “none”.',
    ],
  },
  {
    title: 'Connections',
    paragraphs: [
      'A list that grows takes <code>first</code> (1 to 100; 25 if left out) and <code>after</code>, and answers <code>nodes</code>, <code>totalCount</code> and <code>pageInfo</code>. Read on with <code>after: pageInfo.endCursor</code> while <code>hasNextPage</code>. <code>where</code> restricts it; days of a range include both ends.',
      'The cost of an operation is bounded: fields, multiplied by the page sizes, at most 50,000. A refusal says the limit and the value.',
    ],
    example: `query Pages($after: String) {
  assignments(first: 50, after: $after, where: { lights: [RED] }) {
    totalCount
    limitedByRights
    nodes { id unit { name } lateness { text(locale: EN) } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    title: 'Errors',
    paragraphs: [
      'What a person can mend is part of the payload: a mutation answers its result <i>or</i> <code>errors</code>, a union whose members implement <code>UserError</code> with a <code>message</code> in your language. Then nothing was changed.',
      'Everything else is in the top-level <code>errors</code> of the response, with <code>extensions.code</code>: <code>GRAPHQL_VALIDATION_FAILED</code>, <code>BAD_USER_INPUT</code>, <code>RATE_LIMITED</code> (see <code>retry-after</code>), <code>UNAUTHENTICATED</code>; and while a service cannot answer, <code>SERVICE_UNAVAILABLE</code> or one of <code>DATABASE_…</code> with <code>retryable: true</code>: its fields are null, those of the others are there. Quote <code>extensions.errorId</code> or the header <code>x-request-id</code> to the operators.',
      'A mutation that is repeated with the same <code>requestId</code> is carried out once.',
    ],
    example: `mutation Errors {
  acknowledgeAssignment(input: { assignmentId: "fujian-2018-43:11:CITY-350200", requestId: "once" }) {
    assignment { state }
    errors { __typename ... on UserError { message(locale: EN) } }
  }
}`,
  },
  {
    title: 'Cursors and live answers',
    paragraphs: [
      'All changes of the hub form one numbered feed. <code>subscription { changes }</code> follows it over WebSocket (<code>graphql-transport-ws</code> at <code>/graphql</code>) or server-sent events (<code>/graphql/stream</code>). Each event has a <code>cursor</code>; pass the last one as <code>after</code> and nothing is missed or repeated. Over server-sent events it is the <code>id:</code> of the event, which browsers send back by themselves.',
      'A query marked <code>@live</code> is answered again whenever its answer changes.',
    ],
    example: `subscription Cursors($after: ID) {
  changes(after: $after, where: { units: ["CITY-350200"] }) {
    cursor
    kind
    unit { name }
  }
}`,
  },
  {
    title: 'Rights',
    paragraphs: [
      'Without a token you read what is public. A token has roles for units, each for all units below as well: <code>reporter</code> enters and reports, <code>reviewer</code> and <code>supervisor</code> decide, <code>admin</code> maintains. Each mutation states the role that it needs, each list whether its records are public.',
      'What you may not see is left out, never shown as zero: <code>limitedByRights</code> tells that a list may lack something. Send the token as <code>Authorization: Bearer …</code>, over WebSocket in the payload of <code>connection_init</code>.',
    ],
  },
  {
    title: 'Over HTTP',
    paragraphs: [
      'Responses are compressed (<code>br</code>, <code>gzip</code>) and have an <code>ETag</code>: send it as <code>If-None-Match</code> and an unchanged answer is a 304. Documents can be sent by their hash (<code>extensions.persistedQuery</code>); an operator may allow a list of trusted documents only.',
      'Typed clients: graphql-codegen with the client preset and <code>schema/api.graphql</code>; the recipe is in <code>schema/codegen/README.md</code>.',
    ],
  },
]
