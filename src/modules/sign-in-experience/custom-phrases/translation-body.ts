import type { PipeTransform } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { invalidType, type IssueBody } from '#src/platform/http/fields/issue.js';
import { jsonSchema } from '#src/platform/http/fields/json.js';
import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import { JsonBody } from '#src/platform/http/json-body.js';
import { TRANSLATION_BYTES } from './custom-phrase.dto.js';

const LIMIT = { maxBytes: TRANSLATION_BYTES };

const onlyTexts: PipeTransform<JsonObject, JsonObject> = {
  transform(translation) {
    const issue = issueIn(translation);
    if (issue) throw invalidInput('body', [{ path: [], ...issue }]);
    return translation;
  },
};

/** What is neither a text nor an object of such. */
function issueIn(translation: JsonObject, path: readonly string[] = []): IssueBody | undefined {
  for (const [key, value] of Object.entries(translation)) {
    const place = [...path, key];
    if (typeof value === 'string') continue;
    if (!isObject(value)) return { ...invalidType('string', value), path: place };
    const issue = issueIn(value, place);
    if (issue) return issue;
  }
  return undefined;
}

/** A body of phrases by their keys, which are those of the pages. */
export const TranslationBody = (): ParameterDecorator => (controller, method, index) => {
  const descriptor = method && Reflect.getOwnPropertyDescriptor(controller, method);
  if (!descriptor) throw new TypeError('@TranslationBody() belongs to a parameter of a method');
  const schema = {
    ...jsonSchema(LIMIT),
    properties: {
      '[translationKey]': {
        description:
          'Stands for any key of `GET /api/.well-known/phrases`, such as `action`: a phrase, or an object of further keys.',
      },
    },
    examples: [{ action: { sign_in: 'Let me in' }, description: { no_account: 'New at Acme?' } }],
  };
  // Before the general description: of two the first counts.
  ApiBody({ schema })(controller, method, descriptor);
  JsonBody(LIMIT, onlyTexts)(controller, method, index);
};
