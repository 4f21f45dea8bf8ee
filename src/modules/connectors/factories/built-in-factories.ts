import { httpEmail } from '../providers/http/http-email.js';
import { httpSms } from '../providers/http/http-sms.js';
import { smtp } from '../providers/smtp/smtp-connector.js';
import type { ConnectorFactory } from './connector-factory.js';

/** The providers that Portico itself speaks with, as consoles list them. */
export const BUILT_IN_FACTORIES: readonly ConnectorFactory[] = [smtp, httpEmail, httpSms];
