import { AppError } from '#src/kernel/errors.js';
import { ALL_TRANSLATIONS_BYTES } from './custom-phrase.dto.js';

export const CustomPhraseErrors = {
  invalidStructure: AppError.declare(
    'unprocessable',
    'localization.invalid_translation_structure',
    'A phrase stands where the pages have none.',
    (key: string) => ({
      message: `The pages have no phrase "${key}". GET /api/.well-known/phrases shows all that they have.`,
      data: { key },
    }),
  ),
  defaultLanguage: AppError.declare(
    'conflict',
    'localization.cannot_delete_default_language',
    'The fallback language of the tenant keeps its phrases.',
    (languageTag: string) => ({
      message: `"${languageTag}" is the fallback language of the tenant. Choose another one first.`,
      data: { languageTag },
    }),
  ),
  limitExceeded: AppError.declare(
    'unprocessable',
    'localization.translation_limit_exceeded',
    'There would be more phrases than a tenant may have.',
    () => ({
      message: `The phrases of all languages have ${ALL_TRANSLATIONS_BYTES / 1024} KB at most. Leave out those that you do not change.`,
    }),
  ),
};
