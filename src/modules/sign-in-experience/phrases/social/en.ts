/** What the pages say in English about signing in with other providers. */
export const socialEn = {
  signing_in: 'Signing you in',
  continue_with: 'Continue with {{name}}',
  or: 'or',
  offer_link: 'There is an account with {{address}} already. Link it with {{name}}, or create a new one.',
  offer_link_only: 'There is an account with {{address}} already. You can link it with {{name}}.',
  link: 'Link and sign in',
  create_new_account: 'Create a new account',
  offer_account: 'No account is linked with your account at {{name}} yet. You can create one.',
  closed: 'No account is linked with your account at {{name}}, and new ones cannot be created here.',
  began_elsewhere: 'This sign-in did not begin here',
  began_elsewhere_hint: 'For your safety it was not finished. Start again, and stay in one browser tab.',
  start_again: 'This sign-in did not begin here. Please start again.',
  took_too_long: 'That took too long. Please start again.',
  cancelled: 'You have not signed in with the other provider. Choose how to go on.',
  provider_failed: 'The provider could not sign you in. Try again, or choose another way.',
  identity_in_use: 'This account of the provider belongs to another account here.',
  linked_otherwise: 'That account is linked with another account of this provider already.',
};

/** The same keys in every language. */
export type SocialPhrases = typeof socialEn;
