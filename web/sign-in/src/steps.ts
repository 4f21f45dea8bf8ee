import type { ComponentType } from 'preact';
import { Consent } from './steps/consent.js';
import { Continue } from './steps/continue.js';
import { Device } from './steps/device.js';
import { Direct } from './steps/direct.js';
import { DeviceSuccess, NotFound, Suspended, UnknownSession } from './steps/notices.js';
import { Register } from './steps/register.js';
import { SignIn } from './steps/sign-in.js';

type Show = ComponentType<{ readonly part: string }>;

/** Every page by its path; `*` stands for the rest of it, which the page gets as `part`. */
const STEPS: Readonly<Record<string, Show>> = {
  '/': SignIn,
  '/sign-in': SignIn,
  '/identifier-sign-in': SignIn,
  // What tenants cannot offer yet: people sign in as they can.
  '/single-sign-on': SignIn,
  '/reset-password': SignIn,
  '/direct/*': Direct,
  '/register': Register,
  '/identifier-register': Register,
  '/continue/*': Continue,
  '/consent': Consent,
  '/device': Device,
  '/device/success': DeviceSuccess,
  '/unknown-session': UnknownSession,
  '/account-suspended': Suspended,
};

/** The page at a path. */
export function stepAt(path: string): { readonly show: Show; readonly part: string } {
  const exact = STEPS[path];
  if (exact) return { show: exact, part: '' };
  const [, folder, part = ''] = /^(\/[^/]+)\/(.+)$/.exec(path) ?? [];
  return { show: STEPS[`${folder}/*`] ?? NotFound, part };
}
