/** Words that give a quotation to a speaker, and words that tell where a speaker's name begins and ends. */
import { defineWords, wordSet } from '../../text/vocabulary.ts';

/**
 * `finite` "said"; `participle` "adding"; `naming` "called", which gives a speaker only with an object: "called it";
 * `noun` "claims", which may be no verb; `mental` "hoped", which another verb may report: he said he hoped.
 */
export type SpeechWord = 'finite' | 'participle' | 'naming' | 'noun' | 'mental';

const finite = `
 said say told tell asked added wrote replied explained insisted warned noted argued claimed stated declared announced
 admitted recalled joked quipped shouted continued commented responded remarked stressed tweeted posted concluded
 observed says asks adds tells writes replies explains insists argues declares announces admits recalls jokes
 continues responds stresses accused urged demanded
 promised vowed pledged hailed praised condemned criticised criticized appealed welcomed dismissed rejected denied
 confirmed acknowledged conceded complained predicted emphasised emphasized reiterated repeated underlined highlighted
 revealed disclosed testified quoted cited spoke talked boasted cried yelled whispered muttered screamed exclaimed
 lamented mused opined countered retorted blasted slammed attacked defended advised cautioned expressed voiced
 predicts confirms denies accuses commended ruled read
 thanked apologised apologized blogged texted chanted sang protested pleaded begged maintained contended alleged asserted
 assured reassured proclaimed pronounced reminded informed joked laughed sighed agreed
 speaks reckons reckoned laughs enthuses enthused gushed quips fumed warns concludes urges
`;
const mental =
  'thinks think believes believe believed thought feels feel felt hoped hopes wants want wanted fears feared deemed considered regarded';
const participles = `
  saying adding telling asking calling describing warning insisting writing noting arguing claiming stating declaring
  announcing admitting explaining replying tweeting posting stressing suggesting accusing urging demanding promising
  vowing branding labelling labeling dubbing citing quoting concluding commenting responding speaking
`;
const naming = `
  called described dubbed branded labelled labeled termed calls describes brands labels
  characterised characterized denounced derided mocked
`;
const nouns =
  'promises vows pledges suggests suggested indicated implied claims states notes comments remarks reports reported calls demands observes attacks quotes talks reads';

export const speechWords = defineWords<SpeechWord>([
  ...entries(naming, 'naming'),
  ...entries(nouns, 'noun'),
  ...entries(mental, 'mental'),
  ...entries(finite, 'finite'),
  ...entries(participles, 'participle'),
]);

export const pronouns = wordSet('he she they i we it you one');

/** Between a subject and its verb: "has also said", "later told". */
export const beforeVerb = wordSet(`
  has have had will would may might could should can also later then again previously earlier reportedly repeatedly once
  recently yesterday today simply just even once himself herself only always famously publicly privately angrily bluntly
  subsequently afterwards once initially immediately quickly firmly
`);

export const beForms = wordSet('is was are were be been being');

export const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow');

/** A clause begins here, so no noun phrase reaches across. */
export const clauseOpeners = wordSet(`
  but while when as because although though after before if that what which who whom whose where since so than or yet
  whether until unless however nor once
`);

export const prepositions = wordSet(`
  in on at during after before with by from to into over under about against between through amid among despite without
  within following since until speaking asked pressed for of
`);

/** Where a speaker's name ends after the verb: "said Lavrov in a video", "said Smith, who". */
export const phraseEnders = wordSet(`
  in on during after before when while as who whom whose which that to by with from about yesterday today earlier later
  last this next adding speaking outside following because if but so although though where since than until amid against
  is was are were has have had will would can could may might should be been it he she they we i you
  recently then again also too ahead despite through via into over
`);

/** First words of something that cannot be a speaker. */
export const notFirst = wordSet(`
  in on at during after before with by from to into over under about against between through amid among despite without
  within following since until for of when while as because although though if that what which where so than or
  is was are were be been has have had will would can could may might should do did does not
  there here how why and but
`);

/** Between an organisation and a person's name: "State Department spokeswoman Tammy Bruce". */
export const roles = wordSet(`
  spokesman spokeswoman spokesperson minister president secretary chief executive chairman chairwoman chair director
  manager boss leader coach captain star singer actor actress author editor analyst economist lawyer attorney judge
  professor founder head officer officials official prime deputy vice senior general defence defense foreign finance
  health interior culture home police army strategist researcher scientist doctor teacher student candidate governor
  mayor senator ambassador envoy negotiator commissioner inspector sergeant member owner partner striker midfielder
  defender goalkeeper winger forward player skipper captain driver producer writer presenter reporter correspondent
`);

/** "Last month the committee said": what stands before the subject. */
export const timeLeads = wordSet('last this next earlier later');
export const timeNouns = wordSet(
  'day night week weekend month year morning afternoon evening summer winter autumn spring season decade',
);

/** Nouns that stand before the name of a work: the film "The Godfather". */
export const works = wordSet(`
  film films movie movies song songs book books album albums novel novels play plays show shows series campaign single
  track tracks entitled titled magazine painting paintings sitcom drama comedy documentary musical opera poem essay
  article paper report study lecture programme program game exhibition sculpture hit anthem ballad soundtrack sequel
  trilogy memoir autobiography biography memoirs column blog podcast cartoon ballet symphony called named episode slogan
`);

/** Words without capitals in a title: "The Lord of the Rings". */
export const titleConnectors = wordSet(
  "a an and as at but by de for from in into la le nor of on or the to up vs with over is it no it's n",
);

function entries(list: string, kind: SpeechWord): [string, SpeechWord][] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, kind]);
}
