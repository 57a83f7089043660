/** What single words say about the names around them, as one bit each. */
import { defineBits } from '../../text/vocabulary.ts';

export const traits = {
  /** Never part of a name but as a connector: "However", "The", "of". */
  function: 1,
  /** Days, months: dates. */
  calendar: 2,
  /** "president", "striker", "spokeswoman", in either case. */
  role: 4,
  /** Narrows a role: "prime", "foreign", "vice", "former". */
  roleModifier: 8,
  /** Stands only before a person: "Mr", "Sir", "Ch". */
  title: 16,
  /** Ends the name of an organisation: "Council", "United". */
  organisation: 32,
  /** Ends the name of a place: "Street", "Airport". */
  place: 64,
  /** Inside a person's name in lower case: "van", "bin". */
  particle: 128,
  /** Takes "of" or "for" into its name: "Bank of England", "Department for Transport". */
  head: 256,
  /** Capitals that name nothing: "TV", "Internet", "I". */
  never: 512,
  /** Takes a number into its name: "Radio 4". */
  numbered: 1024,
  /** "said", "told": whoever stands before it speaks. */
  speech: 2048,
  /** Ends the name of an event or a work: "Cup", "Act". */
  event: 4096,
  /** A role that becomes a name with "of": "Duke of York". */
  peer: 8192,
  /** Closes a role after "of": "Secretary of State". */
  roleTail: 16384,
  /** Keeps its "'s": "McDonald's", "Lloyd's". */
  keepsPossessive: 32768,
  /** Names a kind of thing that a letter or number tells apart: "Group C", "Division One". */
  sorted: 65536,
  /** A role that in capitals names its holder even with no name after it: "the Prime Minister". */
  office: 131072,
} as const;

const lists: readonly (readonly [number, string])[] = [
  [
    traits.function,
    `the a an this that these those it its he his him she her hers they them their theirs we us our ours you your yours my mine me who whom whose what which when where why how
    and or but nor so yet if then than as at by for from in into of off on onto out over per since through till to toward towards under until up upon via with within without
    about above across after again against all almost alone along already also although always am among amongst amid amidst another any anybody anyone anything anyway are around aside away
    back be became because been before behind being below beneath beside besides between beyond both can cannot could despite did do does doing done down during each earlier early either else elsewhere
    enough even eventually ever every everybody everyone everything except far few fewer finally first firstly following former formerly fortunately further furthermore given had has have having hence here however
    i'm i've i'll i'd we're we've we'll you're you've they're they've he's she's it's that's there's don't didn't doesn't can't couldn't won't wouldn't isn't aren't wasn't weren't haven't hasn't let's
    immediately indeed initially instead is just last late later least less let like likewise little many maybe may meanwhile might more moreover most mostly much must near nearby nearly neither never nevertheless next
    no nobody none nonetheless not nothing now nowadays nowhere obviously often once one only originally other others otherwise ours overall own particularly perhaps please possibly previously probably put quite rather
    really recently regarding right same second secondly several shall should similarly simply sometimes somebody someone something somewhere soon still subsequently such suddenly surely sure
    there thereby therefore they'd third thirdly though three thus today together tomorrow tonight too twice two four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands millions unfortunately unless unlike unlikely up
    add usually very was well were whatever whether while whilst whoever will would yes yesterday yep no okay ok oh ah well hello thanks thank sorry dear unlike including according depending speaking asked based compared given
    lots plenty half part parts some little rarely seldom hardly barely merely apart amid versus vs v ie eg etc whereas whenever wherever anywhere everywhere thereafter afterwards beforehand currently presently lately
    reportedly allegedly apparently clearly certainly definitely essentially generally hopefully importantly interestingly ironically largely luckily mainly naturally normally officially partly personally sadly seriously significantly specifically surprisingly traditionally typically ultimately undoubtedly
    whereupon plus minus get gets got getting go goes going gone make makes made take takes took come comes came say says said see sees saw know think want wants look looks use used using find found give gave try tell ask work seem feel leave call
    ex how's what's who's where's here's why's there'll it'll he'll she'll they'll i`,
  ],
  [
    traits.calendar,
    `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december
    q1 q2 q3 q4 h1 h2 mon tue tues wed thu thur thurs fri sat jan feb mar apr jun jul aug sep sept oct nov dec`,
  ],
  [
    traits.title,
    `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount viscountess rev reverend fr sr hon rt ch det insp sgt supt pc dc di dci dcs ds cpl pte capt lt col cmdr cdr maj gen adm brig sen rep gov
    messrs mme mlle monsieur madame herr frau signor senor sheikh sheik shaikh imam ayatollah mullah rabbi mahatma mgr monsignor sen sens reps const inspector superintendent sergeant corporal lieutenant colonel commander brigadier constable private`,
  ],
  [
    traits.role,
    `president presidents premier minister ministers chancellor secretary senator senators congressman congresswoman congressmen representative governor mayor councillor cllr mp mps msp msps mep meps am ams mla tds td
    king queen prince princess duke duchess earl countess marquess emperor sultan emir pope archbishop bishop cardinal vicar priest pastor father sister brother
    general admiral marshal captain major officer officers commissioner chief chiefs director directors chairman chairwoman chair chairperson chairmen executive executives ceo cfo coo boss bosses leader leaders head deputy founder owner owners manager managers coach coaches trainer
    spokesman spokeswoman spokesperson spokesmen adviser advisor aide envoy ambassador diplomat negotiator delegate judge judges justice magistrate sheriff coroner prosecutor attorney lawyer lawyers solicitor barrister counsel qc kc registrar
    striker midfielder defender goalkeeper keeper winger forward fullback centre-half centre-back fly-half flyhalf scrum-half prop hooker lock flanker skipper captain-elect batsman batter bowler all-rounder seamer spinner wicketkeeper opener player players footballer cricketer golfer sprinter swimmer cyclist boxer athlete runner hurdler jumper champion champions winner winners runner-up referee umpire linesman driver drivers rider jockey teammate team-mate playmaker quarterback
    actor actress singer musician rapper guitarist drummer composer conductor pianist violinist artist painter sculptor novelist author writer poet playwright journalist reporter correspondent editor presenter broadcaster columnist critic producer designer architect photographer comedian star stars director screenwriter filmmaker model dj frontman
    scientist professor lecturer academic researcher historian economist analyst analysts strategist expert experts engineer doctor surgeon nurse psychologist psychiatrist dentist vet teacher headteacher headmaster principal student pupil chef farmer businessman businesswoman tycoon entrepreneur billionaire millionaire banker broker trader accountant auditor
    detective policeman policewoman firefighter soldier gunman suspect defendant victim activist campaigner protester militant rebel warlord dictator terrorist hacker killer murderer
    politician lawmaker lawmakers legislator speaker whip candidate nominee incumbent successor predecessor veteran legend hero ace rookie youngster teenager schoolboy schoolgirl mother wife husband son daughter widow uncle cousin
    substitute goalie goaltender promoter compatriot countryman qualifier challenger pitcher catcher paceman debutant outfielder
    founder co-founder treasurer trustee patron curator librarian consultant contractor landlord tenant resident shopkeeper pilot astronaut cosmonaut sailor skipper yachtswoman yachtsman mountaineer envoy inspector superintendent sergeant lieutenant colonel commander brigadier constable professor chief-of-staff vice-president vice-chairman vice-captain co-owner co-chairman co-director comptroller administrator undersecretary under-secretary`,
  ],
  [
    traits.office,
    `president minister premier chancellor secretary senator congressman congresswoman governor mayor councillor mp mps msp msps mep meps king queen prince princess pope archbishop bishop
    general admiral commissioner chief director directors chairman chairwoman executive ceo leader manager managers coach captain spokesman spokeswoman ambassador judge justice attorney prosecutor editor professor lord sir chair speaker treasurer
    presidents ministers secretaries executives officer officers correspondent deputy emperor sultan emir adviser advisor qc kc comptroller administrator inspector superintendent sergeant lieutenant colonel commander brigadier constable major`,
  ],
  [
    traits.roleModifier,
    `prime foreign defence defense health home transport education trade industry culture environment treasury finance interior justice chief vice deputy senior junior former ex assistant acting interim shadow managing executive general lead leading first second
    lord crown attorney solicitor chief security press media policy political science sports sport housing agriculture farming energy employment immigration pensions work europe consumer cabinet state national regional local federal district county city party opposition parliamentary council police
    technology technical financial commercial marketing sales operating information legal medical religious spiritual military army navy naval air force fleet field rear lieutenant major sergeant detective chief-inspector inspector international world olympic olympics paralympic
    economic economics business investment research development chief programme program editorial news correspondent house majority minority group club team film football rugby cricket tennis chess pop rock opera hip-hop tv television radio stage star striker current outgoing incoming new newly-appointed then late legendary veteran honorary founding joint co permanent special under social welfare children's women's human rights creative artistic music musical tv box-office right left back centre central attacking defensive fast leg spin opening number-one defending
    presidential ministerial public service services works administration prison probation fire ambulance rescue emergency union bank banking equity hedge fund property retail peace talk talks delegation mission communications water maritime digital culture tourism heritage arts language minister justice's attorney-general brexit counter-terrorism anti-terrorism hostage farm fisheries planning privatisation petroleum mines railways telecommunications youth family infrastructure cooperation`,
  ],
  [
    traits.organisation,
    `council university college school academy institute institution institutes foundation police transport inc incorporated corp corporation ltd limited plc llc gmbh ag sa nv co company companies fc afc cf sc rfc ac united rovers wanderers albion athletic town rangers celtic party ministry department dept departments club group groups association bank society union federation confederation agency authority commission committee board bureau office court tribunal parliament senate congress assembly government administration
    church cathedral abbey mosque synagogue diocese army navy force forces guard corps regiment brigade battalion squadron service services trust charity fund network alliance coalition league front movement brigades orchestra philharmonic symphony ensemble choir ballet opera theatre theater museum gallery library hospital clinic infirmary airlines airways air rail railways railway motors motor electric electronics energy oil gas petroleum power water steel mining chemicals pharmaceuticals pharma labs laboratories laboratory technologies technology systems software networks communications telecom telecoms media entertainment studios pictures films records music press publishing books news newspapers newspaper times telegraph herald tribune gazette chronicle observer guardian mirror express mail post journal magazine broadcasting television tv radio holdings industries international enterprises partners associates consulting consultants securities capital investments investment asset management insurance assurance financial finance stores supermarkets foods brewers breweries breweries hotels hotel restaurant
    nations city house commons lords brotherhood resistance jihad hamas command community centre center organisation organization project campaign watch rights crescent cross scouts guides rotary chamber exchange treasury cabinet directorate inspectorate executive council's constabulary republicans democrats conservatives tories socialists communists greens liberals unionists nationalists taliban mets yankees sox cubs lakers bulls knicks giants jets patriots eagles cowboys packers bears lions tigers sharks saints wasps harlequins falcons warriors blues bulldogs broncos rhinos hurricanes brumbies crusaders chiefs highlanders sixers`,
  ],
  [
    traits.place,
    `street road avenue lane square drive crescent boulevard way hill hills mountain mountains mount river lake loch sea ocean bay gulf cape island islands isle isles valley forest wood woods park gardens garden airport station bridge tunnel pier harbour harbor port beach coast desert peninsula canal county borough district province region territory territories republic kingdom emirates city town village palace castle tower towers house hall manor stadium arena ground lodge estate plaza cemetery necropolis zoo prison jail north south east west strait straits falls glacier plateau mall mosque temple square raceway circuit racecourse speedway cove springs heights green grove terrace close barracks docks quay wharf cross corner hotel centre center border archipelago crossing motorway highway`,
  ],
  [
    traits.event,
    `cup open premiership championship championships games olympics paralympics prix trophy league masters series final finals tournament festival awards award prize oscars baftas grammys emmys bafta oscar grammy marathon derby stakes tour war wars conference summit agreement treaty accord protocol act bill convention constitution declaration charter revolution uprising crisis day week year month show cup super bowl plate shield medal ashes test derby national regatta classic challenge invitational ryder masters hurdle chase grand six`,
  ],
  [
    traits.head,
    `bank university house ministry department dept church isle republic council court courts school college institute academy board office society association federation kingdom gulf cape bay city county port museum union league battle treaty cup game games campaign centre center centres centers friends foundation fund community committee commission agency authority bureau chamber confederation congress conference institution library organisation organization order party people's province state states straits strait horn coast ivory tower bridge palace statue temple church cathedral diocese guild royal school faculty division ministry directorate secretariat service campaign alliance coalition front army brigade movement brotherhood voice world bill hall home lords commons lord bay gulf mount sea isle isles cape valley forest university parliament assembly knights daughters sons children liberation survival advancement prevention salvation club trust transport doctors stock rock field city museum gallery gospel book tour copa bachelor master joint crown`,
  ],
  [
    traits.never,
    `i i'm i've i'll i'd yoy qoq tv dvd dvds cd cds pc pcs cctv dna hiv aids gdp gnp cpi rpi ceo cfo coo id ids ok okay vat bse dj vip mps msps meps mp3 mp3s wi-fi wifi lcd rfid html xml url usb sms mms gps gsm lpg suv suvs aka pm am bst gmt est edt pst utc ad bc phd bsc ma msc gcse gcses ngo ngos ipo ipos pr hr it faq faqs qc qcs kc sars mrsa ivf ptsd iq ufo ufos uavs uav ied ieds wmd icbm mri ct cv mph km kg lb m mm ml gb mb kb ghz mhz hd 3d 2d 3g 4g 5g 2g voip p2p pda pdas isp isps rss hdtv dsl adsl crt led atm atms pin pins tbc tba asbo asbos gf ga pts ot
    internet net web christmas easter xmas ramadan god heaven hell government state church president minister act bill republic city county prime bible koran quran north south east west northern southern eastern western central
    copyright photo picture pictures image images caption video audio listen read watch more advertisement note notes source sources q a b c d e f g h j k l n o p r s t u w x y z
    govt bln mln pct fob cif prev yr yrs eps ppi m0 m1 m2 m3 m4 rtrs cusip pribor agm egm adv aaa aa1 aa2 aa3 baa baa1 baa2 baa3 bbb shr revs fax tel telephone men women children people result results attendance scorers standings century chapter number year day days election elections summer winter spring autumn night budget ii iii iv vi vii viii ix xi xii`,
  ],
  [
    traits.numbered,
    'radio sky channel apollo soyuz formula windows euro bbc itv route boeing airbus concorde studio highway area sputnik gemini itv1 ofsted covid mi shuttle fujitsu nokia playstation xbox pentium flight saturn league ligue serie interstate runway bundesliga division catch terminal',
  ],
  [
    traits.speech,
    `said says say told tells asked asks added adds insisted insists warned warns explained explains claimed claims admitted admits argued argues replied replies stated denied denies confirmed confirms announced announces revealed reveals wrote believes believed thinks urged urges called hopes hoped promised vowed pledged predicted suggested conceded stressed noted declined refused commented reiterated welcomed condemned criticised criticized praised described`,
  ],
  [
    traits.particle,
    'de da di du del della dei des degli delle dello dos das van von der den ter bin ibn bint al el ul ud abu ben la le les lo y e af av zu zur zum st mac ap o wa',
  ],
  [
    traits.peer,
    'king queen prince princess duke duchess earl countess marquess lord lady baron baroness viscount bishop archbishop',
  ],
  [
    traits.roleTail,
    'state staff exchequer rolls commons defence defense foreign finance interior justice health education',
  ],
  [
    traits.keepsPossessive,
    "mcdonald sainsbury moody poor lloyd christie sotheby levi wendy macy kellogg lord lloyds domino kinsey denny coral ladbroke st arthur sotheby's debenham claire sardi",
  ],
  [
    traits.sorted,
    'group division class phase level type section article part grade plan round stage category chapter page figure table appendix volume item unit block zone pool row line room model version band size',
  ],
];

export const traitsOf = defineBits(combine());

function combine(): Map<string, number> {
  const combined = new Map<string, number>();
  for (const [bit, list] of lists) {
    for (const word of list.trim().split(/\s+/)) combined.set(word, (combined.get(word) ?? 0) | bit);
  }
  return combined;
}
