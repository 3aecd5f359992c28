import type { Reply } from '../../smtp/reply.ts';
import type { Stage } from '../../smtp/stages.ts';

/** The usual enhanced status codes, and the stages whose replies never carry one. */
export interface EnhancedValue {
  readonly use: 'never' | 'mayCarry';
  readonly usual: readonly { readonly code: string; readonly vendor: string | undefined }[];
  readonly barredAt: readonly Stage[];
}

/** The greeting and the replies to `HELO` and `EHLO` never carry an enhanced status code (RFC 2034 §4). */
const barred: readonly Stage[] = ['connect', 'helo'];

/** Reads the enhanced status codes of a code; 3xx replies have none (RFC 2034 §4). */
export function readEnhanced(reply: Reply): EnhancedValue {
  if (reply.class === 3) return { use: 'never', usual: [], barredAt: [] };
  return {
    use: 'mayCarry',
    usual: (reply.enhanced ?? []).map(({ code, vendor }) => ({ code, vendor })).sort(byNumbers),
    barredAt: barred.filter((stage) => reply.occursAt.some((occurrence) => occurrence.stage === stage)),
  };
}

function byNumbers(a: { code: string }, b: { code: string }): number {
  return a.code.localeCompare(b.code, 'en', { numeric: true });
}
