import { errorFields } from '../../services/kit/telemetry/index.ts'

/** An error for the terminal: its stack and those of its causes, without the values of statements. */
export const readableError = (error: unknown): string => {
  const texts: string[] = []
  for (let fields: unknown = errorFields(error); fields !== undefined;) {
    if (typeof fields !== 'object' || fields === null) return [...texts, String(fields)].join('\n')
    texts.push(String(Reflect.get(fields, 'stack') ?? Reflect.get(fields, 'message')))
    fields = Reflect.get(fields, 'cause')
  }
  return texts.join('\ncaused by: ')
}
