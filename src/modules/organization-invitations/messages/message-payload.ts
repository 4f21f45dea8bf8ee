import { applyDecorators, type PipeTransform } from '@nestjs/common';
import { ApiBody, ApiProperty } from '@nestjs/swagger';
import { Field } from '#src/platform/http/fields/field.js';
import type { Issue } from '#src/platform/http/fields/issue.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { isOfType, type Rule } from '#src/platform/http/fields/rule.js';
import { storable } from '#src/platform/http/fields/storable.js';
import { Text } from '#src/platform/http/fields/text.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import { JsonBody } from '#src/platform/http/json-body.js';
import { readInput } from '#src/platform/http/read-input.js';

/** What the template of a message is filled with; further members are the caller's own. */
export class InvitationMessageDto {
  @Text({ optional: true }) code?: string;
  @Text({ optional: true, description: 'Where the invitation is accepted.' }) link?: string;
  @Text({ optional: true, description: 'The language of the message.' }) locale?: string;
  @Text({ optional: true, description: 'Languages, the preferred one first.' }) uiLocales?: string;
}

const issuesIn = (payload: unknown): readonly Issue[] => {
  const reading = readInput(InvitationMessageDto, payload);
  return 'issues' in reading ? reading.issues : [];
};

const isPayloadOrFalse = (value: unknown): boolean => value === false || isObject(value);

const wellFilled: Rule = {
  holds: (value) => value === false || issuesIn(value).length === 0,
  issue: (value) => issuesIn(value)[0] ?? { code: 'custom', message: 'Is not valid' },
};

const payloadOrFalse: Kind = {
  rules: [isOfType('object or false', isPayloadOrFalse), storable, wellFilled],
  // What it can be besides is added to the document below.
  schema: { type: 'boolean' },
};

/** What the template of a message is filled with; `false`, or nothing, asks for no message. */
export const MessagePayload = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(payloadOrFalse, { optional: true, description }),
    ApiProperty({
      oneOf: [
        { type: 'object', additionalProperties: true },
        { type: 'boolean', enum: [false] },
      ],
    }),
  );

const known: PipeTransform<JsonObject, JsonObject> = {
  transform(members) {
    const issues = issuesIn(members);
    if (issues.length > 0) throw invalidInput('body', issues);
    return members;
  },
};

/** The same, of a body that is nothing but payload. */
export const MessageBody = (): ParameterDecorator => (controller, method, index) => {
  const descriptor = method && Reflect.getOwnPropertyDescriptor(controller, method);
  if (!descriptor) throw new TypeError('@MessageBody() belongs to a parameter of a method');
  // Before the general description: of two the first counts.
  ApiBody({ type: InvitationMessageDto })(controller, method, descriptor);
  JsonBody(known)(controller, method, index);
};
