interface Named {
  readonly task: { readonly number: number; readonly title: string } | null
  readonly obligation: { readonly code: string; readonly title: string } | null
}

/** A task or duty as the notice numbers it. */
export const nameOf = ({ task, obligation }: Named): string =>
  task ? `${task.number}. ${task.title}` : `${obligation?.code ?? ''} ${obligation?.title ?? ''}`
