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
