/** A mistake of the person who runs the command: one line that names the file or option and says what to do. Exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
