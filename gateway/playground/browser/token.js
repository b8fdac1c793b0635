// The token goes with every operation of the page, in each tab and on each socket. It is kept until the page closes.
import { text } from './texts.js'

const input = document.querySelector('#token')
const state = document.querySelector('#token-state')

const token = () => input.value.trim().replace(/^Bearer\s+/i, '')

/** Headers of an operation; one written under "Headers" takes precedence. */
export const withToken = (headers = {}) => {
  const isWritten = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')
  return token() && !isWritten ? { ...headers, authorization: `Bearer ${token()}` } : headers
}

/** What a token says of itself; the hub verifies it with each operation. */
const claimsOf = (text) => {
  try {
    const [, claims] = text.split('.')
    const bytes = atob(claims.replaceAll('-', '+').replaceAll('_', '/'))
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0))))
  } catch {
    return undefined
  }
}

const describe = () => {
  if (!token()) return text('readsPublic')
  const claims = claimsOf(token())
  if (!claims) return text('noToken')
  const roles = [claims.roles ?? []].flat().join(', ')
  const until = claims.exp
    ? text('until', { time: new Date(claims.exp * 1000).toLocaleString() })
    : ''
  const isOver = claims.exp && claims.exp * 1000 < Date.now()
  return `${roles || claims.sub || text('aToken')}${isOver ? text('expired') : ''}${until}`
}

const show = () => (state.textContent = describe())
input.addEventListener('input', show)
// A token that the browser filled in again after a reload counts as well.
show()
