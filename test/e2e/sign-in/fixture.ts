import type { ApiAnswer } from '../../support/browserless-client.js';

/** The status and code of an answer: `404 session.interaction_not_found`. */
export const refusal = ({ status, body }: ApiAnswer): string => `${status} ${String(body['code'])}`;

export const named = (value: string, type = 'username') => ({ type, value });
