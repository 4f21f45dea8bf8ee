/** What a message is about; templates are chosen by it. The names are the contract's, but for the last, which is ours. */
export const MESSAGE_TYPES = [
  'SignIn',
  'Register',
  'ForgotPassword',
  'OrganizationInvitation',
  'Generic',
  'UserPermissionValidation',
  'BindNewIdentifier',
  'MfaVerification',
  'BindMfa',
  'CredentialChanged',
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];
