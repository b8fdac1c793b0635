import { describe, expect, it } from 'vitest'
import { parseText, shortNotice } from './testing/short-notice.ts'

/** The problems of the short notice after an edit: the line, and the reason in English. */
function problemsAfter(words: string | RegExp, replacement: string) {
  const edited = shortNotice.replace(words, replacement)
  expect(edited).not.toBe(shortNotice)
  return parseText(edited).problems.map(({ line, reason }) => [line, reason.en])
}

describe('a malformed notice has a problem with its line and reason', () => {
  it.each([
    ['no title', /^.*\n/, '\n', 3, 'The notice has no title.'],
    ['no document number', '海政辦〔2019〕7 號', '', 1, 'The notice has no document number.'],
    ['no issuer', /^海東省人民政府辦公廳$/m, '', 13, 'No issuer stands above the signing date.'],
    ['no signing date', '2019年3月8日', '', 15, 'The letter has no signing date.'],
    [
      'an impossible signing date',
      '3月8日',
      '2月30日',
      13,
      '“2019年2月30日” is no possible date or time limit.',
    ],
    [
      'an impossible posting date',
      '03.11',
      '13.11',
      1,
      '“13.11” is no possible date or time limit.',
    ],
    ['no table', /工 作 任 務[^]*/, '<table><tbody>', 19, 'The notice has no table of tasks.'],
    ['no table title', /^2019年便民公開工作分工表$/m, '', 19, 'The table has no title.'],
    ['no end of the table', '/<tbody>/<table>', '', 87, 'The end of the table is not marked.'],
    ['an empty table', /一、把[^]*時間。/, '', 19, 'The notice has no table of tasks.'],
    ['a missing chapter', '二、把', '三、把', 63, 'Chapter 2 is missing before this line.'],
    ['a repeated chapter', '二、把', '一、把', 63, 'Chapter 1 stands here a second time.'],
    ['a missing section', '(三)窗', '(四)窗', 65, 'Section 3 is missing before this line.'],
    ['a section numbered anew', '（二）電', '（一）電', 49, 'Section 1 stands here a second time.'],
    ['a missing task', '4.一張', '14.一張', 67, 'Task 4 is missing before this line.'],
    ['a repeated task', '4.一張', '3.一張', 67, 'Task 3 stands here a second time.'],
    [
      'a chapter without sections',
      '二、把',
      '二、空\n三、把',
      63,
      'Chapter 2 has nothing under it.',
    ],
    ['a section without tasks', '(三)窗', '(三)空\n(四)窗', 65, 'Section 3 has nothing under it.'],
    ['a task before any section', /\(一\).*/, '', 33, 'This task stands before any section.'],
    ['a section before any chapter', '一、把話', '', 31, 'This section stands before any chapter.'],
    [
      'a line under no task',
      '二、把事辦明白',
      '二、把事\n辦明白',
      64,
      'This line belongs to no task.',
    ],
    [
      'a task without its heading',
      /2\.圖.*/,
      '',
      45,
      'This line inside the requirement is no sentence.',
    ],
    [
      'a section without its number',
      '（二）電話',
      '電話',
      49,
      'This line inside the requirement is no sentence.',
    ],
    ['no groups', /省直.*管委會$/m, '', 33, 'The task names no responsible units.'],
    ['no requirement', '每個窗口公佈上月平均等候時間。', '', 77, 'The task states no requirement.'],
    [
      'an unknown unit',
      /^省檔案局$/m,
      '省檔案館',
      35,
      '“省檔案館” is no known unit or group of units.',
    ],
    [
      'an unknown group in a list',
      '、濱海新區管委會',
      '、濱海縣政府',
      37,
      '“濱海縣政府” is no known unit or group of units.',
    ],
    [
      'an unknown group alone',
      '各設區市政府\n\n同',
      '各市\n\n同',
      73,
      '“各市” is no known unit or group of units.',
    ],
    [
      'an unknown group on a second line',
      '各設區市政府\n\n依',
      '各市\n\n依',
      59,
      '“各市” is no known unit or group of units.',
    ],
    [
      'a list that breaks off',
      '各設區市政府\n\n依',
      '\n\n依',
      57,
      'The list of responsible units breaks off.',
    ],
    [
      'an impossible date',
      '9月底',
      '19月底',
      47,
      '“2019年19月底前” is no possible date or time limit.',
    ],
  ])('for %s', (_, words, replacement, line, reason) => {
    expect(problemsAfter(words, replacement)).toContainEqual([line, reason])
  })
})

it('all problems of a notice are reported at once, in the order of the file', () => {
  const edited = shortNotice
    .replace('海政辦〔2019〕7 號', '')
    .replace(/^省檔案局$/m, '省檔案館')
    .replace('4.一張', '6.一張')
  expect(parseText(edited)).toMatchObject({
    notice: undefined,
    problems: [
      expect.objectContaining({ line: 1, text: expect.stringContaining('03.11') }),
      expect.objectContaining({ line: 35, text: '省檔案館' }),
      expect.objectContaining({ line: 67, text: '6.一張表格通用' }),
      expect.objectContaining({ line: 77, text: '5、窗口排隊時間上牆' }),
    ],
  })
})

it('a problem has its reason and correction in three languages, each by itself', () => {
  const [problem] = parseText(shortNotice.replace('2019年3月8日', '')).problems
  expect(problem?.reason).toMatchObject({
    en: 'The letter has no signing date.',
    hant: '缺少成文日期。',
    hans: '缺少成文日期。',
  })
  expect(problem?.correction).toMatchObject({
    en: expect.stringMatching(/^Put it on a line of its own .*\.$/),
    hant: expect.stringMatching(/^請在發文機關下單列一行.*。$/),
    hans: expect.stringMatching(/^请在发文机关下单列一行.*。$/),
  })
})

it('the problems of an empty file are on its first line', () => {
  for (const { line } of parseText('').problems) expect(line).toBe(1)
  expect(parseText('').notice).toBeUndefined()
})
