/** A reason not to start that the operator can remove; printed as its message alone, without a stack. */
export class StartUpFault extends Error {
  override readonly name = 'StartUpFault';
}
