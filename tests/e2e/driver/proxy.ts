import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a browser and the network: refuses everything, and notes the hosts asked for. */
export interface Proxy {
  readonly port: number;
  /** Hosts that the browser wanted to reach, other than its maker's own, in order. */
  hosts(): string[];
  close(): Promise<void>;
}

/** What the browsers ask for by themselves, with or without an extension. */
const makers =
  /\.(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com|microsoft\.com|bing\.com)$/;

export async function startProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(new URL(url, 'http://localhost').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url.split(':')[0] ?? url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hosts: () => asked.filter((host) => !makers.test(host)),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
