import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';

/** How an authenticator is reached. WebAuthn §5.8.4 */
export const TRANSPORTS = ['usb', 'nfc', 'ble', 'internal', 'cable', 'hybrid', 'smart-card'] as const;
const REQUIREMENTS = ['required', 'preferred', 'discouraged'] as const;

class ExtensionInputsDto {
  @Text({ optional: true, description: 'The identifier of an older U2F application.' }) appid?: string;
  @Flag({ optional: true, description: 'Whether the browser says if the passkey is discoverable.' })
  credProps?: boolean;
  @Flag({ optional: true, description: 'Whether the authenticator makes an HMAC secret.' })
  hmacCreateSecret?: boolean;
}

class CredentialDescriptorDto {
  @OneOf(['public-key'], { description: 'Always `public-key`.' }) type: string;
  @Text({ description: 'Id of the passkey, base64url.' }) id: string;
  @ListOf(oneOf(TRANSPORTS), { max: 10, optional: true, description: 'How its authenticator is reached.' })
  transports?: readonly string[];
}

class RelyingPartyDto {
  @Text({ description: 'The name that authenticators show.' }) name: string;
  @Text({ optional: true, description: 'The domain that the passkey is for.' }) id?: string;
}

class CredentialUserDto {
  @Text({ description: 'Id of the user, base64url.' }) id: string;
  @Text({ description: 'The name that authenticators show.' }) name: string;
  @Text({ description: 'The same name.' }) displayName: string;
}

class CredentialParametersDto {
  @OneOf(['public-key'], { description: 'Always `public-key`.' }) type: 'public-key';
  @Whole({ description: 'COSE algorithm: -7 is ES256, -257 is RS256.' }) alg: number;
}

class AuthenticatorSelectionDto {
  @OneOf(['platform', 'cross-platform'], { optional: true, description: 'Where the authenticator is.' })
  authenticatorAttachment?: 'platform' | 'cross-platform';
  @Flag({ optional: true, description: 'Whether the passkey has to be discoverable.' })
  requireResidentKey?: boolean;
  @OneOf(REQUIREMENTS, { optional: true, description: 'The same, in newer words.' })
  residentKey?: (typeof REQUIREMENTS)[number];
  @OneOf(REQUIREMENTS, { optional: true, description: 'Whether the authenticator has to know its user.' })
  userVerification?: (typeof REQUIREMENTS)[number];
}

/** What a browser makes a passkey from: `navigator.credentials.create`. WebAuthn §5.4 */
export class RegistrationOptionsDto {
  @Nested(() => RelyingPartyDto, { description: 'For whom the passkey is.' }) rp: RelyingPartyDto;
  @Nested(() => CredentialUserDto, { description: 'Whose passkey it will be.' }) user: CredentialUserDto;
  @Text({ description: 'What the authenticator answers, base64url. It counts once.' }) challenge: string;
  @ListOf(nested(() => CredentialParametersDto), { max: 10, description: 'The algorithms that will do.' })
  pubKeyCredParams: CredentialParametersDto[];
  @Whole({ optional: true, description: 'How long the browser waits, in milliseconds.' }) timeout?: number;
  @ListOf(nested(() => CredentialDescriptorDto), {
    max: 20,
    optional: true,
    description: 'The passkeys that the user has already.',
  })
  excludeCredentials?: readonly CredentialDescriptorDto[];
  @Nested(() => AuthenticatorSelectionDto, { optional: true, description: 'Which authenticators will do.' })
  authenticatorSelection?: AuthenticatorSelectionDto;
  @OneOf(['none', 'indirect', 'direct', 'enterprise'], {
    optional: true,
    description: 'Always `none`: nobody asks who made the authenticator.',
  })
  attestation?: 'none' | 'indirect' | 'direct' | 'enterprise';
  @Nested(() => ExtensionInputsDto, { optional: true, description: 'Extensions. WebAuthn §9' })
  extensions?: ExtensionInputsDto;
}

/** What a browser uses a passkey with: `navigator.credentials.get`. WebAuthn §5.5 */
export class AuthenticationOptionsDto {
  @Text({ description: 'What the authenticator answers, base64url. It counts once.' }) challenge: string;
  @Whole({ optional: true, description: 'How long the browser waits, in milliseconds.' }) timeout?: number;
  @Text({ optional: true, description: 'The domain that the passkey is for.' }) rpId?: string;
  @ListOf(nested(() => CredentialDescriptorDto), {
    max: 20,
    optional: true,
    description: 'The passkeys that will do; without it any.',
  })
  allowCredentials?: readonly CredentialDescriptorDto[];
  @OneOf(REQUIREMENTS, { optional: true, description: 'Whether the authenticator has to know its user.' })
  userVerification?: (typeof REQUIREMENTS)[number];
  @Nested(() => ExtensionInputsDto, { optional: true, description: 'Extensions. WebAuthn §9' })
  extensions?: ExtensionInputsDto;
}
