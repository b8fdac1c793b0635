/** What a log line says of an error. */
export interface ErrorFields {
  readonly type: string
  readonly message: string
  readonly stack: string | undefined
  readonly [field: string]: unknown
}

/** Fields of errors that identify a fault and quote nothing of what a client sent. */
const safeFields = ['code', 'errno', 'sqlState', 'syscall', 'errorId', 'path', 'status'] as const

const maxCauses = 4

/**
 * The fields of an error that may be logged. TypeORM and the database drivers keep the statement with its parameters in
 * further fields, and quote values in their messages.
 */
export const errorFields = (error: unknown, depth = 0): ErrorFields | string => {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : typeof error
  const message = withoutValues(error.message)
  const fields: Record<string, unknown> = {}
  for (const name of safeFields) {
    const value: unknown = Reflect.get(error, name)
    if (value !== undefined) fields[name] = value
  }
  const { cause } = error
  if (cause !== undefined && depth < maxCauses) fields['cause'] = errorFields(cause, depth + 1)
  const stack = error.stack?.replace(error.message, () => message)
  return { type: error.constructor.name, message, stack, ...fields }
}

/** MySQL and MariaDB quote values before the key, column or function that they do not fit. */
const withoutValues = (message: string): string =>
  message
    .replaceAll(/\b(entry|value:?) '[\s\S]*?' (?=for (key|column|function)\b)/g, "$1 '…' ")
    // JSON.parse quotes the text that it cannot read.
    .replace(
      /^(Unexpected token|Unexpected end|Expected|Bad)\b[\s\S]*is not valid JSON$/,
      'The text is not valid JSON',
    )
