import { ValidateBy } from 'class-validator';
import { invalidType, type IssueBody } from './issue.js';

/** A condition on one value, and how its violation is reported. */
export interface Rule {
  readonly holds: (value: unknown) => boolean;
  /** Called only with a value for which the rule does not hold. */
  readonly issue: (value: unknown) => IssueBody;
}

/** A rule that the value is of one type, by a type guard or predicate. */
export const isOfType = (expected: string, holds: (value: unknown) => boolean): Rule => ({
  holds,
  issue: (value) => invalidType(expected, value),
});

/** Registers a rule with class-validator. `position` keeps the rules of one property apart. */
export const keeps = (rule: Rule, position: number): PropertyDecorator =>
  ValidateBy(
    // Without a text, class-validator would not pass the rule on to the error.
    { name: `rule-${position}`, validator: { validate: rule.holds, defaultMessage: () => 'is broken' } },
    { context: { rule } },
  );

const brokenBy = (value: unknown, rules: readonly Rule[]): Rule | undefined =>
  rules.find((rule) => !rule.holds(value));

/** Every item of a list keeps the rules; the issue leads to the first that does not. */
export const eachKeeps = (rules: readonly Rule[]): Rule => ({
  holds: (value) => Array.isArray(value) && value.every((item) => !brokenBy(item, rules)),
  issue: (value) => {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const index = items.findIndex((item) => brokenBy(item, rules));
    const issue = brokenBy(items[index], rules)?.issue(items[index]) ?? invalidType('array', value);
    return { ...issue, path: [index, ...(issue.path ?? [])] };
  },
});
