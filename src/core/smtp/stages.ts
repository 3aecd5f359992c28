/**
 * The moments of an SMTP session at which a server can reply, in the order of a session:
 * opening, mail transaction, side questions, end. `any` stands for every command.
 */
export const stages = [
  'connect',
  'helo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'endOfData',
  'bdat',
  'burl',
  'rset',
  'noop',
  'vrfy',
  'expn',
  'help',
  'etrn',
  'atrn',
  'quit',
  'any',
] as const;

/** One moment of an SMTP session. */
export type Stage = (typeof stages)[number];

/** Orders stages as a session meets them. */
export function inSessionOrder(met: readonly Stage[]): Stage[] {
  return stages.filter((stage) => met.includes(stage));
}
