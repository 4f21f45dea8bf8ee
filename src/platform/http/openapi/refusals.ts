import { STATUS_CODES } from 'node:http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { statusOf } from '../error-answer.js';
import type { Operation } from './operations.js';
import { type AnsweredError, ERROR_SOURCES, type ErrorSource } from './answered-errors.js';

type Components = NonNullable<OpenAPIObject['components']>;
type Responses = NonNullable<Components['responses']>;
type Response = Responses[string];
type Schema = NonNullable<Components['schemas']>[string];

/** The body of every refusal. */
export const REFUSAL: Schema = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: {
      type: 'string',
      description: 'Stable, and the same in every language: decide by it.',
      examples: ['entity.not_found'],
    },
    message: { type: 'string', description: 'What happened, for people.' },
    data: { description: 'More about it, for programs; its shape depends on the code.' },
    details: { type: 'string', description: 'More about it, for people.' },
  },
};

export const REFUSAL_NAME = 'Refusal';

/** What refusals look like in a document: of each status, the codes that it comes with. */
export class Refusals {
  /** Those of many operations are written once. */
  readonly shared: Responses = {};

  /** The responses of an operation that answers these errors too. */
  addedTo(others: Operation['responses'], errors: readonly AnsweredError[]): Operation['responses'] {
    const responses = { ...others };
    for (const status of new Set(errors.map(statusOf))) {
      const ofStatus = errors.filter((error) => statusOf(error) === status);
      const other = others[status];
      responses[status] = other
        ? either(other, refusal(status, ofStatus))
        : this.responseOf(status, ofStatus);
    }
    return responses;
  }

  private responseOf(status: number, errors: readonly AnsweredError[]): Response {
    const sources = new Set(errors.map(({ source }) => source));
    if (sources.has(undefined)) return refusal(status, errors);
    const names = sourceNames.filter((source) => sources.has(source));
    const name = [status, ...names].join('-');
    this.shared[name] ??= refusal(status, errors);
    return { $ref: `#/components/responses/${name}` };
  }
}

const sourceNames = Object.keys(ERROR_SOURCES) as ErrorSource[];

/** A status that comes with a body of its own, or with an error. */
function either(other: Response, error: Response): Response {
  const schemas = [other, error].flatMap((response) =>
    '$ref' in response ? [] : (response.content?.['application/json']?.schema ?? []),
  );
  return { ...error, content: { 'application/json': { schema: { anyOf: schemas } } } };
}

function refusal(status: number, errors: readonly AnsweredError[]): Response {
  const lines = new Set(errors.map(({ code, meaning }) => `- \`${code}\`: ${meaning}`).toSorted());
  const codes = [...new Set(errors.map(({ code }) => code))].toSorted();
  return {
    description: [STATUS_CODES[status], '', ...lines].join('\n'),
    content: {
      'application/json': {
        schema: {
          allOf: [
            { $ref: `#/components/schemas/${REFUSAL_NAME}` },
            { type: 'object', properties: { code: { enum: codes } } },
          ],
        },
      },
    },
  };
}
