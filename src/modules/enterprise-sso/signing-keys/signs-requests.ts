import type { JsonObject } from '#src/platform/http/fields/object.js';

/** Whether a connector with this config signs what it asks for, and has to have a key for that. */
export const signsRequests = (config: JsonObject): boolean => config['signAuthnRequest'] === true;
