/** What the pages say in English about signing in through an enterprise. */
export const enterpriseEn = {
  single_sign_on: 'Single sign-on',
  enter_address: 'Enter the address by which your organization knows you.',
  required: 'You sign in through your organization here.',
  none_for_address: 'No organization signs people in here by this address.',
  choose: 'Choose how to sign in',
  choose_hint: 'Your organization has several ways.',
  failed: 'You could not be signed in',
  tell_administrator: 'If it happens again, send this to your administrator:',
  provider_refused: 'The identity provider of your organization did not let you in, or you cancelled.',
  answer_refused: 'What the identity provider of your organization sent back was not accepted.',
  address_taken: 'An account here has your address already, and {{name}} may not sign in to it.',
  connector: 'Connector',
  error_code: 'Error code',
  request_id: 'Request ID',
  time: 'Time',
};

/** The same keys in every language. */
export type EnterprisePhrases = typeof enterpriseEn;
