import { describe, expect, it } from 'vitest'
import { citations, citedDocuments, docNoOf } from './citations.ts'

describe('documents cited in running text', () => {
  it.each([
    ['落實《檔案借閱辦法》(海政辦〔2017〕6 號),', ['海政辦〔2017〕6號']],
    ['按照海政［２０１８］１號執行', ['海政〔2018〕1號']],
    ['参照《借阅办法》（海政办(2018)3号）', ['海政办〔2018〕3号']],
    ['修訂《借閱辦法》,廢止《借閱辦法》', ['《借閱辦法》']],
    [
      '《關於印發〈目錄〉的通知》和《轉發《目錄》的通知》',
      ['《關於印發〈目錄〉的通知》', '《轉發《目錄》的通知》'],
    ],
    ['落實《未完的書名', []],
    ['2018年3號窗口(2018)', []],
  ])('the text %s cites %j', (text, cited) => {
    expect(citedDocuments(text)).toEqual(cited)
  })

  it('a title and the number after it are one citation', () => {
    expect(citations('《檔案借閱辦法（試行）》（海政辦〔2017〕6號）')).toEqual([
      { title: '檔案借閱辦法（試行）', docNo: '海政辦〔2017〕6號' },
    ])
  })

  it('a line is a document number only if it contains nothing else', () => {
    expect(docNoOf('海政辦〔2019〕7 號')).toBe('海政辦〔2019〕7號')
    expect(docNoOf('落實海政辦〔2019〕7號,')).toBeUndefined()
  })
})
