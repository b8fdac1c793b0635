import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DictionaryFiles } from '../../services/kit/dictionary/index.ts'
import { asset } from './asset.ts'
import type { Route, RouteHandler } from './route.ts'

/** The data dictionary, for people and programs of any origin. */
export const dictionaryRoutes = (
  files: DictionaryFiles,
  setCommonHeaders: (request: IncomingMessage, response: ServerResponse) => void,
): readonly Route[] => {
  const route = (extension: string, handler: RouteHandler): Route => ({
    method: 'GET',
    path: `/dictionary.${extension}`,
    setsHeaders: true,
    handler: (request, response, fail) => {
      setCommonHeaders(request, response)
      return handler(request, response, fail)
    },
  })
  return [
    route('md', asset('text/markdown; charset=utf-8', files.markdown)),
    route('json', asset('application/json; charset=utf-8', files.json)),
    route('xlsx', asset(workbookType, files.workbook, attachment)),
  ]
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const attachment = { 'content-disposition': 'attachment; filename="dictionary.xlsx"' }
