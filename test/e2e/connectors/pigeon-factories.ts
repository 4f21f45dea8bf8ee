import type { OutgoingEmail, OutgoingSms } from '#src/modules/connectors/factories/capabilities.js';
import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';
import { defineConnector } from '#src/modules/connectors/factories/define-connector.js';
import { FormField } from '#src/modules/connectors/factories/form-field.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';

@Example({ loft: 'north' })
class PigeonConfig {
  @Text({ min: 1 }) @FormField({ label: 'Loft' }) loft: string;
  @Text({ optional: true }) @FormField({ label: 'Key', confidential: true }) key?: string;
}

/** What pigeons carried, with the loft that they came from. */
export interface Carried {
  readonly from: string;
  readonly message: OutgoingEmail | OutgoingSms;
}

const described = (id: string) => ({
  id,
  target: id,
  name: { en: `Pigeons for ${id}` },
  description: { en: 'Carries messages.' },
  logo: 'data:,',
  readme: '# Pigeons',
});

const social = (id: string, metadata: object = {}): ConnectorFactory => ({
  type: 'Social',
  metadata: { ...described(id), platform: 'Universal', logoDark: null, ...metadata },
  readConfig: (config) => config,
  create: () => ({}),
});

/** Providers of all kinds that keep what they are given in `carried`. */
export function pigeonFactories(carried: Carried[] = []): ConnectorFactory[] {
  const messages = (id: string, type: 'Email' | 'Sms') =>
    defineConnector({
      ...described(id),
      type,
      config: PigeonConfig,
      create: ({ loft }) => {
        const carry = async (message: OutgoingEmail | OutgoingSms) => {
          carried.push({ from: loft, message });
          return {};
        };
        return type === 'Email' ? { sendEmail: carry } : { sendSms: carry };
      },
    });
  return [
    messages('mail', 'Email'),
    messages('other-mail', 'Email'),
    messages('sms', 'Sms'),
    social('nest', { isTokenStorageSupported: true }),
    social('nest-too', { target: 'nest' }),
    social('nest-app', { target: 'nest', platform: 'Native' }),
    social('standard', { isStandard: true }),
  ];
}
