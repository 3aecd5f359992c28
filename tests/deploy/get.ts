import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** An answer as it came over the wire, not decompressed. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks a server for a path as it is written, by GET unless told, and gives up after ten seconds. */
export function get(
  address: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reply> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method, agent, timeout: 10_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('timeout', function (this: { destroy: (fault: Error) => void }) {
        this.destroy(new Error(`No answer to ${path}`));
      })
      .on('error', reject)
      .end();
  });
}
