import { preview } from 'vite';

/** Serves `dist/` on a free port for as long as the tests run; its address reaches them as `TWOCODES_ADDRESS`. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const server = await preview({ preview: { port: 4173, host: '127.0.0.1' }, logLevel: 'silent' });
  process.env.TWOCODES_ADDRESS = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
  return () => server.close();
}
