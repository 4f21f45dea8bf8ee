import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest, RawServerDefault } from 'fastify';
import { shallow } from './fields/shallow.js';
import { invalidInput } from './invalid-input.js';
import { isTooDeep } from './json-depth.js';
import { RequestErrors } from './request.errors.js';

export const JSON_LIMIT_BYTES = 1024 * 1024;
/** A SAML response of 256 KB in base64, with what its percent encoding takes. */
const FORM_LIMIT_BYTES = 512 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/**
 * Reads JSON, of POST, PUT and PATCH only: the body of a DELETE is not looked at. Forms are read by routes that say so: any
 * site can have a browser post one. A body of any other type is refused, unless it is empty.
 */
export function installBodyParsers(app: NestFastifyApplication): void {
  const instance = app.getHttpAdapter().getInstance();
  instance.addHttpMethod('DELETE', { hasBody: false, overrideExisting: true });
  instance.addHttpMethod('OPTIONS', { hasBody: false, overrideExisting: true });
  instance.removeAllContentTypeParsers();
  // Keys that would reach a prototype are dropped like any unknown key.
  const parseJson = instance.getDefaultJsonParser('remove', 'remove');
  app.useBodyParser<RawServerDefault>(
    'application/json',
    { bodyLimit: JSON_LIMIT_BYTES },
    (request, body, done) => {
      if (body.length === 0) done(null, undefined);
      else if (isTooDeep(body)) done(invalidInput('body', [{ ...shallow.issue(body), path: [] }]));
      else {
        void parseJson(request, body.toString(), (error, value) =>
          error ? done(RequestErrors.bodyNotJson(error.message)) : done(null, value),
        );
      }
    },
  );
  app.useBodyParser<RawServerDefault>(FORM, { bodyLimit: FORM_LIMIT_BYTES }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else if (request.routeOptions.config.takesForm !== true) done(RequestErrors.unsupportedMediaType());
    else done(null, Object.fromEntries(new URLSearchParams(body.toString())));
  });
  instance.addContentTypeParser('*', refuseUnlessEmpty);
}

/** Decides with the first byte, so nothing of a refused body is kept. */
function refuseUnlessEmpty(
  _request: FastifyRequest,
  payload: NodeJS.ReadableStream,
  done: (error: Error | null, body?: undefined) => void,
): void {
  const refuse = (): void => {
    payload.removeListener('end', accept);
    done(RequestErrors.unsupportedMediaType());
  };
  const accept = (): void => {
    payload.removeListener('data', refuse);
    done(null, undefined);
  };
  payload.once('data', refuse).once('end', accept);
}
