import { shallowRef } from 'vue'

/** What is written in a form: texts by the names of its fields. */
export type FormTexts = Readonly<Record<string, string>>

/** A draft as this browser stores it. */
export interface StoredDraft {
  readonly texts: FormTexts
  /** Milliseconds of this computer's clock. */
  readonly savedAt: number
  /** The state of the assignment in the hub on which it is based. */
  readonly base: string
  /** What was sent and not answered, with its request id. */
  readonly sent?: { readonly content: string; readonly requestId: string }
}

/** What a draft belongs to. Two persons at one computer do not read each other's drafts. */
export interface DraftOwner {
  readonly subject: string
  readonly assignment: string
  readonly form: string
}

const prefix = 'openness-hub:draft:'
const keyOf = ({ subject, assignment, form }: DraftOwner): string =>
  prefix + JSON.stringify([subject, assignment, form])

/** Grows when a draft is stored or removed, here or in another tab, so that lists of drafts follow. */
const changes = shallowRef(0)
addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith(prefix)) changes.value += 1
})

export const readDraft = (owner: DraftOwner): StoredDraft | undefined =>
  parseDraft(localStorage.getItem(keyOf(owner)))

/** @returns whether the browser stored it; it does not when its storage is full or forbidden */
export const storeDraft = (owner: DraftOwner, draft: StoredDraft): boolean => {
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify(draft))
    changes.value += 1
    return true
  } catch {
    return false
  }
}

export const removeDraft = (owner: DraftOwner): void => {
  localStorage.removeItem(keyOf(owner))
  changes.value += 1
}

/** The drafts of all persons at this browser. */
export const storedDrafts = (): readonly DraftOwner[] => {
  void changes.value
  return Object.keys(localStorage).flatMap((key) =>
    key.startsWith(prefix) ? ownerOf(key.slice(prefix.length)) : [],
  )
}

const ownerOf = (text: string): readonly DraftOwner[] => {
  const read = parsed(text)
  if (!Array.isArray(read)) return []
  const [subject, assignment, form] = read.map(String)
  return subject === undefined || assignment === undefined || form === undefined
    ? []
    : [{ subject, assignment, form }]
}

const parseDraft = (text: string | null): StoredDraft | undefined => {
  const read = parsed(text ?? '')
  if (!isObject(read)) return undefined
  const { texts, savedAt, base, sent } = read
  if (!isObject(texts) || typeof savedAt !== 'number') return undefined
  const draft = { texts: textsOf(texts), savedAt, base: String(base) }
  if (!isObject(sent)) return draft
  const { content, requestId } = textsOf(sent)
  return content === undefined || requestId === undefined
    ? draft
    : { ...draft, sent: { content, requestId } }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textsOf = (values: Readonly<Record<string, unknown>>): FormTexts =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
