import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RawServerDefault } from 'fastify';

export const JSON_LIMIT_BYTES = 1024 * 1024;
/** Forms only carry sign-in messages. */
const FORM_LIMIT_BYTES = 56 * 1024;

/** Reads JSON and forms, of POST, PUT and PATCH only: the body of a DELETE is not looked at. */
export function installBodyParsers(app: NestFastifyApplication): void {
  const instance = app.getHttpAdapter().getInstance();
  instance.addHttpMethod('DELETE', { hasBody: false, overrideExisting: true });
  instance.addHttpMethod('OPTIONS', { hasBody: false, overrideExisting: true });
  instance.removeContentTypeParser('text/plain');
  // Keys that would reach a prototype are dropped like any unknown key.
  const parseJson = instance.getDefaultJsonParser('remove', 'remove');
  app.useBodyParser<RawServerDefault>(
    'application/json',
    { bodyLimit: JSON_LIMIT_BYTES },
    (request, body, done) => {
      if (body.length === 0) done(null, undefined);
      else void parseJson(request, body.toString(), done);
    },
  );
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit: FORM_LIMIT_BYTES });
}
