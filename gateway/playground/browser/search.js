// Search over names, labels and descriptions of the whole graph, in English and in both scripts of Chinese.
import { text as textOf } from './texts.js'

const input = document.querySelector('#search')
const results = document.querySelector('#results')
const examples = document.querySelector('#examples')
const most = 60

let loading
const load = () =>
  (loading ??= fetch('/playground/search.json')
    .then((response) => response.json())
    .then((entries) => entries.map((entry) => ({ ...entry, ...foldedOf(entry) }))))

const fold = (text) => text.normalize('NFKC').toLowerCase()

const foldedOf = ({ name, label = '', description, simplified = '' }) => ({
  foldedName: fold(name),
  foldedText: fold(`${name} ${label} ${description} ${simplified}`),
  foldedLabel: fold(`${label} ${simplified.split(' ')[0]}`),
})

/** How well an entry fits: by its name, then its label, then its description; 0 if not all words are in it. */
const rank = ({ foldedName, foldedLabel, foldedText }, words) => {
  if (!words.every((word) => foldedText.includes(word))) return 0
  const [first] = words
  const own = foldedName.split(/[. ]/).at(-1)
  if (own === first) return 5
  if (own.startsWith(first)) return 4
  if (words.every((word) => foldedName.includes(word))) return 3
  return words.every((word) => foldedLabel.includes(word)) ? 2 : 1
}

const find = (entries, text) => {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return entries
    .map((entry) => ({ entry, score: rank(entry, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ entry }) => entry)
}

/** Fields that many types have are one result. */
const grouped = (entries) => {
  const groups = new Map()
  for (const entry of entries) {
    const own = entry.name.split('.').at(-1)
    const key = JSON.stringify([own, entry.kind, entry.label, entry.description])
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()]
}

const element = (name, properties) => Object.assign(document.createElement(name), properties)

const resultOf = ([{ name, kind, label, description }, ...others]) => {
  const title = element('button', { type: 'button', textContent: name })
  title.title = textOf('showsFields')
  title.addEventListener('click', () => {
    input.value = `${name.split(/[. ]/)[0]}.`
    void show()
  })
  const item = element('li', {})
  const more = others.length > 0 ? ` · ${textOf('alsoOf', { count: others.length })}` : ''
  const details = `${label ? `${kind} · ${label}` : kind}${more}`
  const text = element('p', { textContent: description })
  const about = element('em', { textContent: details })
  about.title = others.map((other) => other.name).join(', ')
  item.append(title, ' ', about, text)
  return item
}

const countOf = (count, text) => {
  if (count === 0) return textOf('nothingFound', { text })
  return textOf(count > most ? 'foundFirst' : 'found', { count, most })
}

const show = async () => {
  const text = input.value.trim()
  results.hidden = text === ''
  examples.hidden = text !== ''
  if (text === '') return
  if (!results.firstChild) results.textContent = textOf('loading')
  const found = grouped(find(await load(), text))
  // Another key was pressed while the entries were loaded.
  if (text !== input.value.trim()) return
  const count = document.createElement('p')
  count.className = 'count'
  count.textContent = countOf(found.length, text)
  const list = document.createElement('ul')
  list.append(...found.slice(0, most).map(resultOf))
  results.replaceChildren(count, list)
}

input?.addEventListener('focus', () => void load())
input?.addEventListener('input', () => void show())
