import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import type { SocialUserInfo } from '../../social/signs-in.js';
import { userInfoOf } from '../oauth/user-info.js';

/** The address that somebody shows to everybody, where GitHub has verified it, else their primary one. */
export function gitHubUserInfo(userInfo: JsonObject, answer: unknown): SocialUserInfo {
  const userEmails = Array.isArray(answer) ? answer.filter(isObject) : [];
  const verified = userEmails.filter((each) => each['verified'] === true);
  const { email } =
    verified.find((each) => each['email'] === userInfo['email']) ??
    verified.find((each) => each['primary'] === true) ??
    {};
  const { id, name, avatar_url: avatar } = userInfo;
  return userInfoOf({ id, email, name, avatar }, { userInfo, userEmails });
}
