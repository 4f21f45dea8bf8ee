import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';

/** What the payload holds at a path such as `user.name`: only what objects hold themselves, nothing that they inherit. */
export const valueAt = (payload: JsonObject, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      payload,
    );
