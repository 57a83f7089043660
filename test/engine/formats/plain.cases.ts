import type { FormatCase } from './markdown.cases.ts';

/** Plain text | its prose, written as in the Markdown cases. */
export const plainCases: readonly FormatCase[] = [
  ['', ''],
  ['One.\nTwo.\n\nThree.', 'One.¶Two.¶¶Three.'],
  ['Talks end\nMOSCOW\nLavrov said so.', 'Talks end¶MOSCOW¶Lavrov said so.'],
  ['One.\r\nTwo.\r\n', 'One.¶Two.¶'],
  ['One.\rTwo.', 'One.¶Two.'],
  ['One.\fTwo.\u2029Three.', 'One.¶Two.¶Three.'],
  ['\ufeffOne.\tTwo.', 'One. Two.'],
  [
    'The first of three lines that somebody has wrapped by hand goes on\nand on. The second one begins in lower case, and this is how it is\nknown. The end.\n\nNext.',
    'The first of three lines that somebody has wrapped by hand goes on and on. The second one begins in lower case, and this is how it is known. The end.¶¶Next.',
  ],
  [
    '   An indented first line does not keep the lines after it from being\none paragraph with it, as they are wrapped at the same width, all of\nthem.',
    'An indented first line does not keep the lines after it from being one paragraph with it, as they are wrapped at the same width, all of them.',
  ],
  ['apples\npears\nplums', 'apples¶pears¶plums'],
  ['He bought:\n- apples and pears\n- plums', 'He bought:¶- apples and pears¶- plums'],
  ['see https://example.org/2020, or press@example.org', 'see , or'],
  ['*Not* _markdown_ & <b>', '*Not* _markdown_ & <b>'],
  ['Talks end\nDate: 2025-05-28\n\nText.', 'Talks end¶¶¶Text.'],
  ['Talks end\n\nJune 3, 2025\n\nText.', 'Talks end¶¶¶¶Text.'],
  ['Talks end\nPublished on Tuesday 3 June 2025, 10:30 BST\n\nText.', 'Talks end¶¶¶Text.'],
  ['They met on\nJune 3, 2025\nin Istanbul.', 'They met on¶June 3, 2025¶in Istanbul.'],
  ['Title: Talks end\nPublished: 28 May 2025\nText.', 'Talks end¶¶Text.'],
];
