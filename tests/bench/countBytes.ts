import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that counts what comes back through it. */
export interface Counter {
  readonly address: string;
  /** Everything the server has sent so far: headers and bodies, to page and service worker alike. */
  readonly bytes: () => number;
  readonly stop: () => Promise<void>;
}

/** Stands before a server and passes everything on. */
export async function countBytes(address: string): Promise<Counter> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  let bytes = 0;
  const server = createServer((reader) => {
    const origin = connect(Number(port), hostname);
    for (const socket of [reader, origin]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    origin.on('data', (chunk) => {
      bytes += chunk.length;
    });
    reader.pipe(origin).pipe(reader);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = server.address();
  if (own === null || typeof own === 'string') throw new Error('No free port');
  return {
    address: `http://127.0.0.1:${own.port}`,
    bytes: () => bytes,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
