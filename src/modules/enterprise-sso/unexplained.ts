import { AppError } from '#src/kernel/errors.js';
import { ConnectorErrors, SocialErrors } from '#src/modules/connectors/connectors.public.js';

const UNUSABLE = { path: ['config'], message: 'The identity provider cannot be reached, or not understood.' };
const OF_CONFIGS: ReadonlySet<string> = new Set([
  ConnectorErrors.invalidConfig.code,
  SocialErrors.invalidCertificate.code,
]);
/** Their words may be those of the provider. */
const UNQUOTED = [ConnectorErrors.general, SocialErrors.authCodeInvalid];

/**
 * Does what anybody may ask of a provider. They are not told where its documents are and what is answered there, which may be
 * for operators alone: `note` keeps what they may know.
 */
export async function unexplained<Result>(
  work: () => Promise<Result>,
  note?: (error: AppError) => void,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    note?.(error);
    if (OF_CONFIGS.has(error.code)) throw ConnectorErrors.invalidConfig([UNUSABLE]);
    throw UNQUOTED.find(({ code }) => code === error.code)?.() ?? error;
  }
}
