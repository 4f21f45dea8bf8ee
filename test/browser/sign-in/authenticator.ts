import type { CDPSession, Page } from 'playwright-core';
import type { SoftwarePasskey } from '../../support/software-authenticator.js';

/** An authenticator of the device that a browser runs on, whose owner agrees to everything. */
export interface Authenticator {
  /** Takes a passkey of a user. */
  add(passkey: SoftwarePasskey, userId: string): Promise<void>;
  /** How many passkeys it has. */
  count(): Promise<number>;
  /** Is lost with all passkeys, and another one is there instead. */
  lose(): Promise<void>;
  /** Whether its owner can unlock it. */
  setVerified(isUserVerified: boolean): Promise<void>;
}

const OPTIONS = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

/** Connects an authenticator to a page, by the protocol of the browser's developer tools. */
export async function addAuthenticator(page: Page): Promise<Authenticator> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const connect = async (): Promise<string> =>
    (await session.send('WebAuthn.addVirtualAuthenticator', { options: OPTIONS })).authenticatorId;
  return new VirtualAuthenticator(session, connect, await connect());
}

class VirtualAuthenticator implements Authenticator {
  constructor(
    private readonly session: CDPSession,
    private readonly connect: () => Promise<string>,
    private authenticatorId: string,
  ) {}

  async add(passkey: SoftwarePasskey, userId: string): Promise<void> {
    await this.session.send('WebAuthn.addCredential', {
      authenticatorId: this.authenticatorId,
      credential: {
        credentialId: Buffer.from(passkey.id, 'base64url').toString('base64'),
        isResidentCredential: true,
        rpId: passkey.rpId,
        privateKey: passkey.privateKey.toString('base64'),
        userHandle: Buffer.from(userId).toString('base64'),
        signCount: 0,
      },
    });
  }

  async count(): Promise<number> {
    const { authenticatorId } = this;
    return (await this.session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length;
  }

  async lose(): Promise<void> {
    await this.session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: this.authenticatorId });
    this.authenticatorId = await this.connect();
  }

  async setVerified(isUserVerified: boolean): Promise<void> {
    const { authenticatorId } = this;
    await this.session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
  }
}
