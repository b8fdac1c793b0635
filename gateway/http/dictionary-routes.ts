import type { DictionaryFiles } from '../../services/kit/dictionary/index.ts'
import { asset } from './asset.ts'
import { crossOriginRoute, type SetCommonHeaders } from './cross-origin-route.ts'
import type { Route, RouteHandler } from './route.ts'

/** The data dictionary, for people and programs of any origin. */
export const dictionaryRoutes = (
  files: DictionaryFiles,
  setCommonHeaders: SetCommonHeaders,
): readonly Route[] => {
  const route = (extension: string, handler: RouteHandler): Route =>
    crossOriginRoute(`/dictionary.${extension}`, handler, setCommonHeaders)
  return [
    route('md', asset('text/markdown; charset=utf-8', files.markdown)),
    route('json', asset('application/json; charset=utf-8', files.json)),
    route('xlsx', asset(workbookType, files.workbook, attachment)),
  ]
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const attachment = { 'content-disposition': 'attachment; filename="dictionary.xlsx"' }
