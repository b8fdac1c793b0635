import { localized, type LocalizedText } from '../../../schema/vocabulary/language/index.ts'

/** How reports name a task. @param number its number, with its title where the number may have changed */
export const taskText = (number: number | string): LocalizedText =>
  localized(`task ${number}`, `任務 ${number}`)

export const chapterText = (number: number | string): LocalizedText =>
  localized(`chapter ${number}`, `第 ${number} 章`)

export const obligationText = (code: string): LocalizedText =>
  localized(`obligation ${code}`, `事項 ${code}`)

export const programmeText = (docNo: string): LocalizedText =>
  localized(`programme ${docNo}`, `方案 ${docNo}`)

export const groupText = (name: string): LocalizedText =>
  localized(`group ${name}`, `單位組 ${name}`)
