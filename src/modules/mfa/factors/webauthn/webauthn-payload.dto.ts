import { Flag } from '#src/platform/http/fields/flag.js';
import type { Format } from '#src/platform/http/fields/format.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { TRANSPORTS } from './webauthn-options.dto.js';

/** Ids of passkeys have 1,023 bytes at most. WebAuthn §5.1 */
const MAX_ID = 1400;
const MAX_DATA = 16_384;
const BASE64URL: Format = { regex: /^[\w-]+={0,2}$/, expected: 'base64url' };

class ExtensionOutputsDto {
  @Flag({ optional: true, description: 'Whether the older U2F identifier was used.' }) appid?: boolean;
  @Flag({ optional: true, description: 'Whether the authenticator has made an HMAC secret.' })
  hmacCreateSecret?: boolean;
}

class CredentialDto {
  @OneOf(['WebAuthn'], { description: 'Always `WebAuthn`.' }) type: 'WebAuthn';
  @Text({ min: 1, max: MAX_ID, pattern: BASE64URL, description: 'Id of the passkey, base64url.' })
  id: string;
  @Text({ min: 1, max: MAX_ID, pattern: BASE64URL, description: 'The same id.' }) rawId: string;
  @Nested(() => ExtensionOutputsDto, { description: 'What came of extensions.' })
  clientExtensionResults: ExtensionOutputsDto;
  @OneOf(['cross-platform', 'platform'], { optional: true, description: 'Where the authenticator is.' })
  authenticatorAttachment?: 'cross-platform' | 'platform';
}

class AttestationResponseDto {
  @Text({ min: 1, max: MAX_DATA, pattern: BASE64URL, description: 'What the browser signed for, base64url.' })
  clientDataJSON: string;
  @Text({ min: 1, max: MAX_DATA, pattern: BASE64URL, description: 'The new passkey, base64url.' })
  attestationObject: string;
  @Text({ max: MAX_DATA, optional: true, description: 'Part of `attestationObject`; nobody reads it.' })
  authenticatorData?: string;
  @ListOf(oneOf(TRANSPORTS), { max: 10, optional: true, description: 'How the authenticator is reached.' })
  transports?: (typeof TRANSPORTS)[number][];
  @Whole({ optional: true, description: 'Part of `attestationObject`; nobody reads it.' })
  publicKeyAlgorithm?: number;
  @Text({ max: MAX_DATA, optional: true, description: 'Part of `attestationObject`; nobody reads it.' })
  publicKey?: string;
}

/** What a browser answers that has made a passkey, as JSON. */
export class RegistrationPayloadDto extends CredentialDto {
  @Nested(() => AttestationResponseDto, { description: 'The answer of the authenticator.' })
  response: AttestationResponseDto;
}

class AssertionResponseDto {
  @Text({ min: 1, max: MAX_DATA, pattern: BASE64URL, description: 'What the browser signed for, base64url.' })
  clientDataJSON: string;
  @Text({ min: 1, max: MAX_DATA, pattern: BASE64URL, description: 'What the authenticator adds, base64url.' })
  authenticatorData: string;
  @Text({ min: 1, max: MAX_DATA, pattern: BASE64URL, description: 'Its signature, base64url.' })
  signature: string;
  @Text({ max: MAX_ID, optional: true, description: 'Id of the user, base64url.' }) userHandle?: string;
}

/** What a browser answers that has used a passkey, as JSON. */
export class AuthenticationPayloadDto extends CredentialDto {
  @Nested(() => AssertionResponseDto, { description: 'The answer of the authenticator.' })
  response: AssertionResponseDto;
}
