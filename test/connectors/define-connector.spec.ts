import { describe, expect, it } from 'vitest';
import { defineConnector } from '#src/modules/connectors/factories/define-connector.js';
import { FormField, formItemsOf } from '#src/modules/connectors/factories/form-field.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';

class PigeonTemplate {
  @Text({ min: 1 }) content: string;
}

const example = {
  loft: 'north',
  key: 'grain',
  speed: 'fast' as const,
  templates: [{ content: 'Your code is {{code}}.' }],
};

@Example(example)
class PigeonConfig {
  @Text({ min: 1 })
  @FormField({ label: 'Loft', placeholder: 'north', tooltip: 'Where the pigeon lives' })
  loft: string;

  @Text()
  @FormField({ label: 'Key', multiline: true, confidential: true })
  key: string;

  @OneOf(['fast', 'slow'])
  @FormField({ label: 'Speed', defaultValue: 'fast', titles: { fast: 'As fast as it can' } })
  speed: 'fast' | 'slow';

  @Whole({ min: 1, optional: true })
  @FormField({ label: 'Pigeons', showConditions: [{ targetKey: 'speed', expectValue: 'slow' }] })
  count?: number;

  @Flag({ optional: true })
  @FormField({ label: 'Wait for the answer' })
  waits?: boolean;

  @ListOf(nested(() => PigeonTemplate), { max: 10 })
  @FormField({ label: 'Templates' })
  templates: PigeonTemplate[];

  /** In no form. */
  @Flag({ optional: true })
  debug?: boolean;
}

class HomingPigeonConfig extends PigeonConfig {
  @Text()
  @FormField({ label: 'Home' })
  home: string;
}

const pigeons = defineConnector({
  id: 'pigeon-sms',
  type: 'Sms',
  target: 'pigeon',
  name: { en: 'Pigeons' },
  description: { en: 'Sends messages by pigeon.' },
  logo: 'data:,',
  readme: '# Pigeons',
  config: PigeonConfig,
  create: ({ loft, templates }) => ({
    sendSms: async () => ({ answer: `${loft} ${templates[0]?.content}` }),
  }),
});

describe('a connector that is defined by the class of its config', () => {
  it('has a form of the properties in their order', () => {
    expect(pigeons.metadata.formItems).toEqual([
      {
        key: 'loft',
        type: 'Text',
        label: 'Loft',
        required: true,
        placeholder: 'north',
        tooltip: 'Where the pigeon lives',
      },
      { key: 'key', type: 'MultilineText', label: 'Key', required: true, isConfidential: true },
      {
        key: 'speed',
        type: 'Select',
        label: 'Speed',
        required: true,
        defaultValue: 'fast',
        selectItems: [
          { value: 'fast', title: 'As fast as it can' },
          { value: 'slow', title: 'slow' },
        ],
      },
      {
        key: 'count',
        type: 'Number',
        label: 'Pigeons',
        required: false,
        showConditions: [{ targetKey: 'speed', expectValue: 'slow' }],
      },
      { key: 'waits', type: 'Switch', label: 'Wait for the answer', required: false },
      { key: 'templates', type: 'Json', label: 'Templates', required: true },
    ]);
  });

  it('has a form that begins with the properties of the class that it extends', () => {
    const labels = formItemsOf(HomingPigeonConfig).map(({ label }) => label);
    expect(labels).toEqual(['Loft', 'Key', 'Speed', 'Pigeons', 'Wait for the answer', 'Templates', 'Home']);
  });

  it('has the example of the class as its template', () => {
    expect(JSON.parse(pigeons.metadata.configTemplate ?? '')).toEqual(example);
  });

  it('stores a config without what it does not know', () => {
    const template = { content: 'Hello', subject: 'of mails' };
    expect(pigeons.readConfig({ ...example, wings: 2, debug: true, templates: [template] })).toEqual({
      ...example,
      debug: true,
      templates: [{ content: 'Hello' }],
    });
  });

  it('names every field of a config that is not as it should be, and what it should be', () => {
    const config = { ...example, loft: '', count: 'many', templates: [{}] };
    expect(() => pigeons.readConfig(config)).toThrowError(
      expect.objectContaining({
        kind: 'invalid',
        code: 'connector.invalid_config',
        extras: expect.objectContaining({
          details: [
            '"loft": Must have at least 1 character(s)',
            '"count": Expected number, received string',
            '"templates.0.content": Required',
          ].join('\n'),
        }),
      }),
    );
  });
});
