import { wordSet } from '../text/vocabulary.ts';

/**
 * Words that news adds to a name or drops from it without meaning another: "Swansea" and "Swansea City", "Smith" and
 * "Sir John Smith". Not those that tell an institution from its place, as "Council" and "University" do.
 */
export const genericNameWords = wordSet(`
  city united town rovers wanderers albion athletic county rangers hotspur fc afc rfc cf club
  company corporation corp inc ltd limited plc group holdings
  electronics pictures studios entertainment systems technologies communications industries airlines airways motors
  pharmaceuticals semiconductor software
  party award awards games olympics festival prize
  cup trophy championship championships league tour series tournament season
  international
  president minister secretary chancellor chairman governor mayor senator professor archbishop bishop sir dame lord lady mr mrs ms dr
`);
