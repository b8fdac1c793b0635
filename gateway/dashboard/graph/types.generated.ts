// Written by `npm run schema`; do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Asia/Shanghai, e.g. 2018-10-31. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with a zone, e.g. 2018-10-31T09:00:00.000Z. Responses are in UTC. */
  DateTime: { input: string; output: string; }
  /** A web address starting with http:// or https://. */
  URL: { input: string; output: string; }
};

/** Accepts a report. */
export type AcceptSubmissionInput = {
  /** A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The report. */
  readonly submissionId: Scalars['ID']['input'];
  /** A remark to the unit. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

/** The progress of an assignment, independent of whether it is late. */
export type AssignmentState =
  /** Waits for the event that triggers its task; does not count in rates. */
  | 'NOT_TRIGGERED'
  /** Assigned; the unit has not acknowledged it. */
  | 'NOT_STARTED'
  /** The unit has acknowledged it (簽收). */
  | 'ACKNOWLEDGED'
  /** The unit has filed its plan. */
  | 'PLANNED'
  /** The unit has saved a draft of its report. */
  | 'IN_PROGRESS'
  /** A report waits for review. */
  | 'SUBMITTED'
  /** The report was returned to the unit, with a reason (退回). */
  | 'RETURNED'
  /** The latest report was accepted. */
  | 'ACCEPTED'
  /** Closed (辦結). */
  | 'CLOSED'
  /** Does not apply to the unit, as approved (不適用); does not count in rates. */
  | 'NOT_APPLICABLE'
  /** A re-issue of the notice no longer assigns it; in no figure, readable with its reports and reviews, and restored if a later issue assigns it again. */
  | 'WITHDRAWN';

/** What records say about a condition of a task. */
export type ConditionState =
  /** The value reaches the target; without records only where the notice asks for nothing when nothing happens. */
  | 'MET'
  /** The value does not reach the target. */
  | 'UNMET'
  /** No record counts (0 of 0): that nothing fails proves nothing. */
  | 'NOT_DEMONSTRATED'
  /** The condition asks whether something was done in time, and the clock (rule pack) that tells is off. */
  | 'NOT_MEASURED'
  /** No unit here must meet it; or nothing counts, and the units showed that by another condition of the topic, e.g. by a nil report (零報告). */
  | 'NOT_APPLICABLE';

/** A domain of the hub, whose records prove tasks; or what all domains share. */
export type Domain =
  /** What all domains share: programmes, units, assignments, reports. No task belongs to it. */
  | 'REPORTING'
  /** The domain `disclosure`; its tasks are `DisclosureTask`. */
  | 'DISCLOSURE'
  /** The domain `government-services`; its tasks are `ServiceTask`. */
  | 'GOVERNMENT_SERVICES'
  /** The domain `platforms`; its tasks are `PlatformTask`. */
  | 'PLATFORMS'
  /** The domain `regulations`; its tasks are `RegulationTask`. */
  | 'REGULATIONS';

/** The effect of a day on a due date. */
export type DueEffect =
  /** The day of the event: day 0. */
  | 'START'
  /** The day counts. */
  | 'COUNTED'
  /** A weekend day or holiday; it does not count. */
  | 'SKIPPED'
  /** The clock was paused; the day does not count. */
  | 'PAUSED'
  /** The due date moved from a day off to the next working day (順延). */
  | 'ROLLED'
  /** An extension (延期) moved the due date. */
  | 'EXTENDED'
  /** The due day. */
  | 'DUE';

/** A link to evidence of what was done (佐證). */
export type EvidenceInput = {
  /** The URL of the page or file. */
  readonly url: Scalars['URL']['input'];
  /** The title of the page or file. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The day of publication; null if it is not published. */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The plan of a unit for an assignment. */
export type FilePlanInput = {
  /** A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The assignment, e.g. `fujian-2018-43:21:CITY-350200`. */
  readonly assignmentId: Scalars['ID']['input'];
  /** The steps, responsible persons and dates; at most 10,000 characters. */
  readonly text: Scalars['String']['input'];
  /** The page on which the plan is published; with it the plan is public. */
  readonly publication?: InputMaybe<EvidenceInput>;
};

/** Grants an extension. */
export type GrantExtensionInput = {
  /** A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The extension. */
  readonly extensionId: Scalars['ID']['input'];
};

/** The completion of an assignment compared with its due date. */
export type LatenessKind =
  /** Completed at least a working day before the due date. */
  | 'EARLY'
  /** Completed on the due date, or not yet due. */
  | 'ON_TIME'
  /** Completed after the due date, or incomplete after it (逾期). */
  | 'LATE'
  /** Not yet due, with an extended due date (已延期). */
  | 'EXTENDED'
  /** Without a due date. */
  | 'UNDATED';

/** The status light of a unit or an assignment, for dashboards. */
export type Light =
  /** Finished in time, or not due within three working days. */
  | 'GREEN'
  /** Unfinished and due within three working days, today included. */
  | 'YELLOW'
  /** Late: unfinished after the due day, or finished after it. */
  | 'RED';

/** An assignment. */
export type OnAssignmentInput = {
  /** A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The assignment, e.g. `fujian-2018-43:21:CITY-350200`. */
  readonly assignmentId: Scalars['ID']['input'];
};

/** What is overdue. */
export type OverdueKind =
  /** The assignment of a task (任務) without a complete report. */
  | 'TASK'
  /** The assignment of an obligation (義務) without a complete report. */
  | 'OBLIGATION'
  /** An open record of a domain whose clock has run out. */
  | 'RECORD';

/** A dimension of a progress table. */
export type ProgressDimension =
  /** The domain of the task. */
  | 'DOMAIN'
  /** The chapter, by number. */
  | 'CHAPTER'
  /** The section, by number. */
  | 'SECTION'
  /** The task. */
  | 'TASK'
  /** The unit. */
  | 'UNIT'
  /** The city or zone that the unit is or belongs to; null for departments. */
  | 'CITY'
  /** The group that the notice names; null for lead units and units named themselves. */
  | 'GROUP'
  /** The lead unit (牽頭單位); a task with two lead units is in two rows. */
  | 'LEAD_UNIT'
  /** The state of the assignment. */
  | 'STATE'
  /** The month of the due date, e.g. `2018-12`; null without a due date. */
  | 'MONTH';

/** What records prove of a task. */
export type ProofState =
  /** Every condition that applies is met. */
  | 'PROVEN'
  /** A condition that applies is not met: it is unmet, not demonstrated or not measured. */
  | 'NOT_PROVEN'
  /** No unit must report on the task, or no condition applies to these units. */
  | 'NOT_APPLICABLE'
  /** The programme maps the task to no topic: it can be claimed, but no record can prove it. */
  | 'NOT_MEASURED';

/** Refuses an extension. */
export type RefuseExtensionInput = {
  /** A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The extension. */
  readonly extensionId: Scalars['ID']['input'];
  /** The reason for the refusal. */
  readonly reason: Scalars['String']['input'];
};

/** A report of a unit on an assignment. */
export type ReportInput = {
  /** A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The assignment, e.g. `fujian-2018-43:21:CITY-350200`. */
  readonly assignmentId: Scalars['ID']['input'];
  /** What the unit has done, at most 10,000 characters. */
  readonly text: Scalars['String']['input'];
  /** The completed percentage, 0 to 100. */
  readonly percentage: Scalars['Int']['input'];
  /** Links to evidence; with `publishedOn` for what must be published. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};

/** A request for a later due date. */
export type RequestExtensionInput = {
  /** A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The assignment, e.g. `fujian-2018-43:21:CITY-350200`. */
  readonly assignmentId: Scalars['ID']['input'];
  /** The reason, at most 10,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The new due date: later than the current one, and not past. */
  readonly newDueOn: Scalars['Date']['input'];
};

/** The status of a unit’s request for relief. */
export type RequestStatus =
  /** Waits for a decision. */
  | 'REQUESTED'
  /** Granted. */
  | 'GRANTED'
  /** Refused, with a reason. */
  | 'REFUSED'
  /** Granted, and taken back when the assignment was reopened. */
  | 'REVOKED';

/** Returns a report to the unit. */
export type ReturnSubmissionInput = {
  /** A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The report. */
  readonly submissionId: Scalars['ID']['input'];
  /** The reason: what the unit must correct. */
  readonly reason: Scalars['String']['input'];
};

/** A reminder to a unit about an assignment. */
export type SendReminderInput = {
  /** A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The assignment, e.g. `fujian-2018-43:21:CITY-350200`. */
  readonly assignmentId: Scalars['ID']['input'];
  /** The text of the reminder, at most 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The status of a report. */
export type SubmissionStatus =
  /** Saved, not submitted. Visible to the unit, the units above it and the lead units. */
  | 'DRAFT'
  /** Waits for review. Visible as a draft is. */
  | 'SUBMITTED'
  /** Accepted (採納). Public. */
  | 'ACCEPTED'
  /** Returned to the unit with a reason (退回). Visible as a draft is. */
  | 'RETURNED'
  /** Waited for review when its assignment was found not to apply (不適用). Visible as a draft is. */
  | 'NOT_NEEDED';

/** The kind of a unit. */
export type UnitKind =
  /** The province, the root of the unit tree; it does not report. */
  | 'PROVINCE'
  /** A department or directly subordinate body of the province (省直部門、直屬單位). */
  | 'DEPARTMENT'
  /** A body of the central government in the province (中央駐閩單位). */
  | 'CENTRAL_ORG'
  /** A city divided into districts (設區市). */
  | 'CITY'
  /** An experimental zone with its own committee (實驗區): Pingtan. */
  | 'ZONE'
  /** A district of a city (市轄區). */
  | 'DISTRICT'
  /** A city at county level (縣級市). */
  | 'COUNTY_CITY'
  /** A county (縣). */
  | 'COUNTY';
