import { readFileSync } from 'node:fs'
import { textDocument } from '../file/text-document.ts'
import type { DirectoryUnit } from '../names/directory.ts'
import { type Directory, parseNotice } from '../parse-notice.ts'

/** An invented notice in the published form: two chapters, three sections, five tasks. */
export const shortNotice = readFileSync(new URL('./short-notice.txt', import.meta.url), 'utf8')

/** A unit of an invented province that exists on every day. */
export function unit(id: string, ...names: readonly string[]): DirectoryUnit {
  return {
    id,
    names,
    path: `/PROV/${id}/`,
    validFrom: null,
    validTo: null,
    successorId: null,
    otherSuccessorIds: [],
  }
}

/** The names in the notice. 省信息中心 is a unit and also a group of its own. */
export const directory: Directory = {
  groups: new Map([
    ['省直各部門、各直屬單位', 'ALL_DEPTS'],
    ['各設區市政府', 'CITIES'],
    ['濱海新區管委會', 'ZONE'],
    ['省信息中心', 'CENTRE'],
  ]),
  units: [
    unit('DEPT-ARC', '省檔案局'),
    unit('DEPT-INF', '省信息中心'),
    unit('DEPT-ONE', '省“一號通辦+熱線”協調辦'),
  ],
}

/** Parses a text with the names of the notice. */
export const parseText = (text: string, names: Directory = directory) =>
  parseNotice(textDocument(text), names)
