import { Resolver } from 'node:dns';
import { type Setting, SettingFault } from './setting.js';

/** IP addresses of name servers, with or without a port, separated by commas. Empty: those of the system. */
export const nameServers = ({ help }: { readonly help: string }): Setting<readonly string[]> => ({
  help,
  fallback: [],
  shown: 'those of the system',
  parse: (text) => {
    const servers = text
      .split(',')
      .map((server) => server.trim())
      .filter((server) => server !== '');
    try {
      new Resolver().setServers(servers);
    } catch {
      throw new SettingFault('must be IP addresses, with or without a port, separated by commas');
    }
    return servers;
  },
});
