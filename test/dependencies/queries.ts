/** Queries of dashboards and officers; together they read every service, list, indicator, light and report. */
export const sampleQueries: readonly string[] = [
  `query ($unit: ID!) { unit(id: $unit) { name progress { total closed late dueSoon } services { light } } }`,
  `query ($unit: ID!) { unit(id: $unit) {
    disclosure { light indicators(year: 2018) { name value { numerator denominator } } }
    services { light indicators { name value { numerator denominator } met } }
    platforms { light indicators(year: 2018) { name value { numerator denominator } } }
    regulations { light indicators(year: 2018) { name value { numerator denominator } } } } }`,
  `{ tasks(first: 42) { nodes { number title progress { total closed late accepted } indicators { name value { numerator denominator } met } } } }`,
  `{ progress(by: [CITY, CHAPTER]) { rows { keys { value label } progress { total accepted late claimed { numerator denominator } proven { numerator denominator } } } total { closed late } } }`,
  `{ progress(by: [STATE]) { rows { keys { value } progress { total dueSoon onTimeShare { numerator denominator } } } } }`,
  `query ($unit: ID!) { unit(id: $unit) { services { siteMessages(first: 10) { totalCount nodes { id subject repliedAt dueAt unit { name } } } } } }`,
  `query ($unit: ID!) { unit(id: $unit) { services { siteMessages(where: { repliedAt: { exists: false } }) { totalCount nodes { id } } } } }`,
  `query ($assignment: ID!) { assignment(id: $assignment) { state light dueOn lateness { kind workingDays } submissions { version status text percentage reviewRemark } dueDateSteps { day effect } } }`,
  `{ assignments(where: { lights: [RED, YELLOW] }, first: 20) { totalCount nodes { id state light unit { name } task { number } } } }`,
  `{ submissions(first: 20) { totalCount nodes { id version status assignment { id state } } } }`,
  `query ($unit: ID!) { units(where: { below: $unit }, first: 30) { totalCount nodes { id name services { light } } } }`,
  `query ($unit: ID!) { unit(id: $unit) { platforms { digitalAssets(first: 10) { totalCount nodes { id name } } } } }`,
  `query ($unit: ID!) { unit(id: $unit) { regulations { light opennessLists(first: 10) { totalCount nodes { id title publishedOn } } } } }`,
  `query ($unit: ID!) { unit(id: $unit) { regulations { disclosureRequests(first: 10) { totalCount nodes {
    id requestNo dueAt missedDueDate repliedOn outcome unit { name } history { kind at fields { field } } dueDateSteps { day effect } } } } } }`,
  `query ($unit: ID!) { unit(id: $unit) { regulations { informationReleases(first: 10) { nodes {
    title publishedOn reviews(first: 5) { totalCount nodes { timingDecision } } incidents { totalCount } } } } } }`,
  `query ($unit: ID!) { unit(id: $unit) { disclosure { powerLists(first: 10, where: { searchable: true }) { totalCount nodes {
    id version publishedOn mergedOn supersededOn catalogueEntries(first: 3) { totalCount nodes { title } } } } } } }`,
  `query ($unit: ID!) { unit(id: $unit) { services { siteMessagesAggregate { total { count days(from: FORWARDED_AT, to: REPLIED_AT) { count median } }
    groups(by: [CITY, CHANNEL]) { keys { value label unit { name } } late: count(where: { missedDueDate: true }) } } } } }`,
  `query ($unit: ID!) { unit(id: $unit) { regulations {
    disclosureRequestsAggregate { limitedByRights total { count } groups(by: [OUTCOME]) { keys { value } count } }
    informationReleases(first: 5, orderBy: [PUBLISHED_ON_DESC, TITLE]) { nodes { title reviewsAggregate { groups(by: [TIMING_DECISION]) { keys { value } count } } } } } } }`,
  `{ assignments(where: { claimedFrom: 100 }, first: 20) { totalCount nodes { id } } progress(by: [CITY]) { rows(orderBy: CLAIMED_DESC) { keys { value } } } }`,
  ...[3, 21, 37, 39].map(
    (
      no,
    ) => `query ($unit: ID!) { task(id: "fujian-2018-43:${no}") { title proof(unit: $unit) { proven met { numerator denominator }
      conditions { indicator { name value { numerator denominator } } met failing(first: 5) { nodes { unitId recordType recordId group } } }
      rollUp { policy units { numerator denominator } met } discrepancies claimedPercentage } } }`,
  ),
  `{ latestCursor }`,
  `query ($assignment: ID!) { assignment(id: $assignment) { extensions { status newDueOn } plan { text } reminders { text } } }`,
  `query ($cursor: ID!) { change(cursor: $cursor) { kind subject fields { name value } unit { name } task { title } } }`,
  `{ unitGroups { id members { id name } } __schema { queryType { name } } }`,
]
