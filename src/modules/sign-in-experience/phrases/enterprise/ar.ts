import type { EnterprisePhrases } from './en.js';

/** What the pages say in Arabic about signing in through an enterprise. */
export const enterpriseAr: EnterprisePhrases = {
  single_sign_on: 'تسجيل الدخول الموحّد',
  enter_address: 'أدخل العنوان الذي تعرفك به مؤسستك.',
  required: 'تسجيل الدخول هنا يتم عبر مؤسستك.',
  none_for_address: 'لا توجد مؤسسة تسجّل الدخول هنا بهذا العنوان.',
  choose: 'اختر طريقة تسجيل الدخول',
  choose_hint: 'لدى مؤسستك عدة طرق.',
  failed: 'تعذّر تسجيل دخولك',
  tell_administrator: 'إذا تكرر ذلك، فأرسل ما يلي إلى المسؤول لديك:',
  provider_refused: 'لم يسمح لك موفّر الهوية لدى مؤسستك بالدخول، أو أنك ألغيت العملية.',
  answer_refused: 'لم يُقبل ما أرسله موفّر الهوية لدى مؤسستك.',
  address_taken: 'يوجد هنا حساب يستخدم عنوانك بالفعل، ولا يمكن تسجيل الدخول إليه عبر {{name}}.',
  connector: 'الموصل',
  error_code: 'رمز الخطأ',
  request_id: 'معرّف الطلب',
  time: 'الوقت',
};
