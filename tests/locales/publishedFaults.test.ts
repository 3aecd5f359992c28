import { describe, expect, test } from 'vitest';
import { languageTags } from '../../src/core/languages.ts';
import { type ReplyCode, replies } from '../../src/core/smtp/catalogue.ts';
import { plainText } from '../../src/i18n/markup.ts';
import { loadAllWords } from '../../src/i18n/words.ts';

/** What other pages on these codes get wrong, and ours must not repeat. */

const words = await loadAllWords();

test('334 does not ask for a user name or a password, unless the method is LOGIN', () => {
  const about334 = [...textsOf(334), ...pairTextsOf(334)].flatMap(sentences);
  const asking = about334.filter((text) => /user ?name|password/i.test(text));
  expect(asking.filter((text) => !text.includes('LOGIN') && !/does not always ask/.test(text))).toEqual([]);
});

test('334 may be cancelled, and Base64 is no encryption', () => {
  expect(textsOf(334).join(' ')).toMatch(/cancels? with `\*`/);
  expect(textsOf(334).join(' ')).toContain('Base64 is not encryption');
});

test('250 is never called delivered', () => {
  const delivered = [...textsOf(250), ...pairTextsOf(250)]
    .flatMap(sentences)
    .filter((text) => /\bdeliver(ed|y|ies)\b/i.test(text));
  const denied = /\b(not|nor|neither|never|no|rather than|instead of)\b[^.]*\bdeliver/i;
  expect(delivered.filter((text) => !denied.test(text))).toEqual([]);
});

test('nobody with a 454 is sent to check the credentials', () => {
  const advice = [...textsOf(454), words.en.pairs['454-535']].flatMap(sentences);
  const wrong = advice.filter((text) =>
    /\b(verify|check|double-check|correct|change|re-?enter)\b[^.]{0,40}\b(credential|password|user name|login data)/i.test(
      text,
    ),
  );
  expect(wrong.filter((text) => !/`535`/.test(text))).toEqual([]);
  expect(textsOf(454).join(' ')).toMatch(/same password/);
});

test('550 is more than a mailbox that was not found', () => {
  const { description, caution, fix } = words.en.replies[550];
  expect(`${description} ${caution}`).toMatch(/policy/i);
  expect(fix.join(' ')).toMatch(/enhanced code|`5\.1\.1`/);
});

test('354 says that software doubles a full stop, not that a message must be without one', () => {
  const all = textsOf(354).join(' ');
  expect(all).toContain('`<CRLF>.<CRLF>`');
  expect(all).not.toMatch(/must not contain|does not contain|no bare (period|full stop)/i);
  expect(all).toMatch(/extra `\.`|doubl/);
});

test('235 does not promise that mail can be sent', () => {
  expect(textsOf(235).join(' ')).not.toMatch(/you can (now )?send|will now accept mail/i);
});

test('221 answers QUIT, and an unwanted end is 421', () => {
  expect(words.en.replies[221].gist).toContain('`QUIT`');
  expect(textsOf(221).join(' ')).toContain('`421`');
});

test('551 says in its description that it may name another address', () => {
  expect(words.en.replies[551].description).toMatch(/address/);
});

test('552 is also about the size of the message and about too many recipients', () => {
  const all = textsOf(552).join(' ');
  expect(all).toMatch(/size|large/i);
  expect(all).toMatch(/too many recipients/i);
});

test('504 leaves the parameters of MAIL FROM to 555', () => {
  expect(`${words.en.replies[504].caution} ${words.en.replies[504].serverUse}`).toContain('`555`');
});

test('switching VRFY off is answered with 252 rather than 502', () => {
  expect([...textsOf(502), ...textsOf(252)].join(' ')).toMatch(/`VRFY`/);
  expect(words.en.replies[502].serverUse + words.en.replies[502].caution).toContain('`252`');
});

test('SMTP replies are called replies, not responses', () => {
  // The initial response of a login comes from the client, and SASL calls it so.
  const all = replies
    .flatMap(({ code }) => textsOf(code))
    .map((text) => text.replaceAll('initial response', ''));
  expect(all.filter((text) => /\bresponses?\b/i.test(text))).toEqual([]);
});

describe.each(languageTags)('%s', (language) => {
  test('the gist of each code is one sentence with the code in it', () => {
    for (const { code } of replies) {
      const { gist } = words[language].replies[code];
      expect(gist).toContain(`\`${code}\``);
      expect(gist).toMatch(/[.]$/);
      expect(plainText(gist).replaceAll(/z\. ?B\./g, '')).not.toMatch(/[.!?؟]\s/);
    }
  });

  test('the differences do not say the description once more', () => {
    const phrases = Object.values(words[language].aspects ?? {}).flatMap((group) => Object.values(group));
    expect(phrases.length).toBeGreaterThan(50);
    const told = replies.flatMap(({ code }) => sentences(words[language].replies[code].description));
    const repeated = phrases.filter((phrase) => told.some((sentence) => phrase.includes(sentence)));
    expect(repeated).toEqual([]);
  });

  test('no text of a code is said twice', () => {
    for (const { code } of replies) {
      const { gist, description, when, fix, caution, serverUse } = words[language].replies[code];
      const said = [gist, description, ...when, ...fix, caution, serverUse].flatMap(sentences);
      expect(new Set(said).size, `${code}`).toBe(said.length);
    }
  });

  test('successes and open questions are not called broken: how to fix them begins with a sentence of its own', () => {
    const firsts = replies
      .filter((reply) => reply.class < 4)
      .map(({ code }) => words[language].replies[code].fix[0]);
    expect(new Set(firsts).size).toBe(firsts.length);
  });
});

function textsOf(code: ReplyCode): string[] {
  const { gist, description, when, fix, caution, serverUse } = words.en.replies[code];
  return [gist, description, ...when, ...fix, caution, serverUse];
}

function pairTextsOf(code: ReplyCode): string[] {
  return Object.entries(words.en.pairs)
    .filter(([id]) => id.split('-').includes(String(code)))
    .map(([, text]) => text);
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?؟])\s+/).filter(Boolean);
}
