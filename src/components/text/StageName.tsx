import { commandOf, isCommand, type Stage } from '../../core/smtp/stages.ts';
import { Say } from './Say.tsx';
import { Wire } from './Wire.tsx';

/** A stage of the session: the command it answers, or in words where it is none. */
export function StageName({ stage }: { readonly stage: Stage }) {
  return isCommand(stage) ? <Wire>{commandOf[stage]}</Wire> : <Say what={($) => $.session.stage[stage]} />;
}
