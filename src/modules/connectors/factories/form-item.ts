interface Labelled {
  /** The name of the property of the config. */
  readonly key: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly defaultValue?: unknown;
  /** Shown only while another item has this value, or any. */
  readonly showConditions?: readonly { readonly targetKey: string; readonly expectValue?: unknown }[];
  readonly description?: string;
  readonly tooltip?: string;
  /** Whoever shows the form hides the value. */
  readonly isConfidential?: boolean;
  readonly isDevFeature?: boolean;
}

/** One input of the form that a config is entered with. The shape is the contract's. */
export type FormItem =
  | (Labelled & { readonly type: 'Text' | 'Number' | 'MultilineText' | 'Switch' | 'Json' })
  | (Labelled & {
      readonly type: 'Select';
      readonly selectItems: readonly { readonly value: string; readonly title: string }[];
    })
  | (Labelled & {
      readonly type: 'MultiSelect';
      readonly selectItems: readonly { readonly value: string }[];
    });
