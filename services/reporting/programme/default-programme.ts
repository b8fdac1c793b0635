/** How every argument for a programme describes its default. */
export const defaultProgramme =
  'The programme; if left out, the newest in force of the highest government that has one. An unknown one is refused (BAD_USER_INPUT).'

/** How every answer describes the programme that it is about. */
export const answeredProgramme =
  'The programme that this is about, also when the request left it out; null in a hub without programmes.'
