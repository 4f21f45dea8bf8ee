const GRAPH = 'https://graph.microsoft.com';

/** National clouds have their own, by the host of their logins. */
const NATIONAL: Readonly<Record<string, string>> = {
  'login.microsoftonline.us': 'https://graph.microsoft.us',
  'login.chinacloudapi.cn': 'https://microsoftgraph.chinacloudapi.cn',
  'login.partner.microsoftonline.cn': 'https://microsoftgraph.chinacloudapi.cn',
};

/** Where the Graph API of a cloud answers. */
export const graphOf = (cloudInstance: string): string => NATIONAL[new URL(cloudInstance).hostname] ?? GRAPH;
