// The texts of the page in the language of its visitor; the page brings them along.
const { texts } = JSON.parse(document.querySelector('#options').textContent)

/** A text with its values in place of {names}. */
export const text = (name, values = {}) =>
  texts[name].replace(/\{(\w+)\}/g, (_, value) => String(values[value]))
