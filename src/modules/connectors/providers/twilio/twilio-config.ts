import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';
import { Templates } from '../shared/templates.js';

export class TwilioTemplate {
  @Text({ min: 1, max: 64 }) usageType: string;
  @Text() content: string;
}

/** An account at Twilio. */
@Example({
  accountSID: 'AC4x9qk2vd7m0w1t5z',
  authToken: 'Dunlin-at-6-inlets',
  fromMessagingServiceSID: 'MG7k2x4q8v1zw5t0m3',
})
export class TwilioConfig {
  @Text({ min: 1, max: 256 })
  @FormField({ label: 'Account SID', placeholder: 'AC…' })
  accountSID: string;

  @Text({ min: 1, max: 256 })
  @FormField({ label: 'Auth token', confidential: true })
  authToken: string;

  @Text({ min: 1, max: 256 })
  @FormField({ label: 'SID of the messaging service', placeholder: 'MG…' })
  fromMessagingServiceSID: string;

  @Flag({ optional: true })
  @FormField({
    label: 'Without the risk check',
    tooltip: 'Twilio otherwise blocks messages that look like fraud.',
    defaultValue: false,
  })
  disableRiskCheck?: boolean;

  @Templates(() => TwilioTemplate)
  @FormField({ label: 'Templates', tooltip: 'Left out, messages have our own words.' })
  templates?: TwilioTemplate[];
}
