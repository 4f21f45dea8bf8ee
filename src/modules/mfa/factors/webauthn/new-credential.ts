/** A passkey whose registration was verified, about to be a user's factor. Plain JSON. */
export interface NewCredential {
  readonly rpId: string;
  /** Base64url, as browsers write it. */
  readonly credentialId: string;
  /** COSE key in base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports?: readonly string[];
  /** The browser in which it was made, as it names itself. */
  readonly agent?: string;
  readonly name?: string;
}
