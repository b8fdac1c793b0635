import { expect, it } from 'vitest'
import { credentialIn } from './url-credentials.ts'

it.each([
  ['https://user:pass@www.example.cn/1.html', 'user:password@'],
  ['ftp://editor@files.example.cn/a.doc', 'user:password@'],
  ['詳見 https://www.example.cn/a?id=3&access_token=abc 。', 'access_token'],
  ['https://www.example.cn/a?Token=abc', 'Token'],
  ['https://www.example.cn/a;jsessionid=8F3A', 'jsessionid'],
  ['https://www.example.cn/#access_token=abc', 'access_token'],
  ['https://www.example.cn/#/list?token=abc', 'token'],
  ['https://bucket.example.cn/a.pdf?X-Amz-Signature=0af', 'X-Amz-Signature'],
  ['https://www.example.cn/a?%74oken=abc', 'token'],
  ['https://www.example.cn/a?to\u200bken=abc', 'token'],
  ['https：／／user:pass@www.example.cn', 'user:password@'],
  ['https://user:p%ss@www.example.cn:99999/', 'user:password@'],
])('credentialIn finds the credential in %s', (text, name) => {
  expect(credentialIn(text)).toBe(name)
})

it.each([
  'https://www.example.cn/art/2018/5/2/art_12_345.html?id=3&page=2',
  'https://www.example.cn/@office/1.html',
  'https://www.example.cn/search?keyword=token&token=',
  '請致函 office@example.cn 或登錄 https://www.example.cn/。',
  '比例為 3://4',
])('credentialIn finds nothing in %s', (text) => {
  expect(credentialIn(text)).toBeUndefined()
})
