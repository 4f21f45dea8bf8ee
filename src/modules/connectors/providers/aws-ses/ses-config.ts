import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';
import { Templates } from '../shared/templates.js';

/** It becomes part of a name of a host. */
const REGION = { regex: /^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/, expected: 'a region such as eu-central-1' };
const MAX_ARN = 2_048;

export class SesTemplate {
  @Text({ min: 1, max: 64 }) usageType: string;
  @Text() subject: string;
  @Text() content: string;
}

/** An account at AWS with Simple Email Service. */
@Example({
  accessKeyId: 'AKIAACME4X9QK2VD',
  accessKeySecret: 'Curlew-between-2-tides',
  region: 'eu-central-1',
  emailAddress: `${ACME.store.name} <hello@${ACME.emailDomain}>`,
})
export class SesConfig {
  @Text({ min: 1, max: 256 })
  @FormField({ label: 'Access key ID', placeholder: 'AKIA…' })
  accessKeyId: string;

  @Text({ min: 1, max: 256 })
  @FormField({ label: 'Secret access key', confidential: true })
  accessKeySecret: string;

  @Text({ max: 64, pattern: REGION })
  @FormField({ label: 'Region', placeholder: 'eu-central-1' })
  region: string;

  @Text({ max: 512, optional: true })
  @FormField({ label: 'Sender', placeholder: 'Acme <hello@example.com>' })
  emailAddress?: string;

  @Text({ max: MAX_ARN, optional: true })
  @FormField({ label: 'ARN of the sender’s identity' })
  emailAddressIdentityArn?: string;

  @Text({ max: 512, optional: true })
  @FormField({ label: 'Bounces and complaints go to', placeholder: 'bounces@example.com' })
  feedbackForwardingEmailAddress?: string;

  @Text({ max: MAX_ARN, optional: true })
  @FormField({ label: 'ARN of the identity for bounces and complaints' })
  feedbackForwardingEmailAddressIdentityArn?: string;

  @Text({ max: 64, optional: true })
  @FormField({ label: 'Configuration set' })
  configurationSetName?: string;

  @Templates(() => SesTemplate)
  @FormField({ label: 'Templates', tooltip: 'HTML. Left out, messages have our own words.' })
  templates?: SesTemplate[];
}
