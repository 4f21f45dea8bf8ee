import { Field } from '#src/platform/http/fields/field.js';
import type { DataClass, Kind } from '#src/platform/http/fields/kind.js';
import { listOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { isObject } from '#src/platform/http/fields/object.js';

interface ConfigTemplate {
  /** A type of message. `Generic` stands for all that have no template of their own. */
  readonly usageType: string;
}

const REQUIRED_TYPES = ['Register', 'SignIn', 'ForgotPassword', 'Generic'];
const MAX_TEMPLATES = 50;

/** Templates of a config. Without any, our own are used; whoever gives some gives those that everybody needs. */
export const Templates = (template: () => DataClass<ConfigTemplate>): PropertyDecorator =>
  Field(templates(template), { optional: true });

function templates(template: () => DataClass<ConfigTemplate>): Kind {
  const { rules, ...kind } = listOf(nested(template), { max: MAX_TEMPLATES });
  const complete = {
    holds: (value: unknown) => lackingTypes(value).length === 0,
    issue: (value: unknown) => ({
      code: 'custom' as const,
      message: `Must have templates for ${lackingTypes(value).join(', ')} too`,
    }),
  };
  return { ...kind, rules: [...rules, complete] };
}

function lackingTypes(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) return [];
  const types = value.filter(isObject).map(({ usageType }) => usageType);
  return REQUIRED_TYPES.filter((type) => !types.includes(type));
}

/** The template for a type of message, else the one for anything. */
export const templateFor = <Template extends ConfigTemplate>(
  type: string,
  given: readonly Template[] = [],
): Template | undefined =>
  given.find(({ usageType }) => usageType === type) ?? given.find(({ usageType }) => usageType === 'Generic');
