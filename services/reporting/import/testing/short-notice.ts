import { readFileSync } from 'node:fs'
import type { Directory } from '../parse-notice.ts'

/** An invented notice in the published form: two chapters, three sections, five tasks. */
export const shortNotice = readFileSync(new URL('./short-notice.txt', import.meta.url), 'utf8')

/** The names in the notice. 省信息中心 is a unit and also a group of its own. */
export const directory: Directory = {
  groups: new Map([
    ['省直各部門、各直屬單位', 'ALL_DEPTS'],
    ['各設區市政府', 'CITIES'],
    ['濱海新區管委會', 'ZONE'],
    ['省信息中心', 'CENTRE'],
  ]),
  units: new Map([
    ['省檔案局', 'DEPT-ARC'],
    ['省信息中心', 'DEPT-INF'],
    ['省“一號通辦+熱線”協調辦', 'DEPT-ONE'],
  ]),
}
