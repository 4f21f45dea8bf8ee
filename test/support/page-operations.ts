import type { Operation } from '#src/platform/http/openapi/operations.js';

const TAGS = ['Experience', 'Invitations of people'];

/** Whether the hosted pages call it, on behalf of people of whom it is not yet known who they are. */
export const isOfPages = ({ tags = [] }: Pick<Operation, 'tags'>): boolean =>
  tags.some((tag) => TAGS.includes(tag));
