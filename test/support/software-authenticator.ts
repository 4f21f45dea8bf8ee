import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { NewCredential } from '#src/modules/mfa/mfa.public.js';

/** What an authenticator was asked, as far as it minds. */
export interface AuthenticationRequest {
  readonly challenge: string;
  readonly rpId: string;
}

interface Answering {
  /** Of the page, in the browser that asks. */
  readonly origin: string;
  readonly counter?: number;
}

/** What an authenticator says about itself. */
interface Attestation {
  readonly format: string;
  readonly statement: ReadonlyMap<string, number | Uint8Array | Uint8Array[]>;
}

const NO_ATTESTATION: Attestation = { format: 'none', statement: new Map() };

/** A passkey in software, on P-256. WebAuthn Level 3 §6 */
export class SoftwarePasskey {
  private readonly keys: { privateKey: KeyObject; publicKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });

  constructor(
    readonly rpId: string,
    readonly id = randomBytes(20).toString('base64url'),
    /** Bytes that the public key has besides, as padding. */
    private readonly padding?: number,
  ) {}

  /** For an authenticator that takes it in (PKCS #8, DER). */
  get privateKey(): Buffer {
    return this.keys.privateKey.export({ type: 'pkcs8', format: 'der' });
  }

  /** As it is stored. */
  get credential(): NewCredential {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    // RFC 9053 §7.1
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]);
    if (this.padding !== undefined) key.set(-100, new Uint8Array(this.padding));
    return {
      rpId: this.rpId,
      credentialId: this.id,
      publicKey: Buffer.from(isoCBOR.encode(key)).toString('base64url'),
      counter: 0,
      transports: ['hybrid', 'internal'],
    };
  }

  /** What pages send of a passkey that was just made. WebAuthn Level 3 §6.5 */
  registration(
    { challenge }: { readonly challenge: string },
    { origin }: Answering,
    { format, statement } = NO_ATTESTATION,
  ) {
    const { credentialId, publicKey } = this.credential;
    const id = Buffer.from(credentialId, 'base64url');
    const authData = Buffer.concat([
      sha256(this.rpId),
      Buffer.from([USER_PRESENT_AND_VERIFIED | ATTESTED]),
      bytes(0),
      Buffer.alloc(AAGUID_BYTES),
      Buffer.from([id.length >> 8, id.length & 0xff]),
      id,
      Buffer.from(publicKey, 'base64url'),
    ]);
    const attestation = new Map<
      string,
      string | Map<string, number | Uint8Array | Uint8Array[]> | Uint8Array
    >([
      ['fmt', format],
      ['attStmt', new Map(statement)],
      ['authData', new Uint8Array(authData)],
    ]);
    const clientData = { type: 'webauthn.create', challenge, origin, crossOrigin: false };
    return {
      type: 'WebAuthn',
      id: this.id,
      rawId: this.id,
      clientExtensionResults: {},
      response: {
        clientDataJSON: Buffer.from(JSON.stringify(clientData)).toString('base64url'),
        attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  /** The answer as pages send it. */
  answer({ challenge, rpId }: AuthenticationRequest, { origin, counter = 0 }: Answering) {
    const clientData = Buffer.from(
      JSON.stringify({ type: 'webauthn.get', challenge, origin, crossOrigin: false }),
    );
    const authenticatorData = Buffer.concat([
      sha256(rpId),
      Buffer.from([USER_PRESENT_AND_VERIFIED]),
      bytes(counter),
    ]);
    const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
    return {
      type: 'WebAuthn',
      id: this.id,
      rawId: this.id,
      clientExtensionResults: {},
      response: {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: sign('sha256', signed, this.keys.privateKey).toString('base64url'),
      },
    };
  }
}

const USER_PRESENT_AND_VERIFIED = 0x05;
const ATTESTED = 0x40;
const AAGUID_BYTES = 16;

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

function bytes(counter: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(counter);
  return buffer;
}
