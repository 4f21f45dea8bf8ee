import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { invalidType, type IssueBody } from './fields/issue.js';
import { type JsonOptions, jsonSchema, limitOf } from './fields/json.js';
import { isObject, type JsonObject } from './fields/object.js';
import type { Rule } from './fields/rule.js';
import { shallow } from './fields/shallow.js';
import { storable } from './fields/storable.js';
import { invalidInput } from './invalid-input.js';

/** In this order: the others walk through all of the value, however deep. */
const RULES: readonly Rule[] = [shallow, storable];

/** The body, where its members are the caller's own: a `JsonObject`. No body at all counts as an empty one. */
export const JsonBody =
  (
    { example, ...options }: JsonOptions & { readonly example?: JsonObject },
    ...pipes: PipeTransform<JsonObject>[]
  ): ParameterDecorator =>
  (controller, method, index) => {
    const descriptor = method && Reflect.getOwnPropertyDescriptor(controller, method);
    if (!descriptor) throw new TypeError('@JsonBody() belongs to a parameter of a method');
    ApiBody({ schema: { ...jsonSchema(options), ...(example && { examples: [example] }) } })(
      controller,
      method,
      descriptor,
    );
    body(options, ...pipes)(controller, method, index);
  };

const body = createParamDecorator((options: JsonOptions, context: ExecutionContext): JsonObject => {
  const { body: members = {} } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!isObject(members)) throw invalidBody(invalidType('object', members));
  const broken = [...RULES, ...limitOf(options)].find((rule) => !rule.holds(members));
  if (broken) throw invalidBody(broken.issue(members));
  return members;
});

const invalidBody = (issue: IssueBody) => invalidInput('body', [{ path: [], ...issue }]);
