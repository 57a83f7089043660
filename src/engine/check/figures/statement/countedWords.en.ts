/** Nouns that are counted in news, in the singular and folded. */

/** The kind that a noun, in the singular, is of, as its number in a list of them. */
export type Kinds = ReadonlyMap<string, number>;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words, in the singular, that outlets use for one another where they count: a kind for each. */
export const otherWords = kinds(`
  firm company business enterprise,
  home house,
  ship vessel boat,
  plane aircraft airplane jet airliner,
  helicopter chopper,
  car vehicle automobile,
  worker employee staff,
  soldier troop serviceman,
  prisoner inmate detainee convict,
  student pupil,
  fan supporter,
  customer client subscriber,
  lawyer attorney,
  policeman officer,
  child kid youngster,
  film movie,
  concert gig show,
  song track,
  game match,
  shop store,
  phone handset smartphone,
  quake earthquake tremor,
  blast explosion bombing,
  country nation,
  storey story floor,
  flat apartment,
  count charge,
  job post position`);

/** Words that may count the same people: "killed 12 people", "12 deaths". */
export const people = set(
  'person people man woman child death victim casualty civilian resident citizen passenger life dead killed injured wounded body signature signatory',
);

/** What people are told apart by where they are listed: "six crew members and three others". */
export const kindsOfPeople = set(
  `member other crew officer soldier policeman policewoman worker employee student pupil teacher boy girl baby teenager
  adult pensioner driver rider pilot guest tourist visitor fan player medic nurse doctor firefighter journalist protester
  prisoner guard migrant refugee villager bystander foreigner suspect customer client subscriber user professional voter
  supporter investor shareholder lawyer inmate neighbour neighbor`,
);

/** Words by which people are counted too, of work or by what they do: no thing is meant. */
export const countsPeople = set(
  `job post position role place seat vote case arrest injury death family household team crew staff couple pair group
  name face head call troop serviceman servicewoman sailor marine fighter rebel militant gunman hostage captive veteran
  detainee convict inhabitant householder homeowner tenant attorney kid youngster toddler infant spectator attendee
  demonstrator marcher campaigner activist striker candidate delegate councillor senator lawmaker mp peer minister
  commuter motorist cyclist pedestrian walker hiker climber swimmer runner donor applicant claimant taxpayer shopper
  patient survivor mourner witness farmer miner actor musician singer dancer artist writer scientist engineer expert
  official executive manager director boss colleague graduate scholar recruit cadet volunteer caller`,
);

// Three tables of what is counted apart: nothing is of two kinds of one list. They differ in how much that says.

/**
 * The broad kinds of things. They tell two numbers apart in every way: one of homes bears out none of cars, and is no word
 * against one either. Nouns of people and of events are in none.
 */
export const kindsOfThing = kinds(`
  home house flat apartment building school church mosque temple hospital hotel shop store barn warehouse office bungalow cottage,
  car lorry truck van bus coach motorcycle motorbike bicycle bike tractor taxi vehicle automobile,
  train carriage tram locomotive,
  plane aircraft airplane jet airliner helicopter chopper drone,
  ship vessel boat ferry yacht trawler tanker,
  tree oak pine,
  cow sheep pig horse cat dog goat chicken hen duck lamb calf cattle,
  road street bridge motorway,
  gun rifle pistol weapon knife bullet grenade,
  book novel film movie song album painting,
  phone laptop computer`);

/** Sorts of people. Others are mostly told of the same people in another word; of these nobody is two. */
export const sortsOfPeople: readonly Kinds[] = [
  'man boy, woman girl',
  'soldier troop, civilian',
  'soldier troop, fighter rebel militant insurgent gunman',
  'hostage captive, prisoner detainee',
  'passenger, crew member',
  'child boy girl, adult',
  'son brother father husband uncle nephew, daughter sister mother wife aunt niece',
].map(kinds);

/**
 * Kinds that are too fine to be told apart where numbers differ: a source that counts other birds, or other staff, may well
 * mean the draft's. The same number of two of them is not borne out.
 */
export const finerKinds: readonly Kinds[] = [
  'nurse, teacher, pilot, farmer, miner, firefighter, soldier troop, lawyer attorney, journalist reporter, dentist, priest, student pupil, fisherman, judge',
  'school, hospital, church, mosque, synagogue, temple, hotel, prison, library, pub, factory, bank, airport, museum, house home, theatre, stadium, farm',
  'gun rifle pistol firearm, knife blade, bullet cartridge, grenade, rocket missile, mine, tank, drone, helicopter chopper',
  'cow, sheep lamb, pig, horse, dog puppy, cat kitten, goat, chicken hen, duck, elephant, lion, tiger, bear, wolf, whale, dolphin, shark, seal',
  'lorry truck, bus coach, motorcycle motorbike, bicycle bike, tram, train, tractor, ship vessel, plane aircraft jet',
  'goal, wicket, try, medal, penalty, corner, cap, birdie, bogey, century, assist',
  'win victory, defeat loss, draw',
  'book novel, film movie, song track, album record, painting, play, poem, opera',
  'apple, orange, lemon, banana, potato, tomato, carrot, onion',
].map(kinds);

/** Words that may count one thing though they mostly count two: a train's carriages and coaches, the homes and the customers without power. */
export const eitherWay: readonly ReadonlySet<string>[] = [
  'carriage coach car wagon',
  'tanker lorry truck tractor',
  'bike motorcycle motorbike',
  'tram train',
  'rocket grenade',
  'penalty goal',
  'house pub',
  'house museum',
  'home hospital',
  'whale dolphin',
  'captive prisoner detainee',
  'home house flat apartment building property customer client household householder homeowner resident tenant subscriber user',
  'ticket seat fan supporter visitor spectator',
  'shop store branch trader retailer',
  'room bed guest patient',
  'phone laptop computer user subscriber customer',
  'fighter soldier troop',
].map(set);

/** What is left of "Sri Lankans" and "New Zealanders" as a noun that is counted. */
export const lastOfPeoples = set('lankan zealander rican salvadoran leonean konger');

function kinds(list: string): Kinds {
  return new Map(
    list.split(',').flatMap((words, kind) =>
      words
        .trim()
        .split(' ')
        .map((word): [string, number] => [word, kind]),
    ),
  );
}
