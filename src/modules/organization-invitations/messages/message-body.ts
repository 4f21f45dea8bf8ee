import type { PipeTransform } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import { JsonBody } from '#src/platform/http/json-body.js';
import { InvitationMessageDto, issuesIn, PAYLOAD } from './invitation-message.dto.js';

const known: PipeTransform<JsonObject, JsonObject> = {
  transform(members) {
    const issues = issuesIn(members);
    if (issues.length > 0) throw invalidInput('body', issues);
    return members;
  },
};

/** A body that is the payload of a message, and nothing else. */
export const MessageBody = (): ParameterDecorator => (controller, method, index) => {
  const descriptor = method && Reflect.getOwnPropertyDescriptor(controller, method);
  if (!descriptor) throw new TypeError('@MessageBody() belongs to a parameter of a method');
  // Before the general description: of two the first counts.
  ApiBody({ type: InvitationMessageDto })(controller, method, descriptor);
  JsonBody(PAYLOAD, known)(controller, method, index);
};
