import { ACME } from '#src/kernel/acme.js';
import type { Teller } from './teller.js';

/**
 * Told in a browser in which Ada is identified; `readCode` reads the message to her. What no authenticator has signed, and a
 * made-up code, is wrong.
 */
export async function secondFactors(teller: Teller, readCode: () => string): Promise<void> {
  await teller.tell('CreateTotpSecret');
  await teller.tell('VerifyTotpVerification', { refused: 400 });
  await teller.tell('VerifyBackupCode', { refused: 400 });
  await teller.tell('CreateWebAuthnAuthenticationVerification', { refused: 400 });
  await begin(teller, 'CreateAndSendMfaVerificationCode');
  teller.means(ACME.verificationCode, readCode());
  await teller.tell('VerifyMfaVerificationCode');
  await teller.tell('GenerateBackupCodes');
  await begin(teller, 'CreateWebAuthnRegistrationVerification');
  await teller.tell('BindPasskey', { refused: 400 });
  await teller.tell('VerifyWebAuthnRegistrationVerification', { refused: 400 });
  await teller.tell('VerifyWebAuthnAuthenticationVerification', { refused: 400 });
  await teller.tell('BindMfaVerification', { refused: 404 });
  await teller.tellAll(['MarkMfaEnabled', 'SkipMfaBindingFlow', 'SkipMfaSuggestion', 'SkipPasskeyBinding']);
}

/** Told in a browser in which nobody has said yet who they are. */
export async function passkeySignIn(teller: Teller): Promise<void> {
  await teller.tell('CreateSignInPasskeyAuthentication');
  await begin(teller, 'CreateSignInPasskeyAuthenticationWithIdentifier');
  await teller.tell('VerifySignInPasskeyAuthentication', { refused: 400 });
}

/** Told in a browser in which somebody begins. Nobody has connected a provider. */
export async function socialSignIn(teller: Teller): Promise<void> {
  await teller.tell('CreateSocialVerification', { refused: 404 });
  await teller.tell('VerifySocialVerification', { refused: 422 });
}

async function begin(teller: Teller, id: string): Promise<void> {
  teller.means(ACME.verificationId, String(Object(await teller.tell(id))['verificationId']));
}
