/** What a text has to look like. */
export interface Format {
  readonly regex: RegExp;
  /** Ends the sentence `Must be …`, with an example. */
  readonly expected: string;
}

/** What counts as an e-mail address; whether mail arrives is another matter. */
export const EMAIL: Format = {
  regex: /^\S+@\S+\.\S+$/,
  expected: 'an e-mail address such as ada@acme.example',
};

export const PHONE: Format = {
  regex: /^\d+$/,
  expected: 'an international phone number: country code and number, digits only, such as 4915112345678',
};

export const COLOR: Format = {
  regex: /^#[\dA-Fa-f]{3}([\dA-Fa-f]{3})?$/,
  expected: 'a colour of three or six hexadecimal digits such as #5d34f2',
};
