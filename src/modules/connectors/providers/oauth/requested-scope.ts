import type { SocialAttempt } from '../../social/signs-in.js';

/** What is asked for: by the attempt, else by the config, else by the provider. An empty text is none. */
export const requestedScope = (
  { scope }: SocialAttempt,
  configured: string | undefined,
  otherwise = '',
): string => [scope, configured].find((each) => each !== undefined && each.trim() !== '') ?? otherwise;
