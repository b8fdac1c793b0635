import { theFile } from '../document/place.ts'
import { localized } from '../../../../schema/vocabulary/language/index.ts'
import { firstLine } from '../document/line.ts'
import type { NoticeDocument } from '../document/notice-document.ts'
import type { Fault } from '../problem.ts'

/** The document for a file that cannot be read: nothing but the fault. */
export const unreadable = (why: keyof typeof faults): NoticeDocument => ({
  blocks: [],
  fault: { line: { ...firstLine, place: theFile }, fault: faults[why] },
})

const saveAs = {
  word: localized(
    'Open it in Word or WPS and save it as .docx.',
    '請用 Word 或 WPS 打開並另存為 .docx。',
  ),
  sheet: localized(
    'Open it and save it as .docx, .xlsx or UTF-8 text.',
    '請打開並另存為 .docx、.xlsx 或 UTF-8 文本。',
  ),
}

const faults = {
  tooLarge: {
    reason: localized('The file is larger than 20 MB.', '檔案超過20 MB。'),
    correction: localized('Remove its images and save it again.', '請刪去圖片後另存。'),
  },
  damaged: {
    reason: localized('The file is damaged and cannot be read.', '檔案已損壞,無法讀取。'),
    correction: saveAs.sheet,
  },
  olderOffice: {
    reason: localized(
      'The file is in the format of Word or Excel before 2007.',
      '檔案為 Word 或 Excel 2007 之前的格式。',
    ),
    correction: localized('Save it as .docx or .xlsx.', '請另存為 .docx 或 .xlsx。'),
  },
  pdf: {
    reason: localized(
      'The file is a PDF, which has no table that could be read.',
      '檔案為 PDF,其中的表格無法讀取。',
    ),
    correction: localized(
      'Take the page of the website, or save the notice as .docx.',
      '請改用網頁,或將通知另存為 .docx。',
    ),
  },
  otherZip: {
    reason: localized(
      'The file is an archive, neither .docx nor .xlsx.',
      '檔案為壓縮檔,既非 .docx 也非 .xlsx。',
    ),
    correction: localized(
      'Unpack it, or save the document as .docx.',
      '請先解壓,或將文檔另存為 .docx。',
    ),
  },
  mhtml: {
    reason: localized('The file is a web archive (MHTML).', '檔案為單一檔案網頁 (MHTML)。'),
    correction: localized('Save the page as “HTML only”.', '請將網頁另存為“僅 HTML”。'),
  },
  rtf: { reason: localized('The file is in RTF.', '檔案為 RTF 格式。'), correction: saveAs.word },
  empty: {
    reason: localized('The file has no text.', '檔案沒有文字。'),
    correction: localized(
      'A scanned notice has to be typed or recognised first.',
      '掃描件須先轉換為文字。',
    ),
  },
} satisfies Record<string, Fault>
