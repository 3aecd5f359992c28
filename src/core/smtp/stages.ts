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

/** The command that a stage answers as it is written on the wire; none for what is not one command. */
export const commandOf: Readonly<Record<Exclude<Stage, WordyStage>, string>> = {
  helo: 'EHLO, HELO',
  starttls: 'STARTTLS',
  auth: 'AUTH',
  mail: 'MAIL FROM',
  rcpt: 'RCPT TO',
  data: 'DATA',
  bdat: 'BDAT',
  burl: 'BURL',
  rset: 'RSET',
  noop: 'NOOP',
  vrfy: 'VRFY',
  expn: 'EXPN',
  help: 'HELP',
  etrn: 'ETRN',
  atrn: 'ATRN',
  quit: 'QUIT',
};

/** The stages that only words can name. */
export type WordyStage = 'connect' | 'endOfData' | 'any';

/** Tells whether a stage has a command of its own. */
export function isCommand(stage: Stage): stage is Exclude<Stage, WordyStage> {
  return Object.hasOwn(commandOf, stage);
}
