/** What the pages say in English about second factors. */
export const mfaEn = {
  choose_verification: 'Confirm that it is you',
  use_another_way: 'Use another way',
  totp: 'Authenticator app',
  passkey: 'Passkey',
  backup_code: 'Backup code',
  email: 'Code by e-mail',
  phone: 'Code by text message',
  enter_totp: 'Enter the code from your app',
  enter_totp_hint: 'Your authenticator app shows a new code every 30 seconds.',
  enter_backup_code: 'Enter a backup code',
  enter_backup_code_hint: 'Take one of the codes that you have saved. Each of them works once.',
  use_passkey: 'Use your passkey',
  use_passkey_hint:
    'Your device asks for your fingerprint, your face or your screen lock, or for your security key.',
  passkey_cancelled: 'No passkey was used. You can try again, or choose another way.',
  passkey_unsupported: 'This browser cannot use passkeys. Another one may.',
  passkey_exists: 'This device has a passkey for this account already.',
  sign_in_by_passkey: 'Sign in with a passkey',
  onboarding: 'Protect your account',
  onboarding_hint: 'With a second factor nobody gets in who knows your password alone.',
  skip: 'Not now',
  choose_factor: 'Set up a second factor',
  choose_factor_hint: 'You are asked for it when you sign in.',
  choose_further: 'Set up another factor',
  choose_further_hint: 'So you still get in when you lose the one that you have.',
  set_up_totp: 'Set up your authenticator app',
  set_up_totp_hint: 'Scan the picture with your authenticator app. Then type in the code that the app shows.',
  qr_code: 'QR code for your authenticator app',
  manual_key: 'Or type this key into the app:',
  copy: 'Copy',
  copied: 'It is copied.',
  create_passkey: 'Create a passkey',
  create_passkey_hint:
    'Your device keeps it safe. You use it with your fingerprint, your face or your screen lock, or with a security key.',
  save_backup_codes: 'Save your backup codes',
  save_backup_codes_hint:
    'When you have lost your other factors, each of these codes lets you in once. They are shown this one time only: keep them in a safe place.',
  backup_codes: 'Backup codes',
  download: 'Download as a file',
  backup_codes_saved: 'I have saved them',
};

/** The same keys in every language. */
export type MfaPhrases = typeof mfaEn;
