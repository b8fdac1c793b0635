/** An id that no other request has. `crypto.randomUUID` is missing on pages without TLS, which offices have inside. */
export const newRequestId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
