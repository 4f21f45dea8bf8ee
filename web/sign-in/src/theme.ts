import { useEffect, useState } from 'preact/hooks';
import { experience } from './settings.js';

const preference = matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => experience.color.isDarkModeEnabled && preference.matches;

/** Light or dark, as the device has it, where the tenant has a dark theme. Styles go by `data-theme`. */
export function useDarkTheme(): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const update = (): void => setDark(isDark());
    preference.addEventListener('change', update);
    return () => preference.removeEventListener('change', update);
  }, []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}
