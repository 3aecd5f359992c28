import type { Reply } from './reply.ts';
import type { Source } from './source.ts';

/** Every source that a reply's facts rest on, each once: RFCs by number and section first, then the others. */
export function sourcesOf(reply: Reply): Source[] {
  const all: Source[] = [
    ...reply.definedIn,
    ...reply.occursAt.map(({ source }) => source),
    reply.next.source,
    ...(reply.retryCaveat ? [reply.retryCaveat.source] : []),
    ...(reply.connection ? [reply.connection.source] : []),
    ...(reply.enhanced ?? []).map(({ source }) => source),
  ];
  const once = new Map(all.map((source) => [JSON.stringify(source), source]));
  return [...once.values()].sort(byKind);
}

function byKind(a: Source, b: Source): number {
  if (a.kind !== 'rfc' || b.kind !== 'rfc') return Number(b.kind === 'rfc') - Number(a.kind === 'rfc');
  return a.number - b.number || a.section.localeCompare(b.section, 'en', { numeric: true });
}
