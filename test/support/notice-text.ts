/** A task of a generated notice. */
export interface NoticeTask {
  readonly title: string
  readonly leads?: readonly string[]
  readonly groups?: string
  readonly requirement: string
}

/** The parts of a generated notice; every other is usual. */
export interface NoticeParts {
  readonly docNo: string
  readonly issuer?: string
  readonly title?: string
  readonly signedOn?: string
  /** The paragraphs of the letter. */
  readonly letter?: readonly string[]
  readonly tasks: readonly NoticeTask[]
}

/** The text of a notice with one chapter and one section, its tasks numbered from 1. */
export const noticeText = ({
  docNo,
  issuer = '福建省人民政府辦公廳',
  title = `${issuer}關於印發便民工作分工表的通知`,
  signedOn = '2019年4月2日',
  letter = ['現將便民工作分工表印發給你們。'],
  tasks,
}: NoticeParts): string =>
  [
    title,
    docNo,
    '各有關單位:',
    ...letter,
    issuer,
    signedOn,
    '便民工作分工表',
    '<table><tbody>',
    '工作任務',
    '牽頭單位',
    '責任單位',
    '工作要求',
    '一、便民',
    '(一)窗口',
    ...tasks.flatMap(
      ({ title: heading, leads = [], groups = '各設區市政府', requirement }, index) => [
        `${index + 1}.${heading}`,
        ...leads,
        groups,
        requirement,
      ],
    ),
    '</tbody></table>',
  ].join('\n\n')
