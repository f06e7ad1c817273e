import type { RequestOptions } from 'node:https';

/** Finds the options of a request that lead it to a URL's host. */
export type FindRoute = (url: URL) => RequestOptions;

/** A URL's host as sockets want it: an IPv6 address without its brackets. */
export const addressOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** The port that a URL leads to. */
export const portOf = ({ port, protocol }: URL): number => Number(port) || (protocol === 'https:' ? 443 : 80);

/** The name by which TLS knows a host: Node would take it from the Host header, and an address has none. */
export function serverNameOf(url: URL): string {
  const host = addressOf(url);
  return /^\d+(\.\d+){3}$|:/.test(host) ? '' : host;
}

/** Whether a URL's host is this very machine. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** A URL without slashes at its end. Letter by letter: a pattern for slashes at the end would be tried at each slash that is not. */
export function withoutSlash(url: string): string {
  const text = url.trim();
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}
