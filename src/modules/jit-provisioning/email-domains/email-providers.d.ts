declare module 'email-providers' {
  /** Domains with which anybody gets an address. */
  const domains: readonly string[];
  export default domains;
}
