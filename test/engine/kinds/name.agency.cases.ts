/** Names in agency copy: headlines in capitals, datelines, tables, lists of results. Written as in `name.cases.ts`. */
export const agencyNameCases: readonly (readonly [string, ...string[]])[] = [
  // Places of two words in capitals.
  ['MEXICO CITY 1997-03-04', 'MEXICO CITY:l'],
  ['KANSAS CITY 51 64 .443 10', 'KANSAS CITY:l'],
  ['Anna Marlow NEW YORK 1997-03-04 Shares fell.', 'Anna Marlow:p', 'NEW YORK:l'],
  // The first word of a line.
  ['4. Pier Aldo Marli (Italy) 132', 'Pier Aldo Marli:x', 'Italy:l'],
  ['1974 - East Germany played.', 'East Germany:l'],
  ['North Devon farmers left.', 'North Devon:l'],
  ['Rangers 1 Aldermere United 0', 'Rangers:o', 'Aldermere United:o'],
  ['Rangers lost.', 'Rangers:o?'],
  ['May 13 Arrive in London', 'London:l'],
  // Surnames and clubs that are small words or days.
  ['Norland - Jan Allan Molnar (60th minute)', 'Norland:x', 'Jan Allan Molnar:p'],
  ['He was bowled by Peter Such.', 'Peter Such:p'],
  ['It is a book by Edward Said, a scholar.', 'Edward Said:p'],
  ['They drew with Sheffield Wednesday.', 'Sheffield Wednesday:o'],
  ['He spoke in Sheffield Wednesday.', 'Sheffield:l'],
  ['The Dalai Lama came.', 'Dalai Lama:p'],
  // Bodies before an office.
  ['Federal Aviation Administration Administrator Jane Marlow left.', 'Federal Aviation Administration:o', 'Jane Marlow:p@federal aviation administration administrator'],
  ['It is the Economic Community of West African States.', 'Economic Community of West African States:o'],
  ['It is the European Coal and Steel Community.', 'European Coal and Steel Community:o'],
  ['They are a Polish SPC group and Welsh FA officials.', 'Polish:n', 'SPC:o', 'Welsh FA:o'],
  ['It rose, The Wall Street Journal said.', 'The Wall Street Journal:o'],
  // Tables, scores and schedules.
  ['Lens 4 Caen 2', 'Lens:x', 'Caen:l'],
  ['Aldermere Town 9 4 5 0 12 7 17', 'Aldermere Town:o'],
  ['GOLDEN STATE 2 5 .286 4', 'GOLDEN STATE:x'],
  ['GOLDEN STATE AT DALLAS', 'GOLDEN STATE:x?', 'DALLAS:l'],
  ['TOTAL 12 30 45 60'],
  ['Yes 55 No 45'],
  ['Reading 2 Marlow Town 1', 'Reading:l', 'Marlow Town:o'],
  ['They list CENTRAL DIVISION CLEVELAND 80 53 .602 here.', 'CENTRAL DIVISION:x', 'CLEVELAND:l'],
  ['It was ( Bode 81st ) and 2-0.', 'Bode:x'],
  ['Sun Jun (China) beat Ann Marlow.', 'Sun Jun:x', 'China:l', 'Ann Marlow:p'],
  ['Ian Healy lbw b Bishop 161', 'Ian Healy:p', 'Bishop:x'],
  ['They named Aldermere Bank LISTING London', 'Aldermere Bank:o', 'LISTING:o?', 'London:l'],
  ['They sold to Cargill and ADM today.', 'Cargill:x', 'ADM:o'],
  ['Aldermere Brothers and Smith Marlow Inc lead.', 'Aldermere Brothers:x', 'Smith Marlow Inc:o'],
  // Only the document tells: "Bears" after "Chicago Bears".
  ['Bears coach Tom Reed left.', 'Bears:o?', 'Tom Reed:p@bears coach'],
  ['It gave the Senators a tie.', 'Senators:x?'],
  // Headlines in capitals.
  ['PARIS COURT JAILS BOMBER FOR LIFE', 'PARIS:l'],
  ['NORWAY FINAL ENDS IN CHAOS', 'NORWAY:l'],
  ['NORWAY WIN SECOND ONE-DAYER BY A MILE', 'NORWAY:l'],
  ['THREE RAPID VIENNA PLAYERS FINED', 'RAPID VIENNA:x'],
];
