import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

export class AddProfileDto {
  @OneOf(['username', 'password']) type: 'username' | 'password';
  @Text({ max: 1024 }) value: string;
}
