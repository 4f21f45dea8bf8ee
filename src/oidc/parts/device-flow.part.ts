import { Injectable } from '@nestjs/common';
import type { Configuration, errors, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { ProviderPart } from './provider-part.js';

/** Devices without a browser (RFC 8628), and the pages where their codes are entered. */
@Injectable()
export class DeviceFlowPart implements ProviderPart {
  configuration(): Configuration {
    return { features: { deviceFlow: { enabled: true } } };
  }

  attach(provider: Provider): void {
    provider.on('code_verification.error', answerInJson);
    provider.on('device_resume.error', answerInJson);
    persistStoredSessionsOnly(provider);
  }
}

/** The pages would show their form with the error in it; errors are JSON also for browsers. */
const answerInJson = (
  ctx: KoaContextWithOIDC,
  { error, error_description }: errors.OIDCProviderError,
): void => {
  ctx.body = { error, error_description };
};

/**
 * Lets a session that was never stored go. The provider notes something in it where the page for device codes answers
 * an error, stores what was noted when the request ends, and fails where nothing was stored before: a 500 for everybody
 * who comes without a cookie.
 */
function persistStoredSessionsOnly({ Session: { prototype } }: Provider): void {
  const { persist } = prototype;
  prototype.persist = async function persistStored() {
    const isStored = typeof this.exp === 'number';
    return isStored ? persist.call(this) : this.jti;
  };
}
