/** Thrown by a job that is to be tried again, and has logged why: something outside said no, which is no bug. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
}
