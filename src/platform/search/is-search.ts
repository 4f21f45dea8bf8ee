/** Whether a query string searches a list: by `search`, `search.<field>` or `q`. */
export const isSearch = (query: unknown): boolean =>
  typeof query === 'object' &&
  query !== null &&
  Object.keys(query).some((key) => key === 'q' || key === 'search' || key.startsWith('search.'));
