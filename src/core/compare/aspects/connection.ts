import type { ConnectionAfter, Reply } from '../../smtp/reply.ts';

/** What becomes of the connection. */
export type ConnectionValue = ConnectionAfter;

/** Reads what becomes of the connection; servers keep it open unless a reply says otherwise (RFC 5321 §3.8). */
export function readConnection(reply: Reply): ConnectionValue {
  return reply.connection?.after ?? 'staysOpen';
}
