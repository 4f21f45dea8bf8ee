import type { EnterprisePhrases } from './en.js';

/** What the pages say in Russian about signing in through an enterprise. */
export const enterpriseRu: EnterprisePhrases = {
  single_sign_on: 'Единый вход',
  enter_address: 'Введите адрес, под которым вас знает ваша организация.',
  required: 'Здесь вы входите через свою организацию.',
  none_for_address: 'Ни одна организация не выполняет здесь вход по этому адресу.',
  choose: 'Выберите способ входа',
  choose_hint: 'У вашей организации есть несколько способов.',
  failed: 'Не удалось выполнить вход',
  tell_administrator: 'Если это повторится, отправьте эти сведения своему администратору:',
  provider_refused: 'Поставщик удостоверений вашей организации не впустил вас, или вы отменили вход.',
  answer_refused: 'Ответ поставщика удостоверений вашей организации не был принят.',
  address_taken: 'Ваш адрес уже принадлежит учётной записи, в которую {{name}} не может выполнять вход.',
  connector: 'Подключение',
  error_code: 'Код ошибки',
  request_id: 'ID запроса',
  time: 'Время',
};
