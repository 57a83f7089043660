/** What of a passage is no story: its dateline, or all of a byline. */
import assert from 'node:assert/strict';
import { frameEnd } from '../../../../src/engine/check/document/frame.ts';
import { passageText, readPassages } from '../../../../src/engine/text/passages.ts';

/** What the first passage is left with. */
function storyOf(text: string): string {
  const [passage] = readPassages(text);
  return passage ? passageText(passage).slice(frameEnd(passage)) : '';
}

describe('the frame of a report', () => {
  for (const head of [
    'LEEDS, England, May 3 (Reuters) - ',
    'LEEDS, May 3, 2011 (Press Association) — ',
    'LEEDS (AP) -- ',
    'LEEDS/NEW YORK (Agence France-Presse) – ',
    'Leeds, England (CNN) -- ',
    'ST. PAUL, Minn. (AP) - ',
    'LEEDS, England -- ',
    'CHICAGO -- ',
    'NEW YORK: ',
    'LEEDS, 3 May - ',
    '(Reuters) - ',
    '(AP) LEEDS, England - ',
    'May 3 (Reuters) - ',
    '(AP) ',
    'LEEDS , England , May 3 , 2011 ( Reuters ) - ',
  ]) {
    it(`leaves the story after “${head}”`, () => {
      assert.equal(storyOf(`${head}Two mills closed.`), 'Two mills closed.');
    });
  }

  for (const line of [
    'May 3, 2011',
    'Tuesday, 3 May 2011 10:30 GMT',
    'Last updated at 11:42 AM on 10th May 2008',
    'Posted: January 6, 2009 12:10 PM',
    'June 15, 2009 - The Press Agency',
    'By Ann Lee',
    'Posted by Ann Lee , June 15 , 2009 8:05 AM PT',
    'Tuesday , May 3 , 2011',
    'By Ann Lee and Bob Ray, Herald staff writers',
    'Posted by Ann Lee, June 15, 2009 8:05 AM PT',
    'January 8, 2012 | By Ann Lee and Bob Ray, Herald reporters',
    '(Reporting by Ann Lee in Leeds; Editing by Bob Ray)',
    'Copyright 2009 The Press Agency. All rights reserved.',
  ]) {
    it(`is all of “${line}”`, () => {
      assert.equal(storyOf(line), '');
    });
  }

  for (const text of [
    'NASA -- the agency for space -- closed two mills.',
    'Ann Lee (Labour) - 4,500 votes.',
    'ANN LEE (Labour) 4,500 votes.',
    '3 May 2009 - Leeds United',
    'Leeds - two mills closed.',
    'EADS - Two mills closed.',
    'EADS (NYSE) closed two mills.',
    'UPDATE: Two mills closed.',
    'May 3 was a Sunday.',
    'By Monday Ann Lee was free.',
    'By 2011 Leeds had two mills.',
    '(Lee denied it.)',
    'Copyright law changed in 2011.',
    'Two mills closed in LEEDS (AP).',
  ]) {
    it(`is nothing of “${text}”`, () => {
      assert.equal(storyOf(text), text);
    });
  }
});
