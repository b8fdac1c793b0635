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
