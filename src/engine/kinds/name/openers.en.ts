/** Words that stand before a name, or are one at the head of a sentence. */
import { wordSet } from '../../text/vocabulary.ts';

/** Parties and churches that stand before their members' names: "Tory Dominic Grieve". */
export const AFFILIATIONS = wordSet(
  'tory labour conservative democrat republican liberal communist socialist labourite brexiteer',
);
/** Parties that are no word for a member, and that before an office are its holder's as those above are: "Green leader". */
export const PARTY_WORDS = wordSet('democratic green');
/** What may stand between a party's name and its holder beside the words of roles: "Conservative MP", "Green shadow minister". */
export const PARTY_OFFICES = wordSet(
  'mp mps mep meps msp msps am ams co shadow deputy party peer peers backbencher backbenchers frontbencher whip whips',
);
/** Common words that clubs and firms put before a place or a name: "Inter Milan", "Standard Liege". */
export const CLUB_WORDS = wordSet('inter sporting racing dynamo standard rapid lokomotiv real bear credit');
/** Prefixes of ships: "HMS Queen Elizabeth". */
export const SHIPS = wordSet('hms rms uss ss');
/** Adjectives that open a sentence before a name and are no part of it: "Senior Labour figures", "New Southampton manager". */
export const OPENING_ADJECTIVES = wordSet(
  'senior junior former new leading top fellow veteran rival young old big troubled struggling giant unseeded unbeaten unfancied unheralded unranked',
);
/** Names that are common words: doubtful at the head of a sentence. */
export const LIKELY = wordSet(
  'saints tigers sharks falcons rangers united city celtic rovers hearts orange boots next sky universal reading bath sale deep wigan gap virgin halo usher blur pulp queen busted muse oasis liberty unison respect treasury commons lords congress parliament pentagon democrats republicans liberals greens socialists tory republican democrat conservative wanderers eagles bulls blues magpies gunners villa palace forest saints hibernian killers streets prodigy doors eagles',
);
/** Kinds of sport, which head agency copy in capitals: "BOBSLEIGH - ...". */
export const SPORTS = wordSet(`
  basketball baseball hockey bobsleigh luge skiing snowboarding biathlon badminton squash volleyball handball weightlifting gymnastics motorcycling rallying superbike
  skeleton curling snooker darts judo wrestling yachting sailing rowing equestrianism speedskating skating triathlon archery fencing canoeing softball netball polo freestyle
`);
/** Sides that are common words in the plural and go by themselves once the text has named them in full: "Bears coach" after "Chicago Bears". */
export const SIDES = wordSet(`
  giants jets patriots cowboys packers bears lions tigers warriors bulldogs broncos rhinos hurricanes crusaders chiefs colts wings flames stars kings senators ducks
  sabres oilers flyers devils panthers capitals islanders coyotes predators leafs nets hawks hornets bucks pistons pacers cavaliers wizards bullets raptors suns blazers
  clippers spurs rockets mavericks nuggets grizzlies browns dolphins bills raiders chargers vikings rams cardinals reds rockies dodgers brewers twins royals angels
  mariners orioles marlins braves pirates indians steelers falcons saints eagles sharks lakers knicks yankees cubs rangers redskins
`);
/** Common words that at the head of a sentence are names more often than not. */
export const NAMES_FIRST = wordSet(
  'labour lib arsenal spurs wolves wasps conservatives tories apple google lions oasis blackburn amazon twitter facebook visa shell sony reuters',
);
/** What heads the next list of a table that lost its lines, also right after a name: "Kilmarnock Standings ( ...", "World championship standings". */
export const LIST_HEADS = wordSet(
  'standings results result scores scorers goalscorers summaries fixtures attendance halftime replacements substitutes umpires postponed played playing leading overall world',
);
/** What heads a row or a list and is no name: "6-2 Missed cut: ...", "Fall of wickets: ...". */
export const TABLE_HEADS = wordSet(`
  played playing postponed missed abandoned cancelled leading scoring scorers goalscorers extras total bowling batting mixed doubles singles pairs standings attendance halftime overall
  results result scores summaries booked replacements substitutes umpires fixtures disqualified retired high triple long pole fall tabulate
`);
/** What agency copy writes in capitals before the things that it lists of a bond: "BORROWER Deutsche Bahn AMT $ 200 MLN". */
export const SHEET_LABELS = wordSet(`
  borrower issuer amt coupon maturity type straight iss pay date full fees reoffer spread notes denoms sale limits listing lead manager neg plg crs deflt deflt cross default
  gov tax provs mgt und sell conc praecip frn tranche mln bln pct
`);
/** First names that are small words or short for a month: "Per Mertens", "Jan-Willem". */
export const SMALL_FIRST_NAMES = wordSet('per jan jun');
/** Kinds of sport beside {@link SPORTS} that are too common to say more: "NBA BASKETBALL - ...", "NHL ICE HOCKEY - ...". */
export const RUBRICS = wordSet(
  'ice football soccer rugby golf tennis cricket boxing racing cycling athletics swimming',
);
/** Firms of two words of which the first is an ordinary one: they head a sentence as they are. */
export const FIRMS_OF_TWO: ReadonlySet<string> = new Set(
  'time warner,first boston,first union,first chicago,first interstate,first data,first national,general re,general motors,general electric,general mills,general dynamics,general foods,best buy,home depot,office depot,office max,union pacific,union carbide,union camp,sun microsystems,digital equipment,american express,american airlines,british airways,british telecom,national westminster,national semiconductor,standard chartered,standard life,micron technology,silicon graphics,circle k,rite aid,pep boys,burger king,pizza hut,taco bell,dollar general,family dollar,southern pacific,northern telecom,western union,eastern airlines,royal dutch,royal bank,credit suisse,credit lyonnais'.split(
    ',',
  ),
);
/** What tables of prices and of a nation's accounts list: a row's head of such words alone is no name. */
export const TRADE_WORDS = wordSet(`
  consumer producer wholesale retail price prices index industrial output production unemployment rate rates jobless trade balance current account foreign exchange
  reserves gross net debt domestic product budget deficit surplus money supply lending deposits inflation exports imports capacity orders housing starts
  copper aluminium aluminum zinc tin lead nickel gold silver platinum palladium steel scrap cash spot fix fixing grade high primary special
  soymeal soybeans soybean soyoil palmoil rapeoil rapeseed sunoil sunflower groundnut coconut wheat corn maize barley oats sorghum rice sugar cocoa coffee robusta arabica cotton
  rubber jute wool tea crude oil fuel gas gasoline naphtha kerosene diesel jet meal pellets yellow white raw afloat durum feed milling standard
  yield yields bond bonds bill bills note notes discount repo prime call overnight lombard libor fibor pibor eurodollar euromark dollar yen sterling mark franc lira peseta guilder krona krone escudo schilling rupee rupiah baht peso rand ecu drachma ringgit month months year pct close open low volume turnover
`);
