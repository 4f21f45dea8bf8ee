/** Something without which this process should get no requests. Made known with `Readiness.register`. */
export interface ReadinessCheck {
  /** How the answer names it: a word, nothing internal. */
  readonly name: string;
  /** Asked once a second at most. What throws, or takes longer than two seconds, fails. */
  check(): boolean | Promise<boolean>;
}
