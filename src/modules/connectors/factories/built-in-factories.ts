import { ses } from '../providers/aws-ses/ses-connector.js';
import { httpEmail } from '../providers/http/http-email.js';
import { httpSms } from '../providers/http/http-sms.js';
import { oidc } from '../providers/oidc/oidc-connector.js';
import { sendGrid } from '../providers/sendgrid/sendgrid-connector.js';
import { smtp } from '../providers/smtp/smtp-connector.js';
import { twilio } from '../providers/twilio/twilio-connector.js';
import type { ConnectorFactory } from './connector-factory.js';

/** The providers that Portico itself speaks with, as consoles list them. */
export const BUILT_IN_FACTORIES: readonly ConnectorFactory[] = [
  smtp,
  sendGrid,
  ses,
  httpEmail,
  twilio,
  httpSms,
  oidc,
];
