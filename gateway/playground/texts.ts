import {
  type Locale,
  localize,
  localized,
  type LocalizedText,
} from '../../schema/vocabulary/index.ts'

const texts = {
  token: localized('Token', '令牌'),
  tokenFor: localized('for all tabs and sockets', '用於所有標籤頁和連接'),
  dashboard: localized('Dashboard', '儀表板'),
  guide: localized('How this graph is built', '接口的構成'),
  connect: localized('Connect your city', '接入本市系統'),
  tables: localized('Tables', '數據表'),
  dictionary: localized('Data dictionary', '數據字典'),
  asXlsx: localized('as XLSX', 'XLSX 格式'),
  search: localized('Search the graph: overdue, “逾期” …', '搜索接口:逾期、overdue……'),
  searchLabel: localized(
    'Search types and fields by name, label or description',
    '按名稱、標籤或說明搜索類型和字段',
  ),
  examples: localized('Examples', '示例'),
  needsJavaScript: localized(
    'The playground needs JavaScript. The graph itself is at /graphql.',
    '本頁需要 JavaScript。接口本身位於 /graphql。',
  ),
  questions: localized('Questions', '常問之事'),
  live: localized('Live: run one, then act', '實時:先運行,再操作'),
  act: localized('Act: needs a token', '操作:需要令牌'),
  runHere: localized('Run here', '在此運行'),
  runHereTitle: localized(
    'Runs it with the token above, and leaves the editor as it is.',
    '以上方令牌運行,不改動編輯器。',
  ),
  showsFields: localized('Shows all fields of the type.', '顯示該類型的全部字段。'),
  alsoOf: localized('also of {count} other types', '另見於 {count} 個類型'),
  loading: localized('Loading …', '正在載入……'),
  found: localized('{count} found.', '共 {count} 項。'),
  foundFirst: localized(
    '{count} found, the first {most} are shown.',
    '共 {count} 項,顯示前 {most} 項。',
  ),
  nothingFound: localized('Nothing has “{text}”.', '沒有「{text}」。'),
  readsPublic: localized('You read what is public.', '您讀取的是公開內容。'),
  noToken: localized(
    'This is no token. Get one: npx hub token --unit CITY-350200 --role reporter',
    '這不是令牌。獲取方法:npx hub token --unit CITY-350200 --role reporter',
  ),
  aToken: localized('A token', '令牌'),
  until: localized(' until {time}', ',有效至 {time}'),
  expired: localized(', expired', ',已過期'),
  closedWith: localized('Closed with {code}. {reason}', '連接已關閉,代碼 {code}。{reason}'),
} satisfies Readonly<Record<string, LocalizedText>>

/** The texts of the playground itself in a locale; GraphiQL has its own, in English. */
export type PlaygroundTexts = { readonly [Name in keyof typeof texts]: string }

export const playgroundTexts = (locale: Locale): PlaygroundTexts => {
  const textOf = (name: keyof typeof texts): string => localize(texts[name], locale)
  return {
    token: textOf('token'),
    tokenFor: textOf('tokenFor'),
    dashboard: textOf('dashboard'),
    guide: textOf('guide'),
    connect: textOf('connect'),
    tables: textOf('tables'),
    dictionary: textOf('dictionary'),
    asXlsx: textOf('asXlsx'),
    search: textOf('search'),
    searchLabel: textOf('searchLabel'),
    examples: textOf('examples'),
    needsJavaScript: textOf('needsJavaScript'),
    questions: textOf('questions'),
    live: textOf('live'),
    act: textOf('act'),
    runHere: textOf('runHere'),
    runHereTitle: textOf('runHereTitle'),
    showsFields: textOf('showsFields'),
    alsoOf: textOf('alsoOf'),
    loading: textOf('loading'),
    found: textOf('found'),
    foundFirst: textOf('foundFirst'),
    nothingFound: textOf('nothingFound'),
    readsPublic: textOf('readsPublic'),
    noToken: textOf('noToken'),
    aToken: textOf('aToken'),
    until: textOf('until'),
    expired: textOf('expired'),
    closedWith: textOf('closedWith'),
  }
}
