import { exhaustive } from '#src/kernel/exhaustive.js';
import { type FieldMetadata, fieldsOf } from '#src/platform/http/fields/field-metadata.js';
import type { DataClass, ValueSchema } from '#src/platform/http/fields/kind.js';
import type { FormItem } from './form-item.js';

export interface FormFieldOptions extends Pick<
  FormItem,
  'label' | 'placeholder' | 'description' | 'tooltip' | 'defaultValue' | 'showConditions'
> {
  /** Several lines rather than one. */
  readonly multiline?: boolean;
  /** Whoever shows the form hides the value. */
  readonly confidential?: boolean;
  /** What the choices are called, by their value; they are their own names where this is left out. */
  readonly titles?: Readonly<Record<string, string>>;
}

const FORM_FIELDS = Symbol('form fields');

const formFieldOf = (prototype: object, name: string): FormFieldOptions | undefined =>
  Reflect.getMetadata(FORM_FIELDS, prototype, name);

/** Shows a property of a config as an input of a form. What kind of input, and whether it is required, its field decorator says. */
export const FormField =
  (options: FormFieldOptions): PropertyDecorator =>
  (prototype, name) =>
    Reflect.defineMetadata(FORM_FIELDS, options, prototype, name);

/** The form of a config: its properties that are `FormField`s, in the order of declaration. */
export const formItemsOf = (config: DataClass): FormItem[] =>
  fieldsOf(config).flatMap((field) => {
    const options = formFieldOf(config.prototype, field.name);
    return options ? [formItem(field, options)] : [];
  });

function formItem({ name, kind, isOptional }: FieldMetadata, options: FormFieldOptions): FormItem {
  const { multiline = false, confidential = false, titles = {}, ...labels } = options;
  const common = {
    key: name,
    ...labels,
    required: !isOptional,
    ...(confidential && { isConfidential: true }),
  };
  const choices = 'enum' in kind.schema ? kind.schema.enum : undefined;
  if (choices) {
    const selectItems = choices.map((value) => ({ value, title: titles[value] ?? value }));
    return { ...common, type: 'Select', selectItems };
  }
  const several = 'items' in kind.schema && 'enum' in kind.schema.items ? kind.schema.items.enum : undefined;
  if (several) return { ...common, type: 'MultiSelect', selectItems: several.map((value) => ({ value })) };
  return { ...common, type: inputOf(kind.schema, multiline) };
}

function inputOf({ type }: ValueSchema, multiline: boolean) {
  switch (type) {
    case 'string':
      return multiline ? 'MultilineText' : 'Text';
    case 'boolean':
      return 'Switch';
    case 'number':
    case 'integer':
      return 'Number';
    case 'object':
    case 'array':
      return 'Json';
    default:
      return exhaustive(type);
  }
}
