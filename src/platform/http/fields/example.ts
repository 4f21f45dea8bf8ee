import { ApiSchema, type ApiSchemaOptions } from '@nestjs/swagger';
import type { DataClass } from './kind.js';

/** A value as it is sent: times are epoch milliseconds, lists may be constants. */
type Sent<Value> = Value extends Date
  ? number
  : Value extends readonly (infer Item)[]
    ? readonly Sent<Item>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: Sent<Value[Name]> }
      : Value;

type Fitting<Body, Class extends DataClass> = Body extends Sent<InstanceType<Class>> ? Class : never;

/**
 * Shows a body of this class as somebody would send it: what a person fills in, and nothing that is ignored. The document has
 * it beside every body of the class, and a test sends it.
 */
export const Example =
  <const Body extends object>(example: Body) =>
  <Class extends DataClass>(type: Class & Fitting<Body, Class>): void => {
    // A keyword of JSON Schema that the type of the options leaves out.
    const options: ApiSchemaOptions & { examples: readonly object[] } = { examples: [example] };
    ApiSchema(options)(type);
    Reflect.defineMetadata(EXAMPLE, example, type);
  };

const EXAMPLE = Symbol('example');

/** What a class is shown as. */
export const exampleOf = (type: DataClass): object | undefined => Reflect.getOwnMetadata(EXAMPLE, type);
