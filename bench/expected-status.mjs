/** 2xx, unless a request says what it expects. */
export const isExpected = (status, expects) =>
  expects === undefined ? status >= 200 && status < 300 : status === expects;
