import { AppError } from '#src/kernel/errors.js';

const conflict = (code: string, message: string) =>
  AppError.declare('invalid', `custom_profile_fields.${code}`, message, (name: string) => ({
    message: `${message.slice(0, -1)}: "${name}".`,
    data: { name },
  }));

/** Names that no further field of a profile has. */
export const ExtraProfileErrors = {
  builtIn: conflict('name_conflict_built_in_prop', 'The field is made of others.'),
  signInIdentifier: conflict('name_conflict_sign_in_identifier', 'The field is what people sign in with.'),
  customData: conflict('name_conflict_custom_data', 'The field is kept for consoles.'),
};
