import { findProxy } from '../../transport/proxy.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { Chart } from './chart.ts';

/** Which way requests to GitHub go. A proxy's user and password are not shown. */
export function checkProxy(apiUrl: string, env: Runtime['env'], chart: Chart): void {
  const url = new URL(apiUrl);
  const proxy = findProxy(url, env);
  if (proxy === undefined) chart.fact('proxy', `none for ${url.host}`);
  else if (proxy !== 'unusable') chart.fact('proxy', `${proxy.host} for ${url.host}`);
  else {
    const variable = `${url.protocol.slice(0, -1).toUpperCase()}_PROXY`;
    chart.finding(
      'input-invalid',
      `${variable} holds no http:// or https:// URL, so requests go without a proxy`,
      {
        fix: `Set it to the proxy, such as http://proxy.example.com:3128, or unset it.`,
      },
    );
  }
}
