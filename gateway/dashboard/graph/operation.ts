/** The text of an operation, with the types of its result and its variables. */
export interface GraphOperation<Result, Variables> {
  readonly text: string
  /** Carries the types; never set. */
  readonly types?: (variables: Variables) => Result
}

export const operation = <Result, Variables>(text: string): GraphOperation<Result, Variables> => ({
  text: text.trim(),
})
