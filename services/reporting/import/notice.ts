/** What a printed notice says, as read from its text; nothing here is stored yet. */
export interface ParsedNotice {
  /** The number it is cited by, normalised: 閩政辦〔2018〕43號. */
  readonly docNo: string
  /** The year in the document number; dates printed without a year fall in it. */
  readonly year: number
  readonly title: string
  readonly issuer: string
  /** YYYY-MM-DD. */
  readonly signedOn: string
  /** YYYY-MM-DD; undefined when the first line carries no 05.24 before the title. */
  readonly postedOn: string | undefined
  /** The notice it carries out; undefined when the letter cites none with a number. */
  readonly basis: Basis | undefined
  /** The title of the table of tasks. */
  readonly programmeTitle: string
  readonly chapters: readonly ParsedChapter[]
  readonly sections: readonly ParsedSection[]
  readonly tasks: readonly ParsedTask[]
  /** Dates the letter itself sets for every addressee. */
  readonly obligations: readonly RecognisedDate[]
}

/** A document cited with both its title and its number. */
export interface Basis {
  readonly title: string
  readonly docNo: string
}

/** A heading 一、 of the table. */
export interface ParsedChapter {
  readonly number: number
  readonly title: string
  /** 1-based line of the file. */
  readonly line: number
}

/** A heading (一) of the table, numbered through the whole notice. */
export interface ParsedSection extends ParsedChapter {
  readonly chapterNumber: number
}

/** One row of the table. */
export interface ParsedTask {
  readonly number: number
  readonly line: number
  readonly sectionNumber: number
  readonly title: string
  /** In the order printed; empty when the notice names no lead unit. */
  readonly leadUnitIds: readonly string[]
  /** In the order printed; never empty. */
  readonly groupCodes: readonly string[]
  /** The paragraphs as printed, one per line. */
  readonly requirement: string
  readonly dates: readonly RecognisedDate[]
  /** Numbers (normalised), and 《titles》 of documents cited without one; each once. */
  readonly citedDocuments: readonly string[]
}

/** A due date or time limit found in running text. */
export interface RecognisedDate {
  /** ISO date (2018-10-31), working days (P2WD), days (P20D), hours (PT24H) or months (P3M). */
  readonly rule: string
  /** The words it came from. */
  readonly text: string
}
