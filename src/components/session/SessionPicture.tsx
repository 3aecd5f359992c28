import type { ReplyCode } from '../../core/smtp/catalogue.ts';
import type { Reply } from '../../core/smtp/reply.ts';
import { markSession, reachOf, type StageMarks } from '../../core/smtp/session.ts';
import { useSpeech } from '../../i18n/Speaking.tsx';
import { Marker } from '../text/Marker.tsx';
import { Say } from '../text/Say.tsx';
import { StageName } from '../text/StageName.tsx';
import styles from './session.module.css';

interface SessionPictureProps {
  readonly first: Reply<ReplyCode>;
  readonly second?: Reply<ReplyCode>;
}

/**
 * The session drawn along an axis from connection to QUIT: the first code's marks on its side, the second's on the
 * other. It is a list, so that it reads aloud as well as it looks.
 */
export function SessionPicture({ first, second }: SessionPictureProps) {
  const { say } = useSpeech();
  const replies = second ? [first, second] : [first];
  return (
    <div className={styles.picture} data-codes={replies.length}>
      <p className="visuallyHidden">
        <Say what={($) => (second ? $.session.picture : $.session.pictureOne)} />
      </p>
      {markSession(first, second).map(({ phase, stages }) => (
        <section key={phase} className={styles.phase} aria-label={say(($) => $.session.phase[phase])}>
          <p className={styles.phaseName} aria-hidden="true">
            <Say what={($) => $.session.phase[phase]} />
          </p>
          <ol className={styles.stages}>
            {stages.map((marks) => (
              <StageRow key={marks.stage} marks={marks} first={first} {...(second && { second })} />
            ))}
          </ol>
        </section>
      ))}
      {replies.map((reply) => (
        <ReachNote key={reply.code} reply={reply} />
      ))}
    </div>
  );
}

function ReachNote({ reply }: { readonly reply: Reply }) {
  const reach = reachOf(reply);
  if (reach === 'some') return null;
  return (
    <p className={styles.anyNote}>
      <Say what={($) => $.session.reach[reach]} values={{ code: `\`${reply.code}\`` }} />
    </p>
  );
}

function StageRow({ marks, first, second }: SessionPictureProps & { readonly marks: StageMarks }) {
  return (
    <li className={styles.stage} data-marked={marks.first || marks.second}>
      <span className={styles.stageName}>
        <StageName stage={marks.stage} />
      </span>
      <span className={styles.mark} data-side="first">
        {marks.first && <Mark side="first" code={first.code} />}
      </span>
      <span className={styles.mark} data-side="second">
        {marks.second && second && <Mark side="second" code={second.code} />}
      </span>
    </li>
  );
}

function Mark({ side, code }: { readonly side: 'first' | 'second'; readonly code: number }) {
  return (
    <>
      <span aria-hidden="true">
        <Marker side={side} code={code} />
      </span>
      <span className="visuallyHidden">
        <Say what={($) => $.session.occursAt} values={{ code }} />
      </span>
    </>
  );
}
