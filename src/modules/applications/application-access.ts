/** Who may sign in to an application, as far as applications need to know: the organizations module implements it. */
export abstract class ApplicationAccess {
  /** Whether any rule says who may; without one nobody could, once access is restricted. */
  abstract hasRule(applicationId: string): Promise<boolean>;
}
