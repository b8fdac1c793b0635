/** Topics of a year's work, for titles and texts. */
export const topics: readonly string[] = [
  '優化營商環境',
  '深化放管服改革',
  '防範化解金融風險',
  '精準扶貧',
  '污染防治',
  '義務教育招生入學',
  '食品藥品安全監管',
  '保障性住房分配',
  '城鄉居民基本醫療保險',
  '安全生產專項整治',
  '老舊小區改造',
  '就業創業扶持',
  '河湖長制工作',
  '農村人居環境整治',
  '公共法律服務',
  '工程建設項目審批制度改革',
  '社會救助和保障標準調整',
  '環境影響評價審批',
  '公共文化設施免費開放',
  '國有土地上房屋徵收補償',
]

export const offices: readonly string[] = [
  '政務公開科',
  '辦公室',
  '政策法規科',
  '行政審批科',
  '信息中心',
  '督查室',
]

export const people: readonly string[] = [
  '陳主任',
  '林副市長',
  '黃局長',
  '張廳長',
  '李科長',
  '吳處長',
]

/** Groups of people and bodies that a document addresses. */
export const audiences: readonly string[] = [
  '企業',
  '群眾',
  '小微企業主',
  '高校畢業生',
  '老年人',
  '農戶',
]
