/** Where all controllers are mounted. */
export const API_PREFIX = '/api';

export const isApiPath = (url: string): boolean => url === API_PREFIX || url.startsWith(`${API_PREFIX}/`);
