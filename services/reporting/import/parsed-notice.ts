import type { LocalizedText } from '../../../schema/vocabulary/language/index.ts'

/** The content of a printed notice, before it becomes a programme. */
export interface ParsedNotice {
  /** The document number (發文字號), normalised: 閩政辦〔2018〕43號. */
  readonly docNo: string
  /** The year in the document number, which applies to dates without a year. */
  readonly year: number
  readonly title: string
  /** As printed, if the notice is in Simplified characters; every title is Traditional then. */
  readonly titleHans?: string
  readonly issuer: string
  /** YYYY-MM-DD. */
  readonly signedOn: string
  /** YYYY-MM-DD; undefined without a date such as 05.24 before the title. */
  readonly postedOn: string | undefined
  /** The document that the notice implements; undefined if the letter cites none with a number. */
  readonly basis: Basis | undefined
  /** The numbers of all documents that the title and the letter cite, normalised. */
  readonly cites: readonly string[]
  /** The title of the table of tasks. */
  readonly programmeTitle: string
  readonly chapters: readonly ParsedChapter[]
  readonly sections: readonly ParsedSection[]
  readonly tasks: readonly ParsedTask[]
  /** The dates that the letter sets for all addressees. */
  readonly obligations: readonly RecognisedDate[]
}

/** A document that is cited with its title and its number. */
export interface Basis {
  readonly title: string
  readonly docNo: string
}

/** A heading 一、 of the table. */
export interface ParsedChapter {
  readonly number: number
  readonly title: string
  readonly titleHans?: string
  /** The line, row or paragraph of the file, 1-based. */
  readonly line: number
}

/** A heading (一) of the table, numbered through the whole notice. */
export interface ParsedSection extends ParsedChapter {
  readonly chapterNumber: number
}

/** One row of the table. */
export interface ParsedTask {
  /** Through the whole notice, also if printed numbers start again. */
  readonly number: number
  readonly line: number
  /** The same for people: `line 33`, `sheet 分工表 row 5`. */
  readonly place: LocalizedText
  readonly sectionNumber: number
  readonly title: string
  readonly titleHans?: string
  /** In the order of the text; empty if the notice names no lead unit. */
  readonly leadUnitIds: readonly string[]
  /** In the order of the text. */
  readonly groupCodes: readonly string[]
  /** Units that the task names among the responsible ones. */
  readonly namedUnitIds: readonly string[]
  /** The printed paragraphs, one per line. */
  readonly requirement: string
  /** The same in Traditional characters, if it is printed in Simplified ones. */
  readonly requirementHant?: string
  readonly dates: readonly RecognisedDate[]
  /** Normalised numbers, and the 《titles》 of documents without a number; each once. */
  readonly citedDocuments: readonly string[]
}

/** A due date or time limit found in running text. */
export interface RecognisedDate {
  /** An ISO date (2018-10-31), working days (P2WD), days (P20D), hours (PT24H) or months (P3M). */
  readonly rule: string
  /** The printed wording. */
  readonly text: string
  /** The wording in Traditional characters, if it is printed in Simplified ones. */
  readonly textHant?: string
  /** Its place in the file. */
  readonly place: LocalizedText
  /** A time of day, as printed: 17:00. */
  readonly time?: string
  /** How it was read, where the wording leaves a choice: which year, which day. */
  readonly note?: LocalizedText
}
