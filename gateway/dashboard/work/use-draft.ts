import { computed, type ComputedRef, shallowRef, watch } from 'vue'
import { newRequestId } from './request-id.ts'
import {
  type DraftOwner,
  type FormTexts,
  readDraft,
  removeDraft,
  storeDraft,
  type StoredDraft,
} from './stored-draft.ts'

/** What is written in a form, stored with every change until it is sent or discarded. */
export interface Draft {
  readonly texts: ComputedRef<FormTexts>
  /** When it was stored; undefined if the form shows what the hub has. */
  readonly savedAt: ComputedRef<number | undefined>
  /** Whether the browser refused to store it. */
  readonly isUnstored: ComputedRef<boolean>
  /** Whether the hub's state is another one than the draft is based on. */
  readonly isOutdated: ComputedRef<boolean>
  write(changed: FormTexts): void
  discard(): void
  /** Removes it because the hub has it; the form shows it until the hub's answer does. */
  finish(): void
  /** The id of the request that sends this content: the same as before if the same was sent without an answer. */
  requestId(content: string): string
  /** The hub refused what was sent, so that the next request is another one. */
  forgetRequest(): void
}

/** @param start the texts of the hub, with the state that they are from */
export const useDraft = (
  owner: DraftOwner,
  start: () => { readonly texts: FormTexts; readonly base: string },
): Draft => {
  const stored = shallowRef<StoredDraft | undefined>(readDraft(owner))
  const isUnstored = shallowRef(false)
  const shown = computed(() => start())
  // What was sent stays in the form until the answer of the hub has it.
  const isSent = shallowRef(false)
  const store = (draft: StoredDraft): void => {
    isSent.value = false
    stored.value = draft
    isUnstored.value = !storeDraft(owner, draft)
  }
  const current = (): StoredDraft =>
    stored.value ?? { texts: shown.value.texts, savedAt: Date.now(), base: shown.value.base }
  watch(
    () => JSON.stringify(shown.value),
    () => {
      if (isSent.value) stored.value = undefined
      isSent.value = false
    },
  )
  const discard = (): void => {
    stored.value = undefined
    removeDraft(owner)
  }
  return {
    texts: computed(() => stored.value?.texts ?? shown.value.texts),
    savedAt: computed(() => (isSent.value ? undefined : stored.value?.savedAt)),
    isUnstored: computed(() => isUnstored.value),
    isOutdated: computed(() => (stored.value?.base ?? shown.value.base) !== shown.value.base),
    write(changed) {
      const { texts, base } = current()
      const sent = stored.value?.sent
      store({ texts: { ...texts, ...changed }, savedAt: Date.now(), base, ...(sent && { sent }) })
    },
    discard,
    finish() {
      isSent.value = true
      removeDraft(owner)
    },
    requestId(content) {
      const { sent } = current()
      if (sent?.content === content) return sent.requestId
      const requestId = newRequestId()
      store({ ...current(), sent: { content, requestId } })
      return requestId
    },
    forgetRequest() {
      const { sent: _, ...draft } = current()
      const isWritten = JSON.stringify(draft.texts) !== JSON.stringify(shown.value.texts)
      if (isWritten) store(draft)
      else discard()
    },
  }
}
