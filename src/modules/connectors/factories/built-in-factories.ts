import { ses } from '../providers/aws-ses/ses-connector.js';
import { apple } from '../providers/apple/apple-connector.js';
import { azureAd } from '../providers/azuread/azuread-connector.js';
import { facebook } from '../providers/facebook/facebook-connector.js';
import { gitHub } from '../providers/github/github-connector.js';
import { google } from '../providers/google/google-connector.js';
import { httpEmail } from '../providers/http/http-email.js';
import { httpSms } from '../providers/http/http-sms.js';
import { oauth2 } from '../providers/oauth2/oauth2-connector.js';
import { oidc } from '../providers/oidc/oidc-connector.js';
import { saml } from '../providers/saml/saml-connector.js';
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
  google,
  apple,
  gitHub,
  facebook,
  azureAd,
  oauth2,
  oidc,
  saml,
];
