import { wordSet } from './vocabulary.ts';

/** Words whose full stop does not end a sentence: "Gov. Smith", "No. 10". Sources: the AP and Guardian style guides. */
export const abbreviations = wordSet(`
  mr mrs ms dr prof rev hon gov sen rep pres sgt capt col lt cmdr maj gen adm cpl pvt insp supt det con
  st ste mt ft ave blvd rd jr sr no nos vs etc approx dept est fig vol pp ed eds al inc corp co ltd bros
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri
  ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  messrs mgr fr br hrs min max temp tel ext univ assn rs
`);

/** Abbreviations that as often close a sentence ("Acme Inc. The firm …"): they end one before a word that begins sentences. */
export const closingAbbreviations = wordSet('inc corp co ltd bros etc jr sr al est approx');

/** Months that a day with a full stop may stand before, as some write it: "16. Nov. 2016". "May" and "March" begin sentences. */
export const monthWords = wordSet(
  'jan feb mar apr jun jul aug sep sept oct nov dec january february april june july august september october november december',
);

/** Kinds of thing that a letter tells apart: "Group B", "Plan C". */
export const beforeLetters = wordSet('group plan class vitamin point schedule hepatitis grade category block');

/** Before the letter that is the name of a site: "wrote on X". */
export const beforeSite = wordSet('on via to from called at using platform app site network');

/** Words that in capitals after a full stop begin a sentence rather than a name: "in the U.S. The talks", "at 5 p.m. He". */
export const sentenceOpeners = wordSet(`
  the a an this that these those it its he his she her they their we our you your i my but and or so yet if when while
  after before since as at by for from in on to with without although though because however meanwhile there here what
  who where why how which then now not no some many most all both each one two last next earlier later according
`);

/** Verbs that give a quotation to its speaker: “Did it work?” Lavrov asked. */
export const speechVerbs = wordSet(`
  said says say asked asks added adds told tells wrote writes replied replies explained explains insisted insists warned warns
  noted notes argued argues claimed claims stated states declared declares announced announces admitted admits
  recalled recalls joked jokes quipped shouted continued continues commented comments responded responds remarked remarks
  stressed stresses tweeted posted concluded concludes observed observes suggested suggests
`);
