import { type Coding, codingFor } from './content-coding.ts'
import { encode, type Effort } from './encode.ts'

/** A smaller body fits into one packet as it is. */
export const leastEncodedBytes = 1_400

/** A body as it goes out. */
export interface EncodedBody {
  readonly body: Buffer
  /** Left out if it goes out as it is. */
  readonly coding?: Coding
}

type Encoded = EncodedBody | Promise<EncodedBody>

/** Encoded bodies live as long as the body that they were made of, e.g. while it is cached. */
const encodedBodies = new WeakMap<Buffer, Partial<Record<Coding, Encoded>>>()

/**
 * The body in the coding that a client accepts; compressed at most once for each coding, and known at once from the second
 * time on. A body that would not shrink to a half goes out as it is.
 */
export const encodedBody = (
  body: Buffer,
  accepted: string | readonly string[] | undefined,
  effort: Effort = 'each',
): Encoded => {
  if (body.length < leastEncodedBytes) return { body }
  const coding = codingFor(accepted)
  if (!coding) return { body }
  const codings = encodedBodies.get(body) ?? {}
  encodedBodies.set(body, codings)
  const known = codings[coding]
  if (known) return known
  const running = compress(body, coding, effort)
  codings[coding] = running
  running.then(
    (encoded) => (codings[coding] = encoded),
    () => delete codings[coding],
  )
  return running
}

const compress = async (body: Buffer, coding: Coding, effort: Effort): Promise<EncodedBody> => {
  const encoded = await encode(body, coding, effort)
  return encoded.length * 2 <= body.length ? { body: encoded, coding } : { body }
}

/** At most so many bytes are cached for a body: itself, and a half of it for each coding. */
export const bytesWithCodings = ({ length }: Buffer): number =>
  length < leastEncodedBytes ? length : length * 2
