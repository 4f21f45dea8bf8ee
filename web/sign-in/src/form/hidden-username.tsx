/** Tells password managers whose password it is, where the name is asked for on another page. */
export const HiddenUsername = ({ value }: { readonly value: string }) => (
  <input type="text" autocomplete="username" value={value} readOnly hidden />
);
