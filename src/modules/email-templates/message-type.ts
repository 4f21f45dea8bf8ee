/** What a message is about; templates are chosen by it. The names are the contract's. */
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
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];
