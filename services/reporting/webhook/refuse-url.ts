import { lookup } from 'node:dns/promises'
import { InvalidInput, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import { bareAddress, isPublic } from '../../kit/outbound/index.ts'
import { PrivateAddress } from './private-address.ts'

/** A refusal unless the hub may post to the URL. Each connection checks the address again; this one is early feedback. */
export const refuseUrl = async (
  text: string,
  callsPrivate: boolean,
): Promise<InvalidInput | PrivateAddress | undefined> => {
  const url = new URL(text)
  const problem = problemOf(url, text, callsPrivate)
  if (problem) return new InvalidInput('url', problem)
  if (callsPrivate) return undefined
  const addresses = await addressesOf(url)
  if (addresses.length === 0)
    return new InvalidInput('url', {
      en: `The name ${url.hostname} cannot be resolved. Check it, or try again later.`,
      hant: `無法解析域名 ${url.hostname},請核對或稍後再試。`,
      hans: `无法解析域名 ${url.hostname},请核对或稍后再试。`,
    })
  return addresses.every(isPublic) ? undefined : new PrivateAddress(url.hostname)
}

const problemOf = (url: URL, text: string, callsPrivate: boolean): LocalizedText | undefined => {
  if (text.length > 2_000)
    return {
      en: `"url" has ${text.length} characters; at most 2000 are allowed.`,
      hant: `網址有 ${text.length} 字符,最多 2000 字符。`,
      hans: `网址有 ${text.length} 字符,最多 2000 字符。`,
    }
  if (url.username || url.password)
    return {
      en: '"url" contains a user name or password. Leave them out: messages are signed instead.',
      hant: '網址不能含用戶名或密碼;消息帶有簽名,無須另設。',
      hans: '网址不能含用户名或密码;消息带有签名,无须另设。',
    }
  if (!callsPrivate && url.protocol !== 'https:')
    return {
      en: '"url" must start with https://, so that nobody can intercept messages.',
      hant: '網址必須以 https:// 開頭,以免被竊聽。',
      hans: '网址必须以 https:// 开头,以免被窃听。',
    }
  return undefined
}

const addressesOf = async (url: URL): Promise<readonly string[]> => {
  const bare = bareAddress(url)
  if (bare) return [bare]
  const records = await lookup(url.hostname, { all: true }).catch(() => [])
  return records.map(({ address }) => address)
}
