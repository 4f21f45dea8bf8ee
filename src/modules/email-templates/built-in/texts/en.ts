/** What messages say in English. A subject also stands before the code of a text message. */
export const en = {
  types: {
    SignIn: { subject: 'Your code to sign in', lead: 'Enter this code to sign in.' },
    Register: { subject: 'Your code to sign up', lead: 'Enter this code to create your account.' },
    ForgotPassword: {
      subject: 'Your code to reset your password',
      lead: 'Enter this code to choose a new password.',
    },
    OrganizationInvitation: { subject: 'You are invited', lead: 'You are invited to join.' },
    Generic: { subject: 'Your code', lead: 'Enter this code to continue.' },
    UserPermissionValidation: {
      subject: 'Your code to confirm it is you',
      lead: 'Enter this code to confirm that it is you.',
    },
    BindNewIdentifier: {
      subject: 'Your confirmation code',
      lead: 'Enter this code to add this address to your account.',
    },
    MfaVerification: {
      subject: 'Your code for the second step',
      lead: 'Enter this code to finish signing in.',
    },
    BindMfa: {
      subject: 'Your code to set up two-step verification',
      lead: 'Enter this code to use codes like this one as your second step.',
    },
    CredentialChanged: {
      subject: 'A change to your account',
      lead: 'What you sign in with has changed.',
    },
  },
  invitedTo: 'You are invited to join {{organization.name}}.',
  accept: 'Accept the invitation',
  continue: 'Continue',
  linkAsText: 'Does the button not work? Open this address:',
  codeIsSecret: 'The code works once and for a short time. Do not share it with anybody.',
  linkIsSecret: 'The link is meant for you alone. Please do not pass it on.',
  ignore: 'You did not ask for this? Then you can ignore this message.',
  ignoreReset: 'You did not ask for this? Then ignore this message: your password stays as it is.',
  ignoreSecondStep: 'That was not you? Then somebody may know your password. Change it soon.',
};

/** The same keys in every language. */
export type MessageTexts = typeof en;
