import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Field } from '#src/platform/http/fields/field.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { jsonSchema, limitOf } from '#src/platform/http/fields/json.js';
import { isObject } from '#src/platform/http/fields/object.js';
import { isOfType, type Rule } from '#src/platform/http/fields/rule.js';
import { storable } from '#src/platform/http/fields/storable.js';
import { issuesIn, PAYLOAD } from './invitation-message.dto.js';

const isPayloadOrFalse = (value: unknown): boolean => value === false || isObject(value);

const wellFilled: Rule = {
  holds: (value) => value === false || issuesIn(value).length === 0,
  issue: (value) => issuesIn(value)[0] ?? { code: 'custom', message: 'Is not valid' },
};

const payloadOrFalse: Kind = {
  rules: [isOfType('object or false', isPayloadOrFalse), storable, ...limitOf(PAYLOAD), wellFilled],
  // What it can be besides is added to the document below.
  schema: { type: 'boolean' },
};

/** A field with the payload of a message; `false`, or nothing, asks for no message. */
export const MessagePayload = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(payloadOrFalse, { optional: true, description }),
    ApiProperty({
      oneOf: [jsonSchema(PAYLOAD), { type: 'boolean', enum: [false] }],
    }),
  );
