import type { SocialPhrases } from './en.js';

/** What the pages say in Arabic about signing in with other providers. */
export const socialAr: SocialPhrases = {
  signing_in: 'جارٍ تسجيل دخولك',
  continue_with: 'المتابعة باستخدام {{name}}',
  or: 'أو',
  offer_link: 'يوجد حساب بالفعل باستخدام {{address}}. اربطه مع {{name}} أو أنشئ حسابًا جديدًا.',
  offer_link_only: 'يوجد حساب بالفعل باستخدام {{address}}. يمكنك ربطه مع {{name}}.',
  link: 'الربط وتسجيل الدخول',
  create_new_account: 'إنشاء حساب جديد',
  offer_account: 'لا يوجد بعد حساب مرتبط بحسابك لدى {{name}}. يمكنك إنشاء حساب.',
  closed: 'لا يوجد حساب مرتبط بحسابك لدى {{name}}، ولا يمكن إنشاء حسابات جديدة هنا.',
  began_elsewhere: 'لم يبدأ تسجيل الدخول هذا من هنا',
  began_elsewhere_hint: 'حرصًا على سلامتك لم يكتمل. ابدأ من جديد، وابقَ في علامة تبويب واحدة.',
  start_again: 'لم يبدأ تسجيل الدخول هذا من هنا. ابدأ من جديد.',
  took_too_long: 'استغرق ذلك وقتًا طويلًا. ابدأ من جديد.',
  cancelled: 'لم تسجّل الدخول لدى المزوّد الآخر. اختر كيف تتابع.',
  provider_failed: 'لم يتمكن المزوّد من تسجيل دخولك. حاول مرة أخرى أو اختر طريقة أخرى.',
  identity_in_use: 'حساب المزوّد هذا يخص حسابًا آخر هنا.',
  linked_otherwise: 'ذلك الحساب مرتبط بحساب آخر لدى هذا المزوّد بالفعل.',
};
