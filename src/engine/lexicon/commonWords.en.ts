// Made by scripts/lexicon/commonWords.js; change that, not this file. Words: SCOWL (Kevin Atkinson, free for any use).

/** Stems, each with letters for the endings it takes: "walk:sei" is walk, walks, walked, walking. */
export const commonWordStems = `
aardvark aback abacus abalone abandon:sei abandonment abate:sd abattoir abbreviate:sdg abbreviation:s abdicate:d abdication abdomen:s abdominal abduct:sei abductee:s abduction:s abductor:s
abeam abed aberrant aberration:s abet abetted abetting abhor:s abhorred abhorrent abide:sg abilities ability abject ablaze able ablest ably abnormal:l abnormalities abnormality aboard abode
abolish:eiE abolition abolitionist:s abominable abominably abomination:s aboriginal aborigine:s abort:sei abortion:s abound:sei about above aboveboard abraded abrasion:s abrasive:s abreast
abridged abridging abroad abrupt:ln abscess:eE abscond:ei absence:s absent:i absentee:s absenteeism absinthe absolute:sl absolution absolve:sdg absorb:sei absorbent absorption abstain:sei
abstention abstinence abstinent abstract:se abstraction:s abstruse absurd:l absurdities absurdity abundance abundant:l abuse:sdrg abusers abusive abut abutment abysmal abyss:E acacia
academia academic:s academically academies accede accelerate:sdg acceleration accelerator:s accent:s accentuate:sd accept:sei acceptable acceptance:s access:eiE accessibility accessible
accession accessories accessory accident:s accidental:l acclaim:se acclimate:dg acclimatized accolades accommodate:sdg accommodation:s accompanied accompanies accompaniment accompanist
accompany:i accomplice:s accomplish:eiE accomplishment:s accord:sei accordance accordingly accordion:s accost:ei account:sei accountability accountable accountancy accountant:s accoutrements
accreditation accredited accrue:dg accumulate:sdg accumulation accuracy accurate:l accursed accusation:s accuse:sdrg accusers accustom:sei ace:sdg acerbic acetaminophen acetate acetone
acetylene ache:sdg achievable achieve:sdrg achievement:s achy acid:s acidic acidity acknowledge:sdg acknowledgement:s acknowledgment acne acolyte:s acorn acoustic:s acoustical acquaint:ei
acquaintance:s acquiesce:dg acquiescence acquire:sdg acquisition:s acquit acquittal acquitted acquitting acre:s acreage acrid acrimonious acrimony acrobat:s acrobatic:s acronym:s across
acrylic:s act:sei action:s actionable activate:sdg activation active:l activism activist:s activities activity actor:s actress:E actual:l actualisation actuality actualization actuarial
actuary acuity acumen acupuncture acupuncturist acute:l ad:sd adage adamant:l adapt:seiR adaptability adaptable adaptation:s adaptive adaptor added addendum addict:sei addiction:s addictive
adding addition:s additional:l additive:s addled address:eiE addressee adds adenoids adept:s adequate:l adhere:sdg adherence adherent adhesion adhesive adieu adjacent adjective:s adjoining
adjoins adjourn:sei adjournment adjudicate:d adjudication adjudicator adjunct adjust:seiR adjustable adjusters adjustment:s adjutant administer:sei administration:s administrative
administrator:s admirable admirably admirals admiration admire:sdrg admirers admissible admission:s admit:s admittance admitted:l admitting admonish:ei admonition ado adolescence
adolescent:s adopt:sei adoption:s adoptive adorable adoration adore:sdg adorn:sei adornment:s adrenal adrenaline adrift adroit:l adulation adult:s adulterer:s adulteress adulterous adultery
adulthood advance:sdg advancement:s advantage:sd advantageous advent adventure:srg adventurers adventuress adventurous adverb:s adverbial adversarial adversaries adversary adverse:l
adversities adversity advert:s advertise:sdg advertisement:s advertisers advice advisable advise:sdrg advisedly advisement advisers advisories advisory advocacy advocate:sdg aerial:s
aerobic:s aerodynamic:s aeronautical aeroplane:s aerosol aerospace aesthete aesthetic:s aesthetically afar affable affably affair:s affect:sei affectation:s affection:s affectionate:l
affidavit:s affiliate:sd affiliation:s affinity affirm:sei affirmation:s affirmatively affix afflict:sei affliction:s affluence affluent afford:sei affordable affront:e aficionado:s afield
afire aflame afloat afoot aforementioned aforesaid afoul afraid afresh aft:R afterbirth aftercare aftereffect:s afterglow afterlife aftermath afternoon:s aftershave aftershock aftertaste
afterthought:s afterward:s again against age:sdig ageism ageless agencies agency agenda:s agent:s aggravate:sdg aggravation aggregate:g aggression aggressive:ln aggressor:s aggrieved aghast
agile agility agitate:sdg agitation agitator:s aglow agnostic ago agog agonies agonised agonising agonize:dg agony agrarian agree:sdi agreeable agreeably agreement:s agribusiness
agricultural aground ahead aid:seiE aide:sdg ail:sei ailment:s aim:sei aimless:l air:seiy airborne airbrush:e aircraft airfare:s airfield:s airhead:s airless airlift:ei airline:r airliners
airmail airmen airplane:s airport:s airship airsick airspace airstrip:s airtight airwaves airway aisle:s ajar akin alabaster alacrity alarm:sei alarmingly alarmist alas albacore albatross
albeit albino:s album:s alchemist:s alchemy alcohol alcoholic:s alcoholism alcove:s ale:s alert:sei alfalfa alfresco algae algebra algebraic algorithm:s algorithmic alias:E alibi:sei alien:s
alienate:dg alienation alight:ei align:sei alignment alike alimony alive alkali alkaline alkaloid all:y allay:ei allegation:s allege:sdg allegedly allegiance:s allegorical allegory allergic
allergies allergy alleviate:sdg alley:s alleyway:s alliance:s allies alligator:s alliteration allocate:sdg allocation:s allot allotment allotted allow:sei allowable allowance:s alloy:s
allude:dg allure:g allusion:s allying almond:s almost aloe aloft alone along alongside aloof aloud alpaca alpha alphabet alphabetic alphabetical:l alphabetize:dg alphanumeric already also
altar:s alter:sei alteration:s altercation alternate:sdlg alternation alternative:sl alternator although altimeter altitude:s altogether altruism altruistic alum aluminium aluminum alumnae
alumni alumnus always am amalgam amalgamation amass:ei amateur:s amateurish amaze:sdg amazement amazingly ambassador:s ambassadorial amber ambergris ambiance ambidextrous ambience ambient
ambiguities ambiguity ambiguous ambition:s ambitious ambivalence ambivalent amble:d ambrosia ambulance:s ambulatory ambush:eiE ameliorate amenable amend:sei amendment:s amenities amethyst:s
amiable amiably amicable amicably amid amidships amidst amigo:s amino amiss ammo ammonia ammunition amnesia amnesiac amnesty amoeba:s amok among amongst amoral amorous amorphous amortization
amortized amount:sei amour:s amp:sl amperage ampersand amphetamine:s amphibian:s amphibious amphitheater amphitheatre ample amplification amplified amplifier:s amplifies amplify:i amplitude
ampule amputate:sdg amputation:s amputee:s amulet:s amuse:sdg amusement:s amusingly an:dy anachronism:s anachronistic anaemia anaemic anaesthesia anaesthesiologist anaesthesiology
anaesthetic anaesthetised anaesthetist anagram:s anal analgesic:s analog:y analogies analogous analogue analyse:sdrg analysis analyst:s analytic analytical analyze:sdrg anarchic anarchism
anarchist:s anarchy anathema anatomical:l anatomy ancestor:s ancestral ancestry anchor:sei anchorman anchormen anchorwoman anchovies anchovy ancient:s ancillary androgynous android:s
anecdotal anecdote:s anemia anemic anemone:s anesthesia anesthesiologist anesthetic:s anesthetist:s anesthetize:d aneurysm:s anew angel:s angelic angelically anger:sei angina angioplasty
angle:sdrg anglers angora angrier angriest angrily angry angst anguish:e angular animal:s animate:sdg animation anime animosities animosity animus ankh ankle:s anklet:s annals annex:ei
annexation annihilate:dg annihilation anniversaries anniversary annotate:d announce:sdg announcement:s announcers annoy:sei annoyance:s annoyingly annual:sl annuities annuity annul annulled
annulling annulment anoint:ei anomalies anomalous anomaly anon anonymity anonymous:l anorak:s anorexia anorexic:s another answer:sei answerable ant:sE antacid:s antagonise:g antagonism
antagonist:s antagonistic antagonize:sdg ante:s anteater antebellum antecedents antelope:s antenna:s antennae anterior anteroom anthem:s anthill:s anthology anthrax anthropological
anthropologist:s anthropology anti antiaircraft antibiotic:s antibodies antibody antic:s anticipate:sdg anticipation anticipatory anticlimactic anticlimax antidepressant:s antidote:s
antifreeze antigen:s antihistamine:s antimatter antipasto antipathy antipersonnel antiperspirant antiquated antique:sg antiquities antiquity antiseptic:s antisocial antithesis antitoxin
antitrust antiwar antler:s antonyms anus anvil:s anxieties anxiety anxious:l anybody anyhow anymore anyone anyplace anything anytime anyway anywhere aorta apart apartheid apartment:s
apathetic apathy ape:s aperitif aperture aphasia aphids aphorisms aphrodisiac:s apiece aplenty aplomb apocalypse apocalyptic apolitical apologetic apologies apologise:sdg apologize:sdg
apology apoplectic apoplexy apostles apostrophe apothecary appal:s appall:sei appallingly apparatus:E apparel apparent:l apparition:s appeal:sei appear:sei appearance:s appease:dg
appeasement appellate appellation append:sei appendage:s appendectomy appendices appendicitis appendix appetiser:s appetising appetite:s appetizer:s appetizing applaud:sei applause apple:s
applejack applesauce appliance:s applicability applicable applicant:s application:s applicator applied applies apply:i appoint:sei appointee:s appointment:s apportioned appraisal:s
appraise:drg appreciable appreciate:sdg appreciation appreciative:l apprehend:ei apprehension apprehensive apprentice:sdg apprenticeship apprise:dg approach:eiE approachable approbation
appropriate:dl appropriation:s approval:s approve:sdg approximate:sdlg approximation apps apricot:s apron:s apropos apt:l aptitude:s aquarium:s aquatic aqueduct:s aqueous arabesque arbiter:s
arbitrarily arbitrary arbitrate arbitration arbitrator arboreal arboretum arbors arbour arc:sei arcade:s arcane arch:eiE archaeological archaeologist:s archaeology archaic archbishops
archdiocese archenemy archery archetypal archetype archipelago architect:s architectural architecture:s archive:sdg archway ardent ardor ardour arduous are area:s arena:s argon arguable
arguably argue:sdg argument:s aria:s arid arise:sg arisen aristocracy aristocrat aristocratic arithmetic arks arm:seiy armada armadillos armament:s armband:s armchair:s armful armies
armistice armor:ey armour:ey armouries armpit:s armrest aroma:s aromatherapy aromatic arose around arousal arouse:sdg arpeggios arraign:e arraignment arrange:sdrg arrangement:s arrant
array:se arrears arrest:sei arrival:s arrive:sdg arrogance arrogant:l arrow:s arrowheads arse:s arsehole:s arsenal:s arsenic arson arsonist:s art:s artefact:s arterial arteries artery
artful:l arthritic arthritis artichoke:s article:s articulate:dg articulation artifact:s artifice artificial:l artificiality artillery artisan:s artist:sE artiste:s artistic artistically
artistry artsy artwork:s as:s asbestos ascend:sei ascendancy ascension ascent ascertain:ei ascetic:s ascribe:d asexual ash:yE ashamed ashcan:s ashore ashram ashtray:s aside asinine ask:sei
askance askew asleep asp:s asparagus aspect:s aspens aspersions asphalt asphyxia asphyxiate:dg asphyxiation aspic aspirants aspirate:d aspiration:s aspire:sdg aspirin:s assail:ei assailant:s
assassin:s assassinate:sdg assassination:s assault:sei assay assemblage assemble:sdrg assemblies assembly assemblyman assent assert:sei assertion:s assertive:n asses:s assessed assesses
assessing assessment:s assessor asset:s asshole:s assiduously assign:sei assignation assignment:s assimilate:dg assimilation assist:sei assistance assistant:s associate:sdg association:s
associative assort:sei assortment assuage assume:sdg assumption:s assurance:s assure:sdg assuredly asterisk:s astern asteroid asthma asthmatic:s astigmatism astonish:eiE astonishingly
astonishment astound:sei astral astray astride astringent astrologer:s astrological astrology astronaut:s astronomer:s astronomical astronomy astrophysicist astrophysics astute asunder
asylum:s asymmetrical asymmetry asynchronous at atavistic ate atheism atheist:s atheistic athlete:s athletic:s atlas:E atmosphere:s atmospheric atoll atom:s atomic atone:g atonement atop
atrium atrocious:l atrocities atrocity atrophied atrophy attach:eiE attachment:s attack:seiR attackers attain:sei attainable attainment attempt:sei attend:sei attendance attendant:s
attention:s attentive:l attest:ei attic:s attire:d attitude:s attorney:s attract:sei attraction:s attractive:ln attributable attribute:sdg attribution attrition attuned atypical auction:sei
auctioneer:s audacious audacity audible:s audibly audience:s audio audit:sei audition:sei auditor:sy auditorium:s auger aught augment:ei augmentation aunt:s aura:s aural auspices auspicious
austere austerity authentic authentically authenticate:d authentication authenticity author:se authorisation authorise:sdg authoritarian authoritative authorities authority authorization
authorize:sdg authorship autism autistic auto:s autobiographical autobiographies autobiography autocracy autocratic autograph:sei autoimmune automate:sdg automatic:s automatically automation
automaton:s automobile:s automotive autonomous:l autonomy autopilot autopsied autopsies autopsy:i autumn:s autumnal auxiliaries auxiliary avail:sei availability available avalanches avarice
avaricious avatar:s avenge:sdg avenues average:sdg averse aversion avert:ei aviary aviation aviator:s avid:l avionics avocado:s avocation avoid:sei avoidable avoidance avow:e avuncular
await:sei awake:s awaken:sei awakenings award:sei aware:n awash away awe:d aweigh awesome:l awful:ln awhile awkward:ln awning:s awoke awoken awry ax:eiE axe:sdg axial axiom:s axiomatic axis
axle:s ayes azalea:s azure baas babble:sdg babe:s babied babies baboon:s babushka baby:i babyish babysat babysit:s babysitter:s babysitting bacchanal bachelor:s back:seiR backache:s
backbiting backboard backbone:s backbreaking backdrop:s backers backfield backfire:sdg backgammon background:s backhand:sei backhoe backlash backless backlog backlogged backpack:seiR
backside:s backslash backspace backspin backstabbing backstage backstairs backstop backstretch backstroke backtrack:ei backup:s backward:s backwash backwater:s backwoods backyard:s bacon
bacteria bacterial bacterium bad:ln badder baddest bade badge:sr badgered badgering badgers badminton badmouth:i baffle:sdg bag:s bagel:s baggage bagged bagging baggy bagpipe:s bail:sei
bailiwick bait:sei bake:sdg bakeries bakery balalaika balance:sdg balconies balcony bald:iRn bale:sdg baleful balk:ei ball:sei ballad:s ballast:s ballerina:s ballet:s ballistic:s balloon:sei
ballot:si ballpark:s ballplayer:s ballpoint ballroom ballsy ballyhoo balm:y baloney balsa bamboo:s bamboozle ban:sd banal banalities banality banana:s bandage:sdg bandanna:s banded bandied
banding bandit:s bands bandstand bandwagon bandwidth bandy:i bang:sei banish:eiE banishment banister:s banjo:s bank:seiR bankbook bankers banknote:s bankroll:ei bankrupt:sei bankruptcies
bankruptcy banned banner:s banning banns banquet:si banshee:s banter:i baptise:d baptism:s baptismal baptize:dg bar:seiET barbarian:s barbaric barbarism barbarous barbecue:sdg barbed
barbell:s barber:s barbershop barbiturate:s barbs bare:sdlg bareback barefoot:e barehanded barf:ei bargain:seiR barge:sdg baritone:s barium bark:sei barley barmaid:s barman barn:s barnacles
barnstorming barnyard barometer:s barometric baronet barons baroque barrack:s barracuda barrage barred barrel:sei barrelling barren barrette:s barricade:sdg barrier:s barring barrio
barrister:s barroom bartender:s barter:ei basal basalt base:sdrg baseball:s baseboard baseless baseline baseman basement:s basest bash:eiE bashful basic:s basically basilica basin:s basis
bask:i basket:s basketball:s bass:E bassinet bassist basso bassoon:s bastard:s baste:dg bastion bat:se batch:iE bate:d bath:seiE bathe:sdg bathhouse:s bathmat bathrobe:s bathroom:s bathtub:s
batons batsman battalion:s batted batter:seiy batteries batting battle:sdg battlefield:s battleground battlement:s battleship:s bauble:s baud bawdy bawl:sei bay:si bayonet:se bayou:s
bazaar:s bazooka:s be:diRE beach:eiE beachcomber beachhead:s beacon:s bead:seiy beadier beagles beak:seR beakers beam:sei bean:sei beanbag:s bear:sdiR bearable bearded bearding beards
bearers bearings bearskin beast:sl beat:siR beaten beaters beatings beatnik:s beaus beauteous beautician:s beauties beautification beautiful:l beautify beauty beavers bebop becalmed became
because beckon:sei become:sg bedbug:s bedclothes bedded bedding bedfellow:s bedpan:s bedridden bedrock bedroll bedroom:s beds bedside bedsores bedspread:s bedstead bedtime:s bee:srg
beef:seiy beehive:s beekeeper beeline been beep:seiR beepers beers beeswax beet:s beetle:s beeves befall:s befallen befell befits befitting before beforehand befriend:sei befuddled beg:s
began begat beget:s begetting beggar:s begged begging begin:s beginner:s beginning:s begonias begot begotten begrudge:dg beguile:dg begun behalf behave:sdg behavior behavioral behaviour
behavioural behead:ei beheld behemoth behest behind:s beholden beholder beholding beholds behoove:s beige beings belabor belabour belated belch:eiE beleaguered belfries belfry belied
belief:s belies believable believe:sdrg believers belittle:sdg bell:syE belladonna bellboy:s bellhop:s bellied bellies belligerent bellow:ei bellyache:g bellybutton bellyful bellying
belong:sei belongings beloved below belt:sei belying bemoaning bemused bench:eiE benchmark bend:si beneath benediction benefactor:s beneficent beneficial beneficiaries beneficiary
benefit:sei benevolence benevolent benighted benign bent benzene bequeath:ei bequest berate:dg bereaved bereavement bereft beret beriberi berm berries berserk berth:sei beryllium beseech:i
beset beside:s besiege:sd besmirch bespeak best:se bestial bestiality bestow:sei bestseller:s bet:s beta betcha betide betray:seiR betrayal:s betrothal betrothed better:sei betterment
betting bettor:s between betwixt beveled beveling beverage:s bevy beware bewilder:sei bewilderment bewitch:i beyond biannual bias:eiE biathlon bib:s bible biblical bibliography bicentennial
bicep:s bicker:i bicuspid bicycle:sg bid:siE bidden bidder:s biddies bidding biddy bide:sg bidet bifocals big:n bigamist bigamy bigger biggest biggie:s bighearted bigmouth:s bigot:se
bigotries bigotry bigwig:s bike:sdrg bikers bikini:s bilateral:l bile bilge:s bilingual bilious bilk:e bill:sei billboard:s billet:ei billfold billiards billion:s billionaire:s billionth
billow:si bimbo:s bimonthly bin:sd binaries binary binder:s binding:s binds binge:sd binoculars binomial biochemical biochemist biochemistry biodegradable biofeedback biographer:s
biographical biographies biography biological:l biologist:s biology bionic biopsied biopsy biosphere biotechnology bipartisan biped:s bipedal biplane:s bipolar biracial bird:si birdbath
birdcage birdhouse birdies birdseed birth:sei birthday:s birthmark:s birthplace birthright birthstone biscuit:s bisect:s bisexual bishop:s bison bisque bistro bit:siE bitch:eiyE bitchier
bite:sg bitmap bitten bitter:slnT bittersweet bivouac bivouacked biweekly bizarre:l blab:s blabbed blabbermouth blabbing black:seiRnT blackball:e blackberries blackberry blackbirds
blackboard:s blacken:se blackguard blackhead:s blackjack:s blacklist:e blackmail:seiR blackmailers blackout:s blacksmith:s blacktop bladder:s blade:s blah blame:sdg blameless blanched
blanching bland:Rn blank:seil blanket:se blare:sg blarney blaspheme:sdrg blasphemies blasphemous blasphemy blast:sei blasters blastoff blatant:l blaze:sdrg blazers bleach:eiE bleachers bleak
bleary bleat:si bled bleed:siR bleeders bleep:sei blemish:E blend:seiR blenders bless:eiE blessings blew blight:se blimp:s blind:seilRn blinders blindfold:sei blindingly blindsided
blink:seiR blinkers blintzes blip:s bliss blissful:l blister:sei blithe:l blitz:eiE blizzard:s bloat:sei blob:s block:sei blockade:sdg blockage:s blockbusters blockhead:s blockhouse blocs
blog:s bloggers blogging blond:sRET blonde:sr blood:sey bloodbath bloodcurdling bloodhound:s bloodied bloodier bloodiest bloodless bloodshed bloodshot bloodstain:se bloodstream bloodsucker:s
bloodthirsty bloom:seiR bloomers blooper blossom:sei blot:s blotch:eyE blotted blotter:s blotting blouse:s blow:siR blowers blown blowout:s blowtorch blowup:s blubber:ei bludgeon:ei blue:sr
bluebells blueberries blueberry bluebird:s bluefish bluegrass blueprint:se bluff:seiR bluish blunder:sei blunderbuss blunt:seln blur:s blurb:s blurred blurring blurry blurt:sei blush:eiE
bluster:iy boa:sr board:seiR boarders boardinghouse boardroom boardwalk boars boast:sei boastful boat:si boatmen bob:s bobbed bobbies bobbin bobbing bobbling bobcat bobsled:s bobsledding
bobtail bobwhite:s bode:s bodega:s bodice bodies bodily bodkin body bodybuilding bodyguard:s bodywork bog:s bogeyman bogeymen bogeys bogged bogging boggle:sd boggy bogies bogus boil:seiR
boilerplate boilers boisterous bold:lRnT bologna bolster:se bolt:sei bomb:seiR bombard:sei bombardier bombardment:s bombastic bombers bombings bombshell bonbon:s bond:sei bondage bondsman
bondsmen bone:sdrg bonehead boneless boners bonfire:s bong:s bongos bonier bonkers bonnet:s bonny bonsai bonus:E bony boob:sy boobies boodle booed boogie:sd booing book:sei bookcase:s
bookend:s bookie:s bookings bookish bookkeeper:s bookkeeping booklet:s bookmaker:s bookmaking bookmark:se bookseller:s bookshelf bookshelves bookshop:s bookstore:s bookworm:s boom:si
boomerang:s boondocks boor:s boorish boos boost:seiR boosters boot:seiy bootees booth:s booties bootleg:s bootlegged bootlegger:s bootlegging bootstraps booze:rg boozers boozy bop:s bopped
bopping borax bordello border:sei borderline bore:sdg boredom born borne borough:s borrow:seiR borrowers borscht bosom:s boss:eiyE bossiest botanical botanist:s botany botch:eE both:R
bothered bothering bothers bothersome bottle:sdg bottlenecks bottom:sei bottomless botulism boudoir bough:s bought bouillabaisse bouillon boulders boulevards bounce:sdrg bouncers bouncier
bouncy bound:seiR boundaries boundary boundless bounties bountiful bounty bouquet:s bourbon bourgeois bourgeoisie bout:s boutique:s bovine:s bow:seiR bowel:s bowl:seiR bowlegged bowlers
bowmen box:eiRE boxcar:s boxers boy:s boycott:sei boyfriend:s boyhood boyish:l boysenberry bozo:s bra:s braced bracelet:s braces bracing bracket:sei brackish brag:s braggart bragged bragging
braid:sei brain:sey brainchild brainless brainstorm:i brainwash:ei braised brake:sg brakeman bran:d branch:eiE branded brandies branding brandish:ei brands brandy brash brass:yE brassiere:s
brat:s bratty bravado brave:sdlrg bravery bravest brawl:siR brawn:y braying brays brazen:l brazier breach:eiE bread:sei breadbasket breadfruit breadth breadwinner break:siR breakable:s
breakage breakdown:s breakers breakfast:sei breakneck breakthrough:s breakup:s breakwater breast:se breastbone breastplate breaststroke breath:seiRE breathable breathe:sdrg breathers
breathless:l breathtaking:l bred breech:E breed:siR breeders breeze:sdg breezy brethren brevity brew:sei brewery bribe:sdg bribery brick:sei bricklayer:s bridal bride:s bridegroom
bridesmaid:s bridge:sdg bridgehead bridgework bridle:d brief:seilT briefcase:s briefings brig brigade brigand:s bright:lRnT brighten:sei brilliance brilliant:l brim:s brimming brimstone
brine bring:si brink brisk:l brisket bristle:sg britches brittle broach:e broad:slRT broadband broadcast:siR broadcasters broaden:sei broadside:s brocade broccoli brochure:s brogue:s
broil:eiR broke:r broken brokenhearted brokerage:s brokered brokering brokers bromide bronchial bronchitis brontosaurus bronze:sd brooch:E brood:ei brook broom:s broomstick:s broth:R
brothel:s brotherhood brotherly brothers brought brouhaha brow:s browbeat:i brown:se brownies brownish brownout brownstone:s browse:sdrg bruise:sdg brunch:E brunette:s brunt brush:eiE
brusque brutal:l brutality brutalize:dg brute:s brutish bubble:sdg bubbly buccaneer buck:sei buckboard bucket:s buckeye buckle:sdg buckshot buckskin buckteeth bucktoothed bucolic buddies
budding buddy budge:dg budget:sei budgetary buds buff:seiR buffaloed buffaloes buffered buffering buffers buffet:se buffoon:s buffoonery bug:s bugaboo bugged bugger:s buggies bugging buggy
bugle:sg buglers build:siR builders buildings buildup:s built bulb:s bulbous bulge:sg bulimia bulimic bulk:eiy bulkhead bulkier bull:sey bulldogging bulldoze:sdrg bulldozers bullet:s
bulletin:s bulletproof bullfight:siR bullfighters bullfrog:s bullheaded bullhorn bullied bullies bullion bullpen bullring bullshit:s bullshitted bullshitting bullying bulwark bum:s bumble:g
bumblebee:s bummed bummer:s bumming bump:seiR bumpers bumpier bumpkin:s bun:s bunch:eiE bundle:sdg bungalow:s bunghole bungle:drg bunglers bunion:s bunk:seiR bunkers bunkhouse bunnies
bunting buoy:se buoyancy buoyant bur:ly burble:dg burden:se bureaucracies bureaucracy bureaucrat:s bureaucratic bureaus burg:R burgeoning burgers burglar:sy burglaries burglarize:dg
burgle:dg burial:s buried buries burlap burlesque burn:seiR burners burnished burnout burnt burp:sei burring burrito:s burro:s burrow:ei burrs bursitis burst:si burying bus:siyE busboy:s
bush:eyE bushel:s bushwhack:e busied busier busiest busily business:E businesslike businessman businessmen businesswoman businesswomen bussed busses bussing bust:sei busters bustle:dg
busybodies busybody busywork but:s butane butcher:seiy butler:s butt:seiR buttercups buttered butterflies butterfly buttering buttermilk butternut butterscotch buttery buttock:s button:sei
buttonhole:s buttress:E buxom buy:siR buyers buyout:s buzzard:s buzzed buzzer:s buzzes buzzing buzzword:s by bye bygone:s bylaw:s byline bypass:eiE byproduct:s bystander:s byte:s byway:s
cab:s cabal cabana cabaret:s cabbage:s cabbies cabby cabin:s cabinet:s cable:sdg cablegram caboodle caboose:s cache:s cachet cackle:sg cacophony cacti cactus cad cadaver:s caddied caddies
caddying cadence cadet:s cadmium cadre:s cafe cafeteria:s caffeine caftan cage:sdy cahoot:s caissons cajole:dg cake:sd calamine calamities calamitous calcified calcium calculate:sdg
calculation:s calculator:s calculus calendar:se calf calfskin caliber:s calibrate:dg calibration:s calibre calico caliph calisthenics call:seiR callers calligraphy calliope callous:eln
callow callus:eE calm:seilRn calorie:s calves cam:s camaraderie camcorder:s came camel:s camellia:s cameo:s camera:s cameraman cameramen camisole camouflage:dg camp:seiR campaign:seiR
campers campfire:s campground camphor campsite:s campus:E camshaft can:seiE canal:s canard canaries canary canasta cancan cancel:sei cancellation:s cancelled cancelling cancer:s cancerous
candelabra candid:l candidacy candidate:s candied candies candle:s candlelight candlestick:s candor candour candy cane:sdg canine:s canister:s canker cannabis canned canneries cannery
cannibal:s cannibalism cannibalistic cannibalize:g canning cannon:s cannonballs cannot canny canoe:si canon:s canonical canopies canopy cant:R cantaloupe:s cantankerous canteen:s canto
canvas:sE canvassed canvasses canvassing canyons cap:seRE capabilities capability capable capably capacities capacitor:s capacity capers capillaries capillary capital:s capitalisation
capitalise:d capitalism capitalist:s capitalistic capitalization capitalize:dg capitols capitulate:g capitulation capped capping cappuccino:s caprices capricious capsize:dg capstan capsule:s
captain:sei caption captivate:dg captive:s captivity captor:s capture:sdg car:sdeiE carafe caramel:s carat:s caravan:s caraway carbine carbohydrate:s carbon:s carbonate:d carbonation carbs
carbuncle carburetor:s carburettor carcass:E carcinogen carcinogenic carcinoma cardboard carded cardiac cardigan cardiogram cardiologist cardiopulmonary cardiovascular cards care:sdRg
careen:ei careers carefree careful:l caregiver:s careless:ln caress:eiE caretaker:s carfare cargo:E caribou caricature:sdg carjacked carjacker:s carjacking:s carnage carnal carnation:s
carnival:s carnivore:s carnivorous carolers caroling carolling carols carom carotid carouse:g carousel carp:si carpal carpenters carpentry carpet:sei carpetbagger:s carport carriage:s
carried carrier:s carries carrion carrot:s carry:i carryout carsick cart:sei cartel:s cartilage cartographer:s cartography carton:s cartoon:s cartoonist:s cartridge:s cartwheel:si carve:sdg
carvings cascaded cascading case:sdg caseload casework:R cash:eiE cashew:s cashier:se cashmere casings casino:s cask:s casket:s casserole:s cassette:s cassock cast:siR castaway caste:rg
castle:s castoff:s castrate:dg castration casual:sl casualties casualty cat:sR cataclysm cataclysmic catacomb:s catalepsy catalog:sei catalogue:sdg catalyst catalytic catamaran catapult:sei
cataract:s catastrophe:s catastrophic catatonic:s catcalling catcalls catch:iRyE catchers catchment catchphrase catechism categorically categories categorised categorize:sdg category catered
caterer:s catering caterpillar:s caters caterwauling catfish catgut catharsis cathartic cathedral:s catheter:s cathode catholic catnap:s catnapped catnip cattle cattleman cattlemen catty
catwalk:s caucuses caught cauldron cauliflower caulk:i causal causality causation cause:sdg causeway caustic cauterize:d caution:se cautionary cautious:l cavalier cavalry cavalryman cave:sdg
caveat cavemen cavern:s caviar cavities cavity cavort:si caw:si cayenne cease:sdg ceasefire ceaseless:l cede:dg ceiling:s celebrate:sdg celebration:s celebratory celebrities celebrity celery
celestial celibacy celibate cell:s cellar:s cellist:s cello cellophane cellular cellulite celluloid cellulose cement:se cemeteries cemetery censor:sei censorship censure:d census cent:sR
centered centerfold centering centerpiece:s centers centigrade centimeter:s centimetre:s centipede:s central:l centralized centralizing centre:sdg centrepiece centrifugal centrifuge
centuries century ceramic:s cereal:s cerebellum cerebral cerebrum ceremonial ceremonies ceremonious ceremony certain:l certainties certainty certifiable certificate:s certification:s
certified certifies certify:i certitude cerulean cervical cervix cesarean:s cessation cesspool:s chafe:sdg chaff:s chagrin:e chain:sei chainsaw:s chair:sei chairman chairmanship chairmen
chairperson chairwoman chaise chalet chalice chalk:eiy chalkboard:s challenge:sdrg challengers chamber:s chambermaid chameleon chamois chamomile champ:si champagne:s champion:sei
championship:s chance:sd chancellor chancy chandelier:s change:sdg changeable changeling changeover:s channel:sei channelled channelling chant:sei chanteys chaos chaotic chap:s chapel:s
chaperon:seiE chaperone:sdg chaplain:s chapped chapping chapter:s char:s character:s characterisations characterise characteristic:s characteristically characterization characterize:sdg
charade:s charcoal:s charge:sdrg chariot:s charisma charismatic charitable charitably charities charity charlatan:s charm:seiR charmers charmingly charred charring chart:seiR chartered
chartering charters charwoman chase:sdrg chasers chasm:s chassis chaste chasten chastise:dg chastisement chastity chat:s chateaus chatted chattel:s chatter:se chatterbox chatting chatty
chauffeur:sei chauvinism chauvinist chauvinistic cheap:lRnT cheapen:se cheapskate:s cheat:seiR cheaters check:seiR checkbook:s checkerboard checkered checkers checklist checkout checkpoint:s
checkroom checkup:s cheek:sy cheekbone:s cheep:i cheer:seiy cheerful:ln cheerier cheeriest cheerleader:s cheese:sdg cheeseburger:s cheesecake:s cheesecloth cheesy cheetahs chef:s chemical:sl
chemist:s chemistry chemotherapy cheque:sdrg chequebook:s chequered chequers cherish:eiE cherries cherry cherub:s cherubim chess chessboard:s chest:s chestnut:s chevrons chew:seiy
chiaroscuro chic chicanery chick:s chickadee:s chicken:sei chickenpox chicory chide:d chief:lT chieftain:s chiffon chigger child childbearing childbirth childcare childhood:s childish:ln
childless childlike childproof:e children chili:E chill:seiRy chilli:E chime:sdg chimney:s chimp:s chimpanzee:s chin:s chinchilla chinning chinos chintz chip:s chipmunk:s chipped chipper
chipping chiropractic chiropractor:s chirp:si chisel:seiR chiselers chiselled chiselling chit:s chitchat chitchatting chitterlings chivalrous chivalry chives chloride chlorinate:d chlorine
chloroform:e chlorophyll chock:s chocolate:s choice:s choicest choir:s choke:sdrg cholera cholesterol chomp:i choose:sg choosy chop:s chopped chopper:se chopping choppy chopstick:s choral
chord:s chore:s choreograph:eiRy choreographers chortle:sg chorus:E chose chosen chow:i chowder christen:ei christenings chrome chromium chromosome:s chronic chronically chronicled
chronicling chronological:l chronology chronometer:s chrysanthemums chuck:sei chuckle:sdg chugged chugging chum:s chumming chummy chump:s chunk:sy church:E churchgoer churchman churchmen
churchyard churlish churn:sei chute:s chutney chutzpah cider cigar:s cigarette:s cilantro cinch:eE cinder:si cinema:s cinematic cinematographer:s cinematography cinnamon cipher:s circa
circadian circle:sdg circuit:s circuitous circuitry circular:s circulate:sdg circulation:s circulatory circumcise:dg circumcision:s circumference circumnavigate circumspect circumstance:s
circumstantial circumvent:ei circus:E cirrhosis cirrus cistern citadel citation:s cite:sdg cities citizen:s citizenry citizenship citric citrus city civet civic:s civil:l civilian:s
civilisation:s civilise:sdg civility civilization:s civilize:sdg civvies clack:i clad claim:sei clairvoyance clairvoyant:s clam:s clambake clamber:e clammed clamming clammy clamor:si
clamour:i clamp:sei clampdown clan:s clandestine clang:si clank:sei clannish clap:s clapboard clapped clapping claptrap claret clarification:s clarified clarifies clarify:i clarinet:s
clarity clash:eiE clasp:ei class:eiyE classic:s classical:l classicist classier classiest classification:s classified:s classifies classify:i classmate:s classroom:s clatter:si clause:s
claustrophobia claustrophobic clavicle claw:sei clean:seilRT cleaners cleanliness cleanse:sdrg cleansers cleanup clear:seilRnT clearance:s clearinghouse clearings cleat:s cleavage cleave:drg
cleavers cleft clemency clench:eiE clergy clergyman clergymen clerical clerics clerk:sei clever:lRnT clew cliche click:sei client:s cliff:s cliffhanger climactic climate:s climatic
climax:eiE climb:seiR climbers clime:s clinch:eiRE cling:siy clinic:s clinical:l clinician:s clink:siR clip:s clipboard clipped clipper:s clipping:s clique:s clit clitoral clitoris cloak:sei
cloakroom clobber:sei clock:sei clockwise clockwork clod:s clog:s clogged clogging cloister:e clone:sdg close:sdlrng closest closet:se closure:s clot:s cloth:seiE clothe:sdg clothesline:s
clothespin:s clotted clotting cloud:seiy cloudburst:s cloudless clout:s clove:sr cloven clown:sei club:s clubbed clubbing clubfoot clubhouse:s cluck:ei clue:sd clueless clump:sei clumsier
clumsiest clumsily clumsiness clumsy clung clunk:seRy cluster:sei clutch:eiE clutter:ei coach:eiE coachman coagulate:sdg coagulation coal:s coalesce coalition:s coarse coast:seiR coastal
coasters coastline:s coat:sei coauthor coax:ei cobalt cobble:dr cobblers cobblestone:s cobs cobweb:s cocaine coccyx cock:seiy cockamamie cockatoo:s cockerel cockeyed cockfight:s cockiness
cockles cockney cockpit:s cockroach:E cocksucker:s cocksure cocktail:s cocoa coconut:s cocoon:se coda coddle:dg code:sdg codeine codependent codfish codger codicil coed:s coeducational
coefficient:s coerce:sdg coercion coercive coexist:ei coexistence coffee:s coffeehouse:s coffeepot coffers coffin:s cog:s cogent cognac:s cognitive cognizant cohabitation coherence
coherent:l cohesion cohesive cohort:s coiffure coil:sei coin:sei coinage coincide:sdg coincidence:s coincident coincidental:l coital coitus coke:d colander colas cold:slRnT coleslaw colic
colitis collaborate:sdg collaboration collaborative collaborator:s collage:s collapse:sdg collapsible collar:se collarbone:s collate:sdg collateral collation colleague:s collect:sei
collectable collectible:s collection:s collective:l collector:s college:s collegiate collide:sdg colliery collies collision:s colloquial colloquialism:s collude:dg collusion cologne
colon:syE colonels colonial:s colonialism colonies colonist:s colonization colonize:dg colonoscopy color:sei coloration colorblind coloreds colorful:l colorless colossal colossus colour:sei
coloureds colourful colourless colts column:s columnist:s coma:s comatose comb:sei combat:i combatant:s combative combination:s combine:sdg combo:s combustible:s combustion come:slrg
comeback:s comedian:s comedic comedienne comedies comedown comedy comers comet:s comeuppance comfort:seiR comfortable comfortably comforters comfy comic:s comical:l comings comma:s
command:sei commandeer:ei commanders commandment:s commando:s commemorate:sdg commemoration commemorative commence:sdg commencement commend:sei commendable commendation:s commensurate
comment:sei commentaries commentary commentator:s commerce commercial:sl commercialism commercialize:d commingled commiserate commissars commissary commission:sei commissioners commit:s
commitment:s committal committed committee:s committing commode commodities commodity common:slRT commoners commonplace commotion communal commune:sdg communicable communicate:sdg
communication:s communicative communicator:s communion communique:s communism communist:s communities community commute:sdrg commuters compact:seR compactor companies companion:s
companionable companionship company comparable comparative:l compare:sdg comparison:s compartment:s compartmentalize:dg compass:eE compassion compassionate compatibility compatible
compatriot:s compel:s compelled compelling compensate:sdg compensation:s compensatory compete:sdg competence:s competency competent:l competition:s competitive:ln competitor:s compilation
compile:sdrg compilers complacency complacent complain:seiR complainant complaint:s complement:se complementary complete:sdlng completion complex:E complexion:s complexities complexity
compliance compliant complicate:sdg complication:s complicity complied complies compliment:sei complimentary comply:i component:s comport compose:sdrg composers composite composition:s
compost composure compote compound:sei comprehend:si comprehensible comprehension comprehensive compress:eiE compression compressor comprise:sdg compromise:sdg compulsion:s compulsive:l
compulsories compulsory compunction computation:s computational compute:sdrg computerise:sdg computerize:sdg computers comrades comradeship con:sE concatenate:sdg concave conceal:sei
concealment concede:dg conceit:e conceivable conceivably conceive:sdg concentrate:sdg concentration:s concentric concept:s conception:s conceptual:l concern:sei concert:se concertina
concerto concession:s conch concierge conciliation conciliatory concise:l conclude:sdg conclusion:s conclusive:l concoct:ei concoction:s concourse concrete concubine:s concur:s concurred
concurrence concurrent:l concussion:s condemn:sei condemnation condensation condense:sdrg condensers condescend:ei condescension condiment:s condition:seiR conditional conditioners condo:s
condolence:s condom:s condominium:s condone:sdg condors conducive conduct:sei conduction conductive conductor:s conduit:s cone:s confab confection:s confederates confer:s conference:sg
conferred conferring confess:eiE confession:s confessional confessor confetti confidant:s confidante confide:sdg confidence:s confident:l confidential:l confidentiality configuration:s
configure:sdg confine:sdg confinement confirm:sei confirmation:s confiscate:sdg confiscation conflagration conflict:sei confluence conform:sei conformation conformist conformity confounded
confounding confounds confront:sei confrontation:s confrontational confuse:sdg confusion conga:s congeal:e congenial congenital congest:sei congestion congestive conglomerate:s
conglomeration congratulate:sdg congratulations congratulatory congregate:dg congregation:s congressmen congresswoman congruent conical conjecture:sg conjoined conjugal conjugate:dg
conjugations conjunction conjunctivitis conjure:sdrg conk:se connect:sei connection:s connective connectivity connector conned conning connive:dg connoisseur:s connotation:s connote
conquer:sei conqueror:s conquest:s conscience:s conscientious:l conscious:ln consciousnesses conscription conscripts consecrate:d consecration consecutive:l consensual consensus consent:sei
consequence:s consequent:l consequential conservation conservationist conservative:sl conservator:y conservatories conserve:dg consider:sei considerable considerably considerate
consideration:s consign:ei consignment consist:sei consistencies consistency consistent:l consolation:s console:sdg consolidate:g consolidation consonant:s consort:sei consortium
conspicuous:l conspiracies conspiracy conspirator:s conspiratorial conspire:sdg constable:s constancy constant:sl constellation:s consternation constipated constipation constituency
constituent:s constitute:sdg constitution:s constitutional:sl constitutionality constrain:sei constraint:s constrict:sei constriction constrictive constrictor:s construct:sei construction:s
constructive:l construe:d consul consular consulate:s consult:sei consultancy consultant:s consultation:s consumables consume:sdrg consumerism consumers consummate:dg consummation
consumption contact:sei contagion contagious contain:seiR containers containment contaminants contaminate:sdg contamination contemplate:sdg contemplation contemplative contemporaries
contemporary contempt contemptible contemptuous contend:seiR contenders content:se contentedly contention contentious contentment contest:sei contestant:s context:s contextual contiguous
continent:s continental contingencies contingency contingent:s continual:l continuance:s continuation:s continue:sdg continuity continuous:l continuum contort:se contortion:s contortionist
contour:sei contraband contraception contraceptive:s contract:sei contraction:s contractor:s contractual:l contradict:sei contradiction:s contradictory contraption:s contrapuntal contrary
contrast:sei contravened contravenes contravening contravention contretemps contribute:sdg contribution:s contributor:sy contrite contrition contrivance contrive:sdg control:s controllable
controlled controller:s controlling controversial controversies controversy contusion:s conundrum convalesce:g convalescence convalescent convection convene:sdg convenience:s convenient:l
convent:s convention:s conventional:l converge:dg convergence conversant conversation:s conversational conversationalist converse:dlg conversion:s convert:seiR converters convertible:s
convey:sei conveyance:s conveyor convict:sei conviction:s convince:sdg convincingly convivial convoluted convoy:s convulse:dg convulsion:s coo:si cook:seiR cookbook:s cookery cookie:s
cookout:s cool:seilRnT coolant coolers coolie:s coon:s cooped cooperate:sdg cooperation cooperative coordinate:sdg coordination coordinator:s coot cootie:s cop:seiyE cope:sdg copied copier:s
copies copilot copious:l copped copper:s copperhead:s copping copter:s copulate:g copulation copycat:s copying copyright:e copywriter coquette corals cord:s cordial cordiality cordless
cordon:ei corduroy:s core:s corespondent cork:sei corkscrew:s cormorant corn:seRy cornball cornbread corncob:s cornea:s corneal cornered cornering corners cornerstone:s cornflakes
cornflowers corniest cornmeal cornrows cornstarch cornucopia corollary coronaries coronary coronation:s coroner:s coronet corporals corporate corporation:s corporeal corpse:s corpulent
corpus corpuscle:s corral:s corralled corralling correct:seiln correctable correction:s correctional corrective correlate:sdg correlation correspond:sei correspondence correspondent:s
corridor:s corroborate:sdg corroboration corrode:sdg corrosion corrosive:s corrugated corrupt:sei corruptible corruption:s corsage:s corset:s cortex cortical cortisone cosign cosine cosiness
cosmetic:s cosmetologist cosmetology cosmic cosmically cosmology cosmonaut:s cost:seil costar:s costliest costume:sdg cosy cot:s cotillion cottage:s cotter cotton:s cottonmouths cottontail
cottonwood:s couch:eiE cough:sei could council:s councilman councilmen counsel:sei counselled counselling counsellor:s counselor:s count:seiRy countable countdown countenance counteract:si
counterattack:se counterbalance counterclockwise counterculture countered counterespionage counterexample counterfeit:seiR counterfeiters countering counterintelligence countermand:ei
counteroffer counterpart:s counterpoint counterproductive counterrevolutionary counters countersign:e counterweight countesses counties countless countries country countryman countrymen
countryside countrywoman coup:sE coupe:s couple:sdg couplings coupon:s courage courageous:l courier:s course:sdg court:seil courteous:l courtesan:s courtesies courtesy courthouse courtiers
courtroom:s courtship:s courtyard cousin:s coven:s covenants cover:sei coverage coverall:s coverings coverlet covert:sl coves covet:sei covetous cow:seR coward:sl cowardice cowboy:s cowered
cowering cowgirl:s cowhand:s cowhide cowl coworker:s cowpokes cowpox coy coyote:s cozier cozies cozy crab:s crabbed crabbing crabby crack:seiR crackdown crackerjack crackers crackle:sg
crackpot:s crackup cradle:sdg craft:seiy craftier craftiest craftsman craftsmanship craftsmen crag craggy cram crammed cramming cramp:sei cranberries cranberry craned cranes cranial craning
cranium crank:seiy crankcase crankiness crankshaft crannies cranny crap:s crapped crappier crappiest crapping crappy crash:eiE crass crate:sdrg craters cravats crave:sdg cravings craw
crawl:sei crawlspace crayfish crayon:s craze:d crazier crazies craziest crazily craziness crazy creak:seiy cream:seiRy creamers creamery crease:sd create:sdg creation:s creative:l creativity
creator:s creature:s credence credential:s credenza credibility credible credibly credit:sei creditable creditor:s credo creed:s creeks creep:siy creepers creepier creepiest cremate:dg
cremation crematoria crematorium crematory creosote crepe:s crept crescendo:s crest:s crestfallen cretin:s cretinous crevasse crevice:s crew:se crewman crewmen crib:s cribbage cribbed
cribbing cricket:s cried crier cries crime:s criminal:sl criminologist criminology crimp:ei cringe:dg crinkle:sd crinkly cripple:sdg crises crisis crisp:sRy crisscross:ei criteria criterion
critic:s critical:l criticise:sdg criticism:s criticize:sdg critique:sdg critter:s croak:sei crochet:sei crock:se crockery crocodile:s crocus croissant:s crone cronies crony crook:se
crookedest croon:eiR crooners crop:s cropped cropping croquet cross:eiRE crossbar crossbones crossbow:s crosscheck:e crossfire crossings crossover crossroad:s crosstown crosswalk:s
crossword:s crotch:E crotchety crouched crouching croup croupier crow:sdi crowbar:s crowded crowding crowds crown:sei crucial:l crucified crucifix:E crucifixion:s crucify:i crud:RT cruddy
crude:lr crudity cruel:lRT cruellest cruelties cruelty cruise:sdrg cruisers cruller:s crumb:sel crumble:sdg crummiest crummy crumpet:s crumple:sd crunch:eiyE crusade:rg crusaders crush:eiE
crust:sey crustacean:s crutch:E crux cry:i crybabies crybaby cryogenics crypt:s cryptic cryptography crystal:s crystalline crystallization crystallize:sdg cs cubbyhole cube:sdg cubic
cubicle:s cubism cubits cuckold cuckoo:s cucumber:s cud cuddle:dg cuddly cue:sdg cuff:sei cuisine culinary cull:se culminate:sdg culmination culpability culpable culprit:s cult:s
cultivate:sdg cultivation cultivator cultural:l culture:sdg culvert:s cumbersome cumin cummerbund cumming cums cumulative cumulus cuneiform cunnilingus cunning:l cunt:s cup:s cupboard:s
cupcake:s cupped cupping cur:sdeilE curable curate curative curator:s curb:si curdle:s curds cure:sdg curfew:s curio:s curiosities curiosity curious:l curl:seiRy curlers curlicues curmudgeon
currant:s currencies currency current:sl curricula curriculum curried curry:i curse:sdg cursor:y curtail:e curtain:se curtsies curtsy:i curvaceous curvature:s curve:sdg curvy cushion:se
cushy cusp cuss:ei custard:s custodial custodian:s custody custom:sR customarily customary customers customize:d cut:sRT cutback:s cute:rn cutesy cuticle:s cutlery cutlet:s cutoff:s cutout:s
cutters cutthroat:s cutting:s cuttlefish cyanide cybernetic:s cybersex cyberspace cycle:sdg cyclic cyclical cyclist:s cyclone:s cylinder:s cylindrical cymbal:s cynic:s cynical:l cynicism
cyst:s cystic czar:s dab:s dabbed dabbing dabble:sdg dachshund:s daddies dads daffodil:s daft dagger:s dailies daily dainties daintily dainty daiquiri:s dairy dais daisies dalliance:s
dallying dam:sE damage:sdg damask dame:s dammed damn:sei damnable damnation damnedest damp:iRn dampen:sei dampers damsel:s dance:sdrg dancers dandelion:s dander dandies dandruff dandy
danger:s dangerous:l dangle:sdg dank dapper dare:sdg daredevils dark:lRnT darken:sei darkroom darling:s darn:ei darnedest dart:sei dartboard dash:eiE dashboard:s dashiki dastardly data
database:s date:sdg datum daub:si daughter:s daunt:sei dauntless dauphin dawdle:g dawn:sei day:s daybreak daydream:seiR daylight:s daytime daze:d dazzle:sdg deacons deactivate:dg dead:lRT
deadbeat:s deaden:se deadlier deadliest deadline:s deadlock:e deadpan deaf:n deafen:ei deal:siR dealers dealership:s dealings dealt dear:slRT dearth death:sl deathbed:s deathtrap debacle
debase:dg debasement debatable debate:sdg debauched debauchery debilitated debilitating debit:s debonair debrief:ei debriefings debris debt:s debtor:s debug:s debugged debugger debugging
debunk:ei debut:se decade:s decadence decadent decaf decaffeinated decal:s decanter decapitate:d decapitation decathlon:s decay:sei decease:d decedent deceit:s deceitful:ln deceive:sdrg
deceivers decelerating deceleration decency decent:l deception:s deceptive:l decibel:s decide:sdg decidedly deciduous decimal:s decimate:dg decipher:sei decision:s decisive:l deck:sei
deckhand declaration:s declare:sdg declassified declension declination decline:sdg decode:sdrg decommission:ei decompose:sdg decomposition decompress:i decompression deconstruction
decontaminated decontamination decor decorate:sdg decoration:s decorative decorator:s decorous decorum decoy:sei decrease:sdg decree:sd decrepit decryption dedicate:sdg dedication:s
deduce:sdg deduct:ei deductible:s deduction:s deductive deed:se deejay:s deem:sei deep:lRT deepen:sei deer deface:dg defamation defamatory defamed default:sei defeat:sei defeatist
defecate:sdg defect:sei defection:s defective:s defector:s defence:s defenceless defend:seiR defendant:s defenders defense:s defenseless defensible defensive:l defer deference deferential
deferment deferred deferring defiance defiantly deficiencies deficiency deficient deficit:s defied defies defile:sdg define:sdg definite:l definition:s definitive:l deflate:sdg deflation
deflect:ei deflection deflector:s deforestation deform:e deformation deformities deformity defraud:ei defrost:ei deft:l defunct defuse:dg defy:i degenerate:sdg degeneration degenerative
degradation degrade:sdg degree:s dehumanization dehumanizing dehydrate:d dehydration deified deign:se deities deity dejected delay:sei delectable delegate:sdg delegation:s delete:sdg
deleterious deletion deli:s deliberate:dlg deliberation:s delicacies delicacy delicate:l delicatessen delicious:ln delight:sei delightful:l delimiters delineated delinquency delinquent:s
delirious:l delirium deliver:seiy deliveries delta delude:dg deluge:d delusion:s deluxe delve:g demagogue demand:sei demarcation demean:sei demeanor demeanour demented dementia demerit:s
demigod:s demilitarized demise:d demo:s democracies democracy democratic democratically demographic:s demolish:eiE demolition:s demon:s demonic demonstrable demonstrably demonstrate:sdg
demonstration:s demonstrative demonstrator:s demoralise:dg demoralize:sdg demote:dg demotion demure:l den:sy deniability denial:s denied denies denigrate:sg denim:s denizens denomination:s
denominator:s denote:s denouement denounce:sdg dense:lr densest densities density dent:sei dental dentist:s dentistry denture:s denunciations denying deodorant:s deodorize depart:sei
department:s departmental departure:s depend:sei dependable dependant:s dependence dependency dependent:s depict:sei depiction depilatory deplete:dg depletion deplorable deplore:s deploy:sei
deployment:s deport:ei deportation deportment depose:dg deposit:sei deposition:s depositor:sy depot:s deprave:d depravities depravity deprecate depreciate:d depreciation depress:eiE
depressant depressingly depression:s depressive deprivation:s deprive:sdg depth:s deputies deputize:d deputy derail:sei derailment derange:sdg derangement derbies derelict:s dereliction
deride:d derision derivation derivative:s derive:sdg dermatologist dermatology derogatory derringer dervish descend:sei descendant:s descendent descent:s describe:sdg description:s
descriptive desecrate:sdg desecration desegregation desensitized desert:seiR deserters desertion deserve:sdg deservedly desiccated desiccation design:seiR designate:sdg designation:s
designers desirability desirable desire:sdg desirous desist desk:s desktop desolate:d desolation despair:si desperado:E desperate:l desperation despicable despise:sdg despite despondent
despot:s dessert:s destabilise destabilize destination:s destine:sdg destinies destiny destitute destitution destroy:seiR destroyers destruct destruction destructive detach:eiE detachable
detachment:s detail:sei detain:ei detainee:s detainment detect:sei detectable detection detective:s detector:s detention:s deter detergent:s deteriorate:sdg deterioration determination:s
determine:sdg deterministic deterred deterrence deterrent deterring detest:se detestable dethrone:d detonate:sdg detonation:s detonator:s detour:sei detox:ei detract detractors detriment
detrimental detritus deuce deuterium devaluation devalue:sd devastate:sdg devastation develop:seiR developers development:s developmental deviant:s deviate:sdg deviation:s device:s devil:sei
devilish:l devilled devious devise:sdg devoid devolve:sdg devote:sdEg devotedly devotee:s devotion devour:sei devout:l dew:y dewdrop:s dexterity dexterous dextrose diabetes diabetic:s
diabolical diagnose:sdg diagnosis diagnostic:s diagnostician diagonal:l diagram:s diagrammed dial:sei dialect:s dialectic dialings dialled dialling:s dialog dialogue:s dialysis diameter
diamond:s diaper:sei diaphanous diaphragm:s diaries diarrhea diarrhoea diary diastolic diatribe dice:sdyg dichotomy dick:sR dickering dictate:sdg dictation:s dictator:s dictatorial
dictatorship diction dictionaries dictionary did diddle:dg die:sd diesel:s diet:si dietary differ:sei difference:s different:l differential differentiate:sdg differentiation difficult:y
difficulties diffident diffuse:sd diffusion dig:sT digested digestible digesting digestion digestive digests diggers digging digit:s digital:l digitalis digitize:dg dignified dignify:i
dignitaries dignitary dignity digress:iE digression dike:s dilapidated dilate:sdg dilation dilemma:s dilettante diligence diligent:l dills dilly dilute:sdg dilution dim:lE dime:s dimension:s
dimensional diminish:eiE diminutive dimmed dimmer dimmest dimming dimple:sd dimwit:s dimwitted dine:sdrg diners dinette dinged dinghy dinging dingoes dings dingy dinky dinner:s dinning
dinosaur:s diocese:s diode diorama:s dioxide dip:s diphtheria diphthong:s diploma:s diplomacy diplomat:s diplomatic diplomatically dipped dipping dipstick dire direct:seiln direction:s
directional directive:s director:sy directorial directories direst dirge dirt:y dirtied dirtier dirties dirtiest dirtying dis disabilities disability disable:sdg disadvantage:sd disaffected
disagree:sdi disagreeable disagreement:s disallowed disallows disappear:sei disappearance:s disappoint:sei disappointment:s disapproval disapprove:sdg disapprovingly disarm:sei disarmament
disarray disassemble:d disassociate:d disaster:s disastrous:l disavow:e disband:ei disbarment disbarred disbelief disbelieve disburse:sg disbursement disc:s discard:sei discern:ei
discernible discharge:sdg disciple:s disciplinarian disciplinary discipline:sdg disclaim:R disclaimers disclose:sdg disclosure:s disco:s discoloration discolored discomfiture discomfort:si
disconcerted disconcerting disconnect:sei disconnection discontent:e discontinue:sdg discordant discords discotheque discount:sei discourage:sdg discouragement discourse:s discourteous
discourtesy discover:seiRy discoverers discoveries discredit:ei discreet:l discrepancies discrepancy discrete discretion discretionary discriminate:sdg discrimination discriminatory discus:s
discussed discusses discussing discussion:s disdain:s disdainful disease:sd disembark:ei disembodied disembowel:e disenchanted disenchantment disenfranchised disengage:d disengagement
disentangle disfavor disfigure:sdg disfigurement:s disgrace:sdg disgraceful:l disgruntled disguise:sdg disgust:sei disgustingly dish:eiE disheartened disheartening disheveled dishevelled
dishonest:y dishonor:sei dishonorable dishonorably dishonour:e dishonourable dishpan dishrag dishtowel:s dishwasher:s dishwater disillusion:ei disillusionment disinfect:sei disinfectant
disinformation disingenuous disinherit:e disintegrate:sdg disintegration disinterest:e disjoint:e disk:s diskette:s dislike:sdg dislocate:d dislocation dislodge:d disloyal disloyalty dismal
dismantle:sdg dismay:e dismember:ei dismemberment dismiss:eiE dismissal dismissive dismount:sei disobedience disobedient disobey:sei disorder:sel disorganised disorganization disorganize:d
disorient:ei disorientation disown:ei disparage:dg disparate disparities disparity dispassionate:l dispatch:eiRE dispatchers dispel dispelled dispensable dispensary dispensation
dispense:sdrg dispensers dispersal disperse:sdg dispersion dispirit:e displace:sdg displacement display:sei displease:sdg displeasure disposable disposal:s dispose:sdg disposition:s
dispossess:e disproportionate:l disprove:sdg dispute:sdg disqualification disqualified disqualify:i disquiet:i disregard:sei disrepair disreputable disrepute disrespect:sei disrespectful:l
disrobe:d disrupt:sei disruption:s disruptive dissatisfaction dissatisfied dissect:sei dissection:s dissed dissemble:g disseminate:dg dissemination dissension dissent:ei dissenters
dissertation:s disservice dissident:s dissimilar dissimilarities dissing dissipate:sdg dissipation dissociate dissociation dissolute dissolution dissolve:sdg dissonance dissuade:d distaff
distance:sdg distant:l distaste distasteful distemper distended distending distension distention distill:ei distillation distillers distillery distinct:l distinction:s distinctive
distinguish:eiE distort:sei distortion:s distract:sei distraction:s distraught distress:eiE distressingly distribute:sdg distribution distributor:s district:s distrust:e distrustful
disturb:sei disturbance:s disturbingly disuse:d ditch:eiE dither:i ditties ditto ditty diuretic divan dive:sdrg diverged divergence:s divergent diverging divers diverse diversification
diversified diversify:i diversion:s diversionary diversities diversity divert:sei divest:e divide:sdrg dividend:s dividers divination divine:dlg divinities divinity divisible division:s
divisional divisive divorce:sdg divots divulge:dg divvy dizzies dizziness dizzy:i do:siRE doable docent docile dock:sei docket docs doctor:sei doctoral doctorate:s doctrine:s document:sei
documentaries documentary documentation doddering dodge:sdg dodo doe:srg doers doff dog:s dogcatcher dogfight dogged:l doggerel doggies dogging doggy doghouse dogies dogma dogmatic dogwood:s
doilies doily doings doldrums dole:sdg doll:sei dollar:s dollhouse:s dollies dollop:s dolphin:s dolt:s domain:s dome:sd domestic:s domestically domesticate:d domesticity domicile dominance
dominant dominate:sdg domination domineer:i dominion:s dominoes don:s donate:sdg donation:s done donkey:s donning donor:s doodad:s doodle:dg doohickey:s doom:sei doomsday door:s doorbell:s
doorknob:s doorman doormat:s doormen doorstep doorway:s dope:sdyg dork:sy dorkiest dorm:s dormant dormitories dormitory dormouse dorsal dosage:s dose:sdg dossier:s dot:seiE dotage dote:sdg
doth dotted dotting double:sdg doubloon:s doubly doubt:sei doubters doubtful doubtless douche dough doughnut:s dour douse:sdg dove:s dowdy down:seRy downbeat downcast downers downfall
downgrade:sd downhearted downhill download:sei downplay:e downpour:s downright downsize:dg downstage downstairs downstate downstream downtime downtown downtrodden downturn downward:s
downwind dowries dowry doze:sdg dozen:s drab:s draconian draft:seiy draftee:s draftsman draftsmen drag:s dragged dragging dragnet dragon dragonflies drain:sei drainage drainpipe dram drama:s
dramatic:s dramatically dramatise dramatist:s dramatization dramatize:d drank drape:sdg draperies drapery drastic drastically draught:sy draw:siR drawback:s drawbridge drawers drawings drawl
drawn dray dread:sei dreadful:l dreadlocks dream:seiRy dreamers dreamland dreamless dreamlike dreamt dreary dredge:dg dregs drench:ei dress:eiRyE dressers dressings dressmaker:s drew
dribble:sdg dried drier dries driest drift:seiR drifters driftwood drill:sei drink:siR drinkable drinkers drip:s dripped dripping:s drive:srg drivel:i driven drivers driveway:s drizzle:sdg
drizzly droll drone:sg drool:sei droop:eiy drop:s droplets dropout:s dropped dropper dropping:s dross drought:s drove:sr drown:sei drownings drowse drowsier drowsiness drowsy drudge drudgery
drug:s drugged drugging druggist:s drugstore:s druid:s drum:s drummed drummer:s drumming drumstick:s drunk:sRT drunkard:s drunken:ln dry:iRn dryers drywall dual duality dub:s dubbed dubbing
dubious ducats duchesses duchy duck:sei duckling:s duct:s dud:sE dude:s dudgeon due:s duel:si duelling duet:s duff dug dugout:s dukedom dulcet dulcimer dull:seRynT dullard duly dumb:RnT
dumbbell:s dumbfound:e dumbwaiter dummies dummy dump:seiy dumpier dumpling:s dumpster dun:E dunce:s dune:s dung dungarees dungeon:s dunk:sei dunno duodenum dupe:d duplex duplicate:sdg
duplication duplicity durability durable duration duress during dusk:y dust:seiRy dustbin dusters dustpan:s duties dutiful:l duty duvet dwarf:sei dweeb dwell:siR dwellers dwellings dwelt
dwindle:dg dye:sdig dyke:s dynamic:s dynamically dynamite:dg dynamo:s dynasties dysentery dysfunction:s dysfunctional dyslexia dyslexic each eager:ln eagle ear:sl earache:s eardrum:s earful
earlier earliest earlobe:s earls earmark:se earmuff:s earn:seiRT earners earnestly earnestness earnings earphone:s earplug:s earring:s earshot earth:ly earthling earthquake:s earthworm:s
earwax earwig ease:sdg easel easier easiest easily east eastbound easterly eastern:R eastward easy easygoing eat:siR eaten eateries eaters eatery eave:s eavesdrop eavesdropped eavesdropper
eavesdropping ebb:sei ebullient eccentric:s eccentricities eccentricity ecclesiastical echo:eiE eclectic eclipse:sd ecological:l ecologist ecology economic:s economical:l economies
economist:s economize:g economy ecosystem:s ecstasies ecstasy ecstatic ecumenical eczema edema edge:sdg edgewise edgier edgy edible:s edict:s edification edifice edified edify:i edit:sei
edition:s editor:s editorial:s editorializing educate:sdg education:s educational:l educator:s eel:s eerie eerily effaced effect:sei effective:ln effectual effeminate effervescence
effervescent efficacious efficacy efficiencies efficiency efficient:l effigies effigy effort:s effortless:l effrontery effulgent effusion effusive egalitarian egg:sei eggbeater egghead:s
eggnog eggplant:s eggshell:s ego:s egocentric egoism egoist egotism egotist egotistical egregious:l egress eh eight:s eighteen eighteenth eighth:s eighties either ejaculate:sd ejaculation
eject:se ejection eke:g elaborate:sdlg elaboration elapsed elastic elasticity elated elation elbow:sei elderberry elderly eldest elect:sei election:s elective:s electoral electorate electric
electrical:l electrician:s electricity electrified electrify:i electrocute:dg electrocution electrode:s electrolysis electrolyte:s electromagnet electromagnetic electron:s electronic:s
electronically electroplating electrostatic elegance elegant:l element:s elemental elementary elephant:s elevate:sdg elevation:s elevator:s eleven:s eleventh elf elfin elicit:ei eligibility
eligible eliminate:sdg elimination:s elite:s elitism elitist elixir:s ell ellipsis elliptical elocution elongated elope:sdg elopement eloquence eloquent:l else elsewhere elucidate elude:sdg
elusive elves em emaciated email:sei emanate:sdg emanation:s emancipate:d emancipation emasculate:dg embalm:eiR embankment embargo:E embark:sei embarkation embarrass:eiE embarrassingly
embarrassment:s embassies embassy embed:s embedded embedding embellish:ei embellishment:s ember:s embezzle:drg embezzlement embezzlers embitter:e emblazoned emblem embodied embodies
embodiment embody emboldened embolism embossed embrace:sdg embroider:ey embroiled embryo:s embryonic emcee:i emeralds emerge:sdg emergence emergencies emergency emergent emeritus emigrate:dg
emigration eminent:l emissaries emissary emission:s emit:s emitted emitting emotion:s emotional:l emotive empathetic empathise empathize:g empathy emperor:s emphasis:eiE emphasise:sdg
emphasize:sdg emphatic emphatically emphysema empire:s empirical:l emplacements employ:seiR employee:s employers employment emporiums empower:sei empowerment empresses emptied emptier
empties emptiest emptiness empty:i emulate:g emulation emulator:s emulsion enable:sdg enact:ei enamel:e enamored enamoured encamped encampment encapsulate:sd encase:dg encephalitis
enchant:sei enchantment enchantress enchilada:s encircle:sdg enclave enclose:sdg enclosure:s encode:sdrg encompass:eiE encore:s encounter:sei encourage:sdg encouragement encroach:iE
encrusted encrypt:e encryption encumbered encumbrances encyclopaedia encyclopedia:s encyclopedic end:sei endanger:sei endear:sei endearment endeavor:sei endeavour:si endemic endings endive
endless:l endocrine endorse:sdg endorsement:s endow:sei endowment:s endurance endure:sdg enema:s enemies enemy energetic energetically energies energise:g energized energizing energy enfold
enforce:sdrg enforceable enforcement enforcers engage:sdg engagement:s engender:si engine:sR engineered engineering engineers engorged engrave:drg engravers engravings engrossed engrosses
engrossing engulf:sei enhance:sdrg enhancement:s enigma:s enigmatic enjoin:e enjoy:sei enjoyable enjoyment enlarge:sdrg enlargement:s enlighten:sei enlightenment enlist:sei enlistment:s
enlivened enmity ennobled ennui enormity enormous:l enough enquire:sdg enquiries enquiry enrage:sdg enraptured enrich:eiE enrichment enrol enroll:ei enrollment enrolment ensconced ensemble:s
enshrine:d ensigns enslave:sdg enslavement ensnare ensue:sdg ensure:sdg entail:se entangle:d entanglement:s enter:sei enterprise:g entertain:seiR entertainers entertainment:s enthral
enthralled enthralling enthused enthusiasm:s enthusiast:s enthusiastic enthusiastically entice:sdg enticement entire:l entirety entities entitle:sdg entitlement entity entomb:e entomologist
entomology entourage entrails entrance:sdg entrants entrap entrapment entrapped entreat:sy entrenched entrepreneur:s entrepreneurial entries entropy entrust:sei entry entryway:s entwine:d
enunciate:g enunciation envelop:seiE envelope:sdg enviable envied envies envious:l environment:s environmental:l environmentalist:s environs envisage:sdg envision:sei envoy:s envy:i enzyme:s
eon:s epaulet:s ephemeral epic:s epicenter epicentre epidemic:s epidemiology epidermal epidermis epiglottis epigram epilepsy epileptic epilogue episode:s epistle epitaph:s epithet:s epitome
epitomize:s epoch epoxy equal:sel equality equalize:drg equalled equanimity equate:dg equation:s equator equatorial equestrian equidistant equilateral equilibrium equine equinox equip:s
equipment equipped equipping equitable equity equivalent:s equivocal equivocate equivocation era:s eradicate:dg eradication erase:sdrg erasers erasure ere erect:ei erectile erection:s erg
ergo ergonomic ermine erode:dg erogenous erosion erotic erotica eroticism err:sei errand:s errant erratic erratically erroneous:l error:s ersatz erstwhile erudite erudition erupt:sei
eruption:s es escalate:sdg escalation escalator:s escapade:s escape:sdEg escapee:s escapism escapist escarpment eschewing eschews escort:sei escrow esophagus esoteric especial:l espionage
espouse:dg espresso:s essay:s essence:s essential:sl establish:eiE establishment:s estate:s esteem:se estimable estimate:sdg estimation:s estrange:d estrangement estrogen estuary etched
etching:s eternal:l eternities eternity ether ethereal ethic:s ethical:l ethnic ethnically ethnicity ethos etiquette etymology eucalyptus eulogies eulogize:dg eulogy eunuch:s euphemism:s
euphemistically euphoria euphoric euros euthanasia evacuate:sdg evacuation:s evacuees evade:sdg evaluate:sdg evaluation:s evangelical evangelism evangelist evaporate:sdg evaporation
evasion:s evasive even:seil evenings event:s eventful eventual:l eventualities eventuality ever:y evergreen:s everlasting evermore everybody everyday everyone everyplace everything
everywhere evict:sei eviction evidence:sd evident:l evil:sRT evildoers eviscerate:dg evisceration evocative evoke:sdg evolution evolutionary evolve:sdg ewe:s ex:E exacerbate:sdg exact:seil
exaggerate:sdg exaggeration:s exalt:sei exaltation exam:s examination:s examine:sdrg examiners example:s exasperate:dg excavate:dg excavation:s exceed:sei exceedingly excel:s excelled
excellence excellent:l excelling except:sei exception:s exceptional:l excerpt:s excess:E excessive:l exchange:sdg excise:dg excitable excite:sdg excitedly excitement:s exclaim:sei
exclamation exclude:sdg exclusion exclusive:sl exclusivity excommunicate:d excommunication excrement excrete:sdg excretion excruciating:l excursion:s excusable excuse:sdg exec:s executable
execute:sdg execution:sR executioners executive:s executor:s exemplar:y exemplified exemplifies exemplify exempt:se exemption:s exercise:sdg exert:sei exertion exhaled exhales exhaling
exhaust:sei exhaustion exhaustive:l exhibit:sei exhibition:s exhibitionism exhibitionist exhibitor:s exhilarate:dg exhilaration exhortation exhorting exhumation exhume:dg exigent exile:sd
exist:sei existence:s existent existential existentialism existentialist exit:sei exonerate:sdg exoneration exorbitant exorcise:dg exorcism:s exorcists exotic:s expand:sei expandable expanse
expansion expansionist expansive expatriate:s expect:sei expectancy expectant:l expectation:s expectorating expedience expediency expedient expedite:drg expedition:s expeditionary
expeditious expel:s expelled expelling expend:ei expendable:s expenditure:s expense:s expensive:l experience:sdg experiment:sei experimental:l experimentation expert:sl expertise expiration
expire:sdg expiry explain:sei explanation:s explanatory expletive:s explicating explicit:l explode:sdg exploit:sei exploitation exploitative exploration:s exploratory explore:sdrg explorers
explosion:s explosive:s expo:s exponent:s exponential:l export:seiR expose:sdg exposure:s expound:i express:eilE expression:s expressive expressway:s expropriated expropriation expulsion
expunge:d exquisite:l extant extemporaneous extend:sei extension:s extensive:l extent:s extenuating exterior:s exterminate:sdg extermination exterminator:s external:l extinct extinction
extinguish:eiRE extinguishers extol extolled extolling extort:ei extortion extortionist extra:s extract:sei extraction:s extractor extracurricular extradite:dg extradition extramarital
extraneous extraordinarily extraordinary extrapolate:dg extrapolation:s extrasensory extraterrestrial:s extravagance:s extravagant:l extravaganza extreme:sl extremest extremism extremist:s
extremities extremity extricate:g extrication extrovert:se exuberance exuberant exude:sdg exultation eye:sdi eyeball:sei eyebrow:s eyeful eyeglass:E eyelash:E eyelid:s eyeliner eyesight
eyesore:s eyeteeth eyewitness:E fable:sd fabric:s fabricate:sdg fabrication:s fabulous:l facade:s face:sdg faceless facet:s facetious facial:s facile facilitate:dg facilitation facilities
facility facsimile:s fact:s faction:s factor:seiy factories factotum factual:l faculties faculty fad:seiE fade:sdg faecal faeces fag:s fagged faggot:s fail:sei failings failure:s fain
faint:seilRT fair:slRynT fairground:s fairies fairway fairyland faith:s faithful:ln faithless fake:sdrg fakers fall:si fallacies fallacious fallacy fallen fallible fallout false:l
falsehood:s falsetto falsification falsified falsify:i falsity falter:sei fame:d familial familiar:s familiarise familiarity familiarize:d families family famine:s famish:e famous:l fan:s
fanatic:s fanatical:l fanaticism fancied fancier fancies fanciest fanciful fancy:i fanfare fangs fanned fannies fantasies fantasise:sdg fantasize:sdg fantastic fantastically fantasy far:eiE
faraway farce farcical fare:sdg farewell:s farm:seiR farmers farmhouse:s farmland farmyard farsighted fart:sei farther farthest farthing fascinate:sdg fascination:s fascism fascist:s
fashion:sei fashionable fashionably fast:seiRT fasten:sei fasteners fastidious fat:seEn fatal:l fatalism fatalistic fatalities fatality fate:sd fateful fathead:s father:seil fatherhood
fatherland fatherless fathom:se fatigue:sdg fatten:sei fatter fattest fatties fatuous faucet:s fault:sy faun fauna favor:sei favorable favorably favorite:s favoritism favour:sei favourable
favourably favourite:s favouritism fawning fawns fax:eiE faze:sd fealty fear:sei fearful:l fearless:ln fearsome feasibility feasible feast:sei feat:s feather:seiy featherweight feature:sdg
febrile fecal feces feckless fed:s federal:sl federations fedora fee:sd feeble feedback feedbag feeder:s feeding:s feeds feel:siR feelers feelings feet feign:sei feint:e feisty feldspar
feline:s fell:seiR fellatio fellow:s fellowship:s felon:sy felonies felonious felt female:s feminine femininity feminism feminist:s femoral femur fence:sdg fend:seiR fenders fennel fens fer
feral ferment:sei fermentation ferns ferocious:l ferocity ferret:s ferried ferries ferry ferryboat fertile fertilisation fertilise:r fertility fertilization fertilize:sdrg fertilizers
fervent:l fervor fervour fest:s festered festering festers festival:s festive festivities festivity festoon feta fetal fetch:eiE fetid fetish:E fetishism fetters fettle fetus:E feud:si
feudal feudalism fever:se feverish:l few:RT fey fezzes fiasco fib:sR fibbed fibber fibbing fiberglass fibers fibre:s fibreglass fibrous fibula fickle fiction:s fictional fictitious
fiddle:sdg fiddlers fiddlesticks fiddly fidelity fidget:siy fiduciary field:seR fieldwork fiend:s fiendish:l fierce:lrn fiercest fiery fiesta fifteen fifteenth fifth:s fifties fiftieth fifty
fig:s fight:siR fighters figment:s figurative:l figure:sdg figurehead:s figurine:s filament:s filched file:sdg filet filial filibuster:i filigree filings fill:seiRy fillet:sei fillies
fillings film:seiy filmmaker:s filter:sei filth:y filthier filthiest filthiness filtration fin:sdeiRET finagle:dg final:slE finale:s finalise:sdg finalist:s finality finalize:sdg finance:sdg
financial:l financier:s finches finder finding:s finds fine:sdlrg finery finesse:g finger:sei fingernail:s fingerprint:sei fingertip:s finicky finish:eiRE finite finked fir:seiE fire:sdg
firearm:s fireball:s firebombed firebug firecracker:s firefight:iR firefighters fireflies firehouse fireman firemen fireplace:s fireplug firepower fireproof:i fireside:s firestorm firetrap
firewall:s firewater firewood firework:s firm:selRnT firmament firmware first:sl firstborn firsthand fiscal fish:eiyE fishbowl fisherman fishermen fishery fishhooks fishnet:s fishtail:i
fishwife fission fissure:s fist:s fistful fisticuffs fit:sn fitful fitted fitter fittest fitting:s five:sr fix:eiRE fixable fixate:dg fixation fixings fixture:s fizz:eiy fizzle:d fjord flab
flabbergasted flabby flaccid flag:s flagellation flagged flagging flagon flagpole:s flagrant:l flagship flagstone:s flail:sei flair flak:eiyE flake:sdg flamboyant flame:sdg flamenco
flamethrower:s flamingos flammable flange flank:sei flannel:s flap:s flapjack:s flapped flapper flapping flare:sdg flash:eiRyE flashback:s flashbulbs flashers flashlight:s flask:s flat:sln
flatbed flatcar flatfoot:e flatten:sei flatter:seiRy flattest flattop flatulence flatulent flatware flaunt:sei flautist flavor:sei flavorings flavour:sei flaw:sei flawless:l flaxen flay:e
flea:s flecked flecks fled fledged fledgling flee:si fleece:dg fleecy fleet:si flesh:ey flew flex:eiE flexibility flexible flick:seiR flickered flickering flickers flied flier:s flies
flight:sy flightless flimsy flinch:ei fling:si flintlock flints flip:s flippant flipped flippers flipping flirt:sei flirtation:s flirtatious flit flitted flitting float:seiR floaters
flock:sei floe:s flog flogged flogging flood:sei floodgate:s floodlight:s floor:sei floorboard:s floozies floozy flop:s flophouse:s flopped flopping floppy floral florid florins florist:s
floss:eiE flotation flounces flouncing floundering flounders flour:s flourish:eiE flout:ei flow:seiR flowerbed flowered flowering flowerpot:s flowers flowery flown flu flub:s flubbed
fluctuate:sg fluctuation:s flue fluent:l fluff:eiy fluffier fluid:s fluidity fluke:s flume flummoxed flung flunk:seiy flunkies fluorescent fluoride fluorine fluoroscope flurries flurry
flush:eiRE fluster:e flute:s flutter:seiy flux fly:iR flyby flyers flyover:s flypaper flyswatter foal foam:siy fob focal focus:eiE fodder foe:s fog:y fogbound fogey fogged foggiest fogging
foggy foghorn fogies foible:s foil:sei foist:ei fold:seiR folders foliage folk:s folklore folksy follicle:s follow:seiR followers folly foment:i fond:lRnT fondant fondle:dg fondue font:s
food:s foodstuff:s fool:sei foolhardy foolish:ln foolproof foot:sei footage football:sR footballers footbridge foothills foothold footlights footlocker:s footmen footnote:s footpath
footprint:s footrest footsie:s footstep:s footstool footwear footwork fop for:T forage:g foray:s forbade forbear:s forbearance forbid:s forbidden forbidding force:sdg forceful:l forcible
forcibly fore forearm:se forebears foreboding forecast:si forecastle foreclose:sdg foreclosure:s forefathers forefinger:s forefront forego:i foregone foreground forehand forehead:s foreign:R
foreigners foreleg:s foreman foremen foremost forensic:s foreplay forerunner foresaw foresee foreseeable foreseen foreshadow foresight foreskin forestall:e forested forests foretell:si
forethought foretold forever forevermore forewarned foreword forfeit:sei forfeiture forgave forged forger:sy forgeries forges forget:s forgetful:n forgettable forgetting forging forgivable
forgive:sng forgiven forgo forgot forgotten fork:sei forklift forlorn form:seiR formal:sl formaldehyde formalities formality formalize:d format:s formation:s formative formatted formatting
formerly formidable formless formula:s formulae formulaic formulate:sdg formulation fornicate:sdg fornication forsake:sg forsaken forsook forswear forsworn forte forth forthcoming forthright
forthwith forties fortieth fortification:s fortified fortifies fortify:i fortitude fortnight:l fortress:E forts fortuitous:l fortunate:l fortune:s forty forum:s forward:seiR fossil:s
fossilised fossilized fostered fostering fosters fought foul:seilRT found:seiR foundation:s foundered foundering founders foundling foundries foundry fount fountain:s four:s foursome
fourteen fourth:s fowl:si foxed foxes foxhole:s foxier foxiest foxtrots foyer fracas fractal fraction:s fractious fracture:sdg fragile fragility fragment:sei fragmentary fragmentation
fragrance fragrant frail frailties frailty frame:sdg framework franc:s franchise:sdg frank:iln frankfurters frankincense frantic frantically frat fraternal fraternise:g fraternities
fraternity fraternize:g fraud:s fraudulent:l fraught fray:ei frazzle:d freak:seiy freakiest freakish freckle:sd free:sdilr freebase:g freebie:s freedom:s freehand freelance:sdg freelancers
freeloader:s freeloading freest freestyle freethinkers freethinking freeway:s freewheeling freewill freeze:srg freezers freight:seiR freighters french frenetic frenzied frenzy frequencies
frequency frequent:seilR fresco:E fresh:lRnT freshen:ei freshman freshmen freshwater fret:s fretful fretting friable friars fricassee friction fridge:s fried friend:sl friendless friendlier
friendlies friendliest friendliness friendship:s fries frieze frigate:s fright:se frighten:sei frighteningly frightful:l frigid frigidity frills frilly fringe:sdg frisk:eiy fritter:sei
frivolities frivolity frivolous:l frizz:iy fro frock:s frog:s frogman frogmen frolic:s frolicking from frond:s front:sei frontage frontal frontier:s frostbite frostbitten frosted frosting:s
frosts froth:iy frown:sei froze frozen frugal fruit:seiy fruitcake:s fruitful fruition fruitless frump:y frustrate:sdg frustration:s fry:iR fuchsia fuck:seiR fuckers fuddled fudge:dg
fuel:sei fuelled fuelling fugitive:s fugue fulcrum fulfil:s fulfill:sei fulfillment fulfilment full:RynT fullback fumble:sdg fume:sdg fumigate:d fumigation fun:d function:sei functional:l
functionality fundamental:sl fundamentalism fundamentalist:s funded funding funds funeral:s fungal fungi fungicide fungus funk:ey funkier funnel:sei funnelled funner funnest funnier funnies
funniest funny fur:sy furious:l furl:e furlongs furlough:s furnace:s furnish:eiE furnishings furniture furor furore furred furrier furrow:se furry further:sei furthermore furthest furtive:l
fuse:sdg fuselage fusion fuss:eiyE fussbudget futile:l futility futon:s future:s futuristic futzing fuzz:y fuzzier gab gabardine gabbed gabbing gabble gad gadding gadget:s gaff gaffe gag:s
gagged gagging gaggle gaiety gaily gain:sei gainful:l gait gal:sE gala:s galactic galaxies galaxy gall:sei gallant:sl gallantry gallbladder:s galleon:s galleries gallery galley:s
gallivanting gallon:s gallop:sei gallows gallstone:s galore galosh:E galvanic galvanised galvanize:dg gambit gamble:sdrg gamblers game:srg gamekeeper gamut gamy gander gang:sei gangland
ganglia gangplank gangrene gangrenous gangster:s gantry gap:si gape:g garage:s garb garbage garble:sdg garden:siR gardeners gardenia:s gargantuan gargle:sg gargoyle:s garish garlands garlic
garment:s garnets garnish:ei garrets garrisoned garrisons garrote garrulous garter:s gas:E gaseous gash:eE gasket:s gaslight gasoline gasp:sei gassed gassing gassy gastric gastritis
gastrointestinal gate:sd gatecrasher:s gateway:s gather:sei gatherers gatherings gauche gauchos gaudy gauge:sg gaunt gauntlet:s gauze gave gavel gawk:eiy gay:sRnT gaze:sdg gazebo gazelle:s
gazpacho gear:sei gearbox gearshift gecko:s geeing geek:sy geekier geese geezer:s geisha gel:d gelatin gelatinous gelding:s gelling gem:s gemstones gendarme:s gender:s gene:s genealogical
genealogist genealogy genera general:sl generalisation:s generalise:sdg generalities generality generalization:s generalize:sdg generate:sdg generation:s generator:s generic generically
generosity generous:l genetic:s genetically geneticist:s genial genie:s genital:s genitalia genius:E genocide genome genre:s gent:sl genteel gentile:s gentility gentle:drn gentleman:l
gentlemen gentlest gentlewoman gentrification gentry genuflect:i genuine:l genus geographer:s geographical:l geographies geography geologic geological:l geologist:s geology geometric
geometrical:l geometry geopolitical geothermal geranium:s gerbil:s geriatric:s germ:s germane germinated germinating gerrymandering gestation gesticulate:g gesture:sdg get:s getaway:s
getting getup geyser:s ghastly gherkins ghetto:s ghost:seil ghostwriter ghoul:s ghoulish giant gibber:si gibberish gibe:s giblet:s giddiness giddy gift:se gig:s gigabytes gigahertz gigantic
gigged gigging giggle:sdg giggly gigolo:s gild:ei gills gilt gimlet:s gimmick:sy gimpy gin:s ginger gingerbread gingham gingivitis ginkgo ginned ginning ginseng giraffe:s girder:s girdle:s
girl:s girlfriend:s girlhood girlish girth gist give:sg giveaway:s given gizmo:s gizzard:s glacial glacier:s glad:ln gladden:e glade gladiator gladiolas glamorizing glamorous glamour
glance:sdg gland:s glandular glare:sdg glass:yE glassware glaucoma glaze:dg gleam:sei glean:sei glee gleeful:l glens glib:l glide:sdrg gliders glimmer:si glimpse:sdg glint:si glisten:sei
glitch:E glitter:seiy glitz:y gloat:i glob:sE global:l globalization globe:s globetrotter globular globule:s glockenspiel gloom:y glories glorification glorified glorifies glorify:i
glorious:l glory gloss:eiy glossary glove:sdg glow:sei glowworm glucose glue:sdg glum glut gluten glutton:sy gluttonous glycerin glycerine glyph gnarled gnarliest gnarly gnash:i gnat:s
gnaw:sei gnome:s go:diE goad:ei goal:s goalie:s goalkeeper goalpost goaltender goat:s goatee:s goatherd gobble:sdg gobbledegook gobbledygook goblet:s goblin:s gobs godchild goddamn:e
goddaughter:s goddess:E godfathers godforsaken godhood godless godlike godliness godly godmother:s godparent:s gods godsend godson gofer goggles goings goiter gold:s goldbrick golden
goldenrod goldfish:E golf:siR golfers gollies gonad:s gondola:s gondolier gone:r goners gonged gongs gonna gonorrhea gonorrhoea goo:d goodbye:s goodies goodly goodness goods goodwill goody
gooey goof:seiy goofier googled gook:s goon:s goose:sdg gooseberry gopher:s gored gorge:sdg gorgeous:l gorilla:s gorse gory gosh gospel gossip:sei got gotta gotten gouge:sdg goulash gourd:s
gourmet:s gout govern:sei governance governess:E government:s governmental governor:s governorship gown:se grab:s grabbed grabber grabbing grace:sdg graceful:l graceless gracious:ln
grad:seiRE gradations grade:sdrg graders gradient gradual:l graduate:sdg graduation:s graffiti graffito graft:sei grafters grain:sy gram grammar:s grammatical:l gramophone grand:slRT
grandchild grandchildren granddad granddaughter:s grandeur grandfather:se grandiose grandmas grandmother:s grandparent:s grandpas grandson:s grandstand:si granite grannies granola grant:sei
granular granulated granule:s grape:s grapefruit:s grapevine:s graph:si graphic:s graphical:l graphite graphology grapple:sdg grasp:sei grass:eyE grasshopper:s grassland grate:sdrg
grateful:l gratification gratified gratifies gratify:i gratis gratitude gratuities gratuitous:l gratuity grave:sr gravel:i graven gravest gravestone:s graveyard:s gravitate:d gravitational
gravity gravy gray:seiR grayish graze:sdg grease:g greasepaint greasier greasiest greasy great:slRnT greed:y greedier greediest greedily green:sRT greenbacks greenery greengrocer greenhorn:s
greenhouse:s greenish greet:sei gregarious gremlin:s grenade:s grew grey:R greyhounds grid:s griddle gridiron gridlock grief:s grievance:s grieve:dg grievous:l grill:seiE grille:sdg grim:ly
grimace:sg grime grin:sd grinder:s grinding grinds grindstone gringo:s grinned grinning grip:siE gripe:sg gripped gripping grisly grist gristle grit:s gritted grittier gritting gritty
grizzled grizzlies grizzly groan:sei grocer:sy groceries grog groggy groin:s grommet groom:sei groove:sdg grooviest groovy grope:sdg gross:eilRET grotesque:l grotto:E grouch:iy ground:sei
groundbreaking groundhog:s groundless groundswell groundwork group:seiR groupie:s groupings grouse:g grout grovel:ei grovelling groves grow:siR growers growl:sei grown grownup:s growth:s
grub:s grubbing grubby grubstake grudge:sg gruel:i gruelling gruesome grumble:sdg grumpy grunge grungy grunt:sei guacamole guano guarantee:sdi guarantor:s guard:sei guardhouse guardian:s
guardianship guardrail:s guardroom guardsman guava gubernatorial guerrilla:s guess:eiRE guesstimate guesswork guest:s guff guffaw:si guidance guide:sdg guidebook:s guideline:s guilders guile
guileless guillotine:d guilt:y guiltier guiltless guinea:s guise:s guitar:s guitarist:s gulag gulf gull:sy gullet:s gullibility gullible gullies gulp:sei gum:s gumbo gumdrop:s gummed gumming
gumption gun:s gunboats gunfight:s gunfire gunk gunman gunmen gunned gunners gunnery gunning gunnysack:s gunpoint gunpowder gunrunner:s gunrunning gunshot:s gunslinger:s gunsmith guppies
guppy gurgle:sdg gurney:s guru:s gush:eiRyE gust:siy gusto gut:s gutless gutsiest gutsy gutted gutter:si guttersnipe gutting guttural guy:s guzzle:sdg gym:s gymnasium:s gymnast:s gymnastics
gynaecologist gynaecology gynecologist:s gyp gypped gypping gypsies gypsum gyrate:g gyrations gyro:s gyroscope ha:sdy haberdasher:y habit:s habitable habitat:s habitation habitual:l
habituated hacienda hack:seiR hackers hackney:e hacksaw haddock haemoglobin haemophilia haemorrhage:g haemorrhoid:s hag:s haggle:dg haiku hail:sei hailstone:s hailstorm hair:sey hairbrush:E
haircut:s hairdo:s hairdresser:s hairier hairiest hairless hairline:s hairnet:s hairpiece:s hairpin:s hairsplitting hairstyle:s hairstylist halberd half halfback halftime halfway halibut
halitosis hall:s hallelujahs hallmarks hallowed hallucinate:sdg hallucination:s hallucinatory hallucinogen:s hallucinogenic hallway:s halo:s halt:seiR haltered halve:sd halyard:s ham:s
hamburger:s hamlets hammer:sei hammerhead hamming hammock:s hamper:e hamster:s hamstring:s hamstrung hand:seiy handbag:s handball handbill:s handbook:s handcrafted handcuff:sei handedness
handful:s handgun:s handheld handicap:s handicapped handicapper handicapping handicrafts handier handiest handily handiwork handkerchief:s handle:sdrg handlebar:s handlers handmade
handmaiden:s handout:s handpick:ei handrail:s handset handshake:s handsome:lr handsomest handspring handstand:s handwriting handwritten handyman handymen hang:seiR hangar:s hangdog hangers
hangings hangman hangnail hangout:s hangover:s hanker:sei hankie:s hanky hansom haphazard hapless happen:sei happenings happenstance happier happiest happily happiness happy harangue:d
harass:eiE harassment harbingers harbored harboring harbors harbour:ei hard:lRynT hardback hardball hardcover harden:sei hardheaded hardhearted hardliner:s hardship:s hardtack hardtop
hardware hardwood harebrained harelip harem:s hares harlot:s harm:sei harmful harmless:l harmonic:s harmonica:s harmonies harmonious:l harmonize:g harmony harness:eiE harp:seiy harpist:s
harpoon:sei harpsichord harried harrowing harrows harsh:lRnT harvest:sei harvesters hash:e hashish hassle:sdg haste:g hasten:sei hastily hasty hat:seiRE hatch:eiE hatchback hatchery
hatchet:s hate:sdrg hateful haters hath hatred:s hatter haughty haul:sei haunch:E haunt:sei have:sg haven havoc hawing hawked hawkers hayloft hayseed haystack:s haywire hazard:s hazardous
haze:dg hazelnut:s hazy he:sery head:seiRy headache:s headband:s headboard headdress headers headfirst headgear headhunter:s headings headland:s headless headlight:s headline:sdg headlock
headlong headmaster headmistress headphone:s headquarter:s headrest:s headroom headset:s headstone:s headstrong headwaiter headwaters headway headwind:s heal:seiR healers health:y healthcare
healthful healthier healthiest heap:sei hear:sdi hearings hearsay hearse heart:sy heartache:s heartbeat:s heartbreak:si heartbroken heartburn heartening heartfelt hearth:s heartier hearties
heartiest heartily heartland heartless heartsick heartstrings heartthrob heartwarming heat:seiR heaters heathen:s heatstroke heaved heaven:sl heaves heavier heavies heaviest heavily
heaviness heaving heavy heavyset heavyweight:s heck heckle:sdg hecklers hectic hedge:sdg hedgehog:s hedgerows hedonism hedonist hedonistic heeded heeding heedless heel:sei heft:y heifer:s
height:s heighten:sei heinous heir:s heiress:E heirloom:s heist:sei held helicopter:se heliport helium helix hell hellhole hellish hello:s helmet:s helmsman help:seiR helpers helpful
helpings helpless:ln helpmate hem:s hemisphere:s hemline:s hemlock:s hemmed hemming hemoglobin hemophilia hemorrhage:sdg hemorrhoid:s hemp hen:s hence henceforth henchman henchmen henna
henpecked hep hepatic hepatitis heralded heralds herbal herbalist herbicides herbivore:s herbs herd:sei herders here hereabouts hereafter hereby hereditary heredity herein heresies heresy
heretic:s heretical hereto heretofore herewith heritage hermaphrodite:s hermetic hermetically hermit hermitage hernia:s hero:E heroic:s heroically heroin heroine heroism heron:s herpes
herring:s hers herself hesitancy hesitant:l hesitate:sdg hesitation:s heterogeneous heterosexual:s heterosexuality hew:e hex:E hexadecimal hexagonal heyday hiatus hibachi hibernate:g
hibernation hibiscus hiccup:si hick hickey:s hid:eiE hidden hide:sdg hideaway hideous:l hideout:s hierarchical hierarchies hierarchy hieroglyphic:s high:slRT highball:s highborn highbrow
highchair highfalutin highlight:seiR highlighters hightail:sei highway:s highwayman hijack:seiR hijackers hijackings hike:sdrg hikers hilarious hilarity hill:s hillbillies hillbilly
hillside:s hilltop:s hilt him:s himself hind:R hindered hindering hinders hindquarters hindrance:s hindsight hinge:sdg hint:sei hinterland:s hip:s hipped hipper hippest hippie:s hippo:s
hippopotamus:E hippy hire:sdg hirsute his:s hissed hisses hissing historian:s historic historical:l histories history histrionics hit:s hitch:eiE hitchhike:sdrg hitchhikers hither hitherto
hitter:s hitting hive:s ho:slE hoard:sei hoarse:n hoax:eE hobbies hobble:sdg hobby hobbyhorse hobbyists hobgoblin:s hobnob hobnobbing hobo:s hock:sei hockey hodgepodge hoe:si hoedown hog:s
hogged hogging hogwash hoist:sei hokey hold:siR holders holdings holdout holdover holdup:s hole:sdg holiday:si holier holiest holistic holler:sei hollow:sen hollyhocks hologram:s holograph
holographic holster:se homage homburg home:sdlyg homebody homeboy:s homecoming homegrown homeland:s homeless:n homemade homemaker:s homeopathic homeopathy homeowner:s homeroom:s homers
homesick:n homespun homestead:i homesteaders homestretch hometown:s homeward homework homeys homicidal homicide:s homogeneous homogenized homogenizing homonym homophobia homophobic
homosexual:s homosexuality honcho:s hone:dyg honest:ly honeybee honeycomb:e honeydew honeymoon:sei honeymooners honeys honeysuckle:s honk:sei honor:sei honorable honorably honorary
honour:sei honourable honourably hooch hood:se hoodie hoodlum:s hoodoo hoodwink:e hooey hoof:sei hook:seiRy hookers hookup:s hooligan:s hoop:s hoopla hoot:seiR hooters hooves hop:seiE
hope:sdg hopeful:sln hopeless:ln hopped hopping hopscotch:i horde:s horizon:s horizontal:l hormonal hormone:s horn:sey hornets hornier horniest horoscope:s horrendous:l horrible horribly
horrid horrific horrified horrifies horrify:i horror:s horse:sdyg horseback horsefly horsehair horsemanship horseplay horsepower horseradish horseshoe:s horsewhip horsewhipped horticultural
horticulture horticulturist hose:sdg hosiery hospice hospitable hospital:s hospitalised hospitality hospitalization:s hospitalize:d host:sei hostage:s hostel:s hostess:E hostile:s
hostilities hostility hot:ln hotbed hotcake:s hotel:s hothead:se hothouse hotshot:s hotter hottest hound:sei hour:sl hourglass house:sdg houseboat:s housebreak:i housebroke housebroken
housecleaning housecoat housefly household:s househusband housekeeper:s housekeeping housemaid housemother housewares housewarming housewife housework hove:r hovel hovercraft hovered
hovering hovers how however howitzer:s howl:sei howlers hubbub hubby hubcap:s hubris hubs huckleberries huddle:dg hues huff:seiy hug:sRT huge:lr hugged hugging huh hula hulking hulks hull:s
hullabaloo hum:s human:sl humane:l humanises humanism humanist humanitarian:s humanities humanity humanize:sg humankind humanoid:s humble:sdg humblest humbly humbug humdinger humdrum humerus
humid humidified humidifier humidity humidor humiliate:sdg humiliation:s humility hummed humming hummingbird:s hummus humongous humor:sei humorist:s humorless humorous:l humour:ei hump:sei
humpback:se hunch:eiE hunchback:se hundred:s hundredfold hundredth:s hung:R hungered hungering hungers hungover hungrier hungrily hungry hunk:sR hunkered hunkers hunt:sei hunters hurdle:sdg
hurl:sei hurrahs hurricane:s hurried:l hurries hurry:i hurt:si hurtful hurtled hurtling husband:s husbandry hushed husk:s hussies hussy hustings hustle:sdrg hustlers hut:s hutches hybrid:s
hydrangea:s hydrant:s hydrate:sdg hydraulic:s hydrocarbon:s hydroelectric hydrogen hydrogenated hydroponic:s hydrotherapy hyena:s hygiene hygienic hygienically hygienist:s hymen hymn:s
hymnal:s hype:drg hyperactive hyperbole hyperbolic hypersensitive hyperspace hypertension hyperventilate:g hyperventilation hyphen hyphenate:sd hypnosis hypnotic hypnotise:d hypnotism
hypnotist hypnotize:sdg hypo:s hypoallergenic hypochondria hypochondriac:s hypocrisies hypocrisy hypocrite:s hypocritical hypodermic:s hypoglycemia hypoglycemic hypotenuse hypothalamus
hypothermia hypotheses hypothesis hypothesize:dg hypothetical:l hysterectomy hysteria hysteric:s hysterical:l iambic ibis ibuprofen ice:sdg iceberg:s icebox:E icebreaker icicle:s icky icon:s
icy id:l idea:s ideal:sl idealised idealism idealist:s idealistic idealize:sd identical:l identifiable identification identified identifier:s identifies identify:i identities identity
ideogram ideological:l ideologies ideology idiocy idiom idiomatic idiosyncrasies idiosyncrasy idiosyncratic idiot:s idiotic idiotically idle:rng idlers idlest idol:s idolaters idolatry
idolise:sd idolize:sd idyllic if:s iffy igloo:s igneous ignite:sdg ignition ignoble ignominious ignoramus ignorance ignorant ignore:sdg iguana:s ilk ill:sn illegal:sl illegible illegitimacy
illegitimate illicit illiteracy illiterate:s illnesses illogical illuminate:sdg illumination illusion:s illusive illusory illustrate:sdg illustration:s illustrator illustrious image:sdg
imagery imaginable imaginary imagination:s imaginative imagine:sdg imam imbalance:sd imbecile:s imbecilic imbibe:dg imbue:dg imitate:sdg imitation:s imitator:s immaculate:l immaterial
immature immaturity immeasurable immeasurably immediacy immediate:l immense:l immensity immerse:dg immersion immigrant:s immigrate:d immigration imminent:l immobile immobilise:d immobility
immobilize:d immoderate immodest immoral immorality immortal:s immortality immortalize:d immovable immune immunisations immunity immunization:s immunize:dg immutable imp:sl impact:sei
impair:sei impairment impala impale:dg impalement impart:sei impartial:l impartiality impassable impasse impassioned impatience impatient:l impeach:ei impeachment impeccable impeccably
impede:sdg impediment:s impel impelled impend:sei impenetrable imperative:s imperceptible imperceptibly imperfect imperfection:s imperial imperialism imperialist:s imperialistic imperil
imperilled imperious impermeable impersonal impersonate:sdg impersonation:s impersonator:s impertinence impertinent impervious impetuous impetus impinge:dg impish implacable implant:sei
implantation implausible implement:sei implementation:s implicate:sdg implication:s implicit:l implied implies implode:sdg implore:dg implosion implying impolite imponderables import:seiR
importance important:l importation importers impose:sdg imposition impossibility impossible impossibly impostor:s impotence impotent impound:sei impoverished impractical imprecise
impregnable impregnate:dg impresario impress:eiE impression:s impressionable impressionism impressionist impressive:l imprint:sei imprison:sei imprisonment improbabilities improbability
improbable impromptu improper:l improprieties impropriety improve:sdg improvement:s improvisation improvise:sdg imprudent impudence impudent impugn:ei impulse:s impulsive:ln impunity impure
impurities impurity in:s inabilities inability inaccessibility inaccessible inaccuracies inaccuracy inaccurate inaction inactive inactivity inadequacies inadequacy inadequate:l inadmissible
inadvertent:l inadvisable inalienable inane inanimate inapplicable inappropriate:l inarticulate inasmuch inattention inattentive inaudible inaugural inaugurate:d inauguration inauspicious
inboard inborn inbound inbox inbred inbreeding incalculable incandescence incandescent incantation:s incapable incapacitate:sdg incapacity incarcerate:dg incarceration incarnate:d
incarnation:s incendiaries incendiary incense:d incentive:s inception incessant:l incest incestuous inch:iE incidence:s incident:s incidental:sl incinerate:dg incineration incinerator:s
incise:d incision:s incisive incisor:s incite:sdg incitement inclement inclination:s incline:sdg include:sdg inclusion:s inclusive incognito incoherent:l income:sg incommunicado incomparable
incompatibility incompatible incompetence incompetent:sl incomplete incomprehensible inconceivable inconclusive incongruous inconsequential inconsiderate inconsistencies inconsistency
inconsistent inconsolable inconspicuous incontinence incontinent incontrovertible inconvenience:sdg inconvenient:l incorporate:sdg incorporation incorrect:l incorrigible incorruptible
increase:sdg increasingly incredible incredibly incredulity incredulous increment:s incremental incriminate:sdg incubate:sdg incubation incubator:s incubus incumbent incur:s incurable:s
incurably incurred incurring incursion indebted:n indecency indecent:l indecipherable indecision indecisive indeed indefensible indefinable indefinite:l indelible indelibly indelicate
indemnified indemnify indemnity indent:e indentation:s indentured independence independent:sl indescribable indescribably indestructible indeterminate index:eiE indicate:sdg indication:s
indicative indicator:s indices indict:ei indictable indictment:s indifference indifferent:l indigenous indigent:s indigestible indigestion indignant:l indignation indignities indignity
indigo indirect:l indirection indiscreet indiscretion:s indiscriminate:l indispensable indisposed indisputable indistinctly indistinguishable individual:sl individualism individualist:s
individualistic individuality indivisible indoctrinate:dg indoctrination indolent indomitable indoor:s induce:sdg inducement:s induct:e induction indulge:sdg indulgence:s indulgent
industrial industrialist:s industrialization industrialized industries industrious industry inebriate:d inebriation inedible ineffable ineffective ineffectual inefficiency inefficient:l
inelegant ineligible inept ineptitude inequality inequities inequity inert inertia inertial inescapable inestimable inevitability inevitable inevitably inexact inexcusable inexhaustible
inexorable inexorably inexpensive:l inexperience:d inexplicable inexplicably inextricably infallibility infallible infamous infamy infancy infant:s infantile infantry infantryman infarction
infatuated infatuation:s infect:sei infection:s infectious infelicity infer:s inference inferior:s inferiority infernal inferno inferred inferring infertile infertility infest:sei
infestation infidel:s infidelities infidelity infield:R infielders infighting infiltrate:sdg infiltration infiltrators infinite:l infinitesimal:l infinitive:s infinity infirm infirmary
infirmity inflame:sdg inflammable inflammation inflammatory inflatable inflate:sdg inflation inflationary inflection:s inflexible inflict:sei infliction influence:sdg influential influenza
influx info infomercial:s inform:seiR informal:l informality informant:s information informational informative informers infraction:s infrared infrastructure infrequent:l infringe:sdg
infringement infuriate:sdg infuriatingly infuse:dg infusion:s ingenious ingenuity ingenuous ingest:sei ingestion inglorious ingrained ingrate:s ingratiate:g ingratitude ingredient:s ingrown
inhabit:sei inhabitant:s inhalation inhale:sdrg inhalers inhere inherent:l inherit:sei inheritance inhibit:sei inhibition:s inhospitable inhuman inhumane inhumanity inimitable iniquity
initial:sel initialisation initialise:sdg initialization initialize:sdg initialled initiate:sdg initiation initiative:s inject:sei injection:s injector:s injunction injure:sdg injuries
injurious injury injustice:s ink:se inkling inkwell inlaid inland inlay:s inlet inmate:s inmost inn:siR innards innate:l innermost innings innkeeper innocence innocent:sl innocuous innovate
innovation:s innovative innovator innuendo:s innumerable inoculate:dg inoculation:s inoffensive inoperable inoperative inopportune inordinate:l inorganic inpatient input:s inputted inputting
inquest inquire:sdg inquiries inquiry inquisition inquisitive inquisitor inroads insane:l insanity insatiable inscribe:d inscription:s inscrutable inseam insect:s insecticide:s insecure
insecurities insecurity inseminated insemination insensitive:l insensitivity inseparable insert:sei insertion:s inshore inside:sr insiders insidious insight:s insightful insignia
insignificance insignificant insincere insincerity insinuate:dg insinuation:s insipid insist:sei insistence insistent:l insofar insolence insolent insoluble insolvency insolvent insomnia
insomniac:s inspect:sei inspection:s inspectors inspiration:s inspirational inspire:sdg instability install:sei installation:s installment:s instalment:s instance:s instant:sl
instantaneous:l instead instep instigate:sdg instigation instigator instill:sei instinct:s instinctive:l institute:sdg institution:s institutional institutionalised institutionalized
instruct:sei instruction:s instructional instructive instructor:s instrument:s instrumental instrumentation insubordinate insubordination insubstantial insufferable insufferably
insufficiency insufficient:l insular insulate:sdg insulation insulator insulin insult:sei insurance:s insure:sdg insurers insurgency insurgent:s insurmountable insurrection intact intake:s
intangible:s integer:s integral integrate:sdg integration integrity intellect:s intellectual:sl intelligence intelligent:l intelligible intemperate intend:sei intense:l intensified
intensifier intensifies intensify intensity intensive:l intent:sl intention:s intentional:l inter:T interact:sei interaction:s interactive:l intercede:sd intercept:sei interception:s
interceptor:s intercession interchange interchangeable intercom:s interconnected interconnecting intercontinental intercourse interdiction interested interesting:l interests interface:sdg
interfaith interfere:sdg interference intergalactic interim interior:s interject:i interjection interlaced interlock:sei interloper interlude:s intermediaries intermediary intermediate
interment interminable interminably intermingle intermission:s intermittent:l intern:sei internal:sl internalized international:sl internet internist internment internship:s interoffice
interpersonal interplanetary interplay interpolation interpret:seiR interpretation:s interpreters interpretive interracial interred interrelated interrogate:sdg interrogation:s
interrogator:s interrupt:sei interruption:s intersect:sei intersection:s interspersed interstate interstellar intertwine:d interval:s intervene:sdg intervention:s interview:seiR interwoven
intestinal intestine:s intimacies intimacy intimate:sdlg intimidate:sdg intimidation into intolerable intolerably intolerance intolerant intonation intoxicate:sdg intoxication intractable
intramural intransitive intravenous:l intrepid intricacies intricacy intricate intrigue:sdg intrinsic intrinsically introduce:sdg introduction:s introductory introspection introspective
introvert:e intrude:drg intruders intrusion:s intrusive intuition:s intuitive:l inundated invade:sdrg invaders invalid:se invalidate:d invaluable invariable invariably invasion:s invasive
invective invent:sei invention:s inventive:n inventor:sy inventoried inventories inverse:l inversion invert:sei invertebrates invest:sei investigate:sdg investigation:s investigative
investigator:s investment:s investor:s inveterate invigorate:dg invincibility invincible inviolate invisibility invisible invisibly invitation:s invitational invite:sdg invocation invoice:s
invoke:sdg involuntarily involuntary involve:sdg involvement:s invulnerable inward:sl iodine ion:s ionization ionized ionosphere iota ipecac irascible irate ire iridescent iridium irises
irk:se irksome iron:seiy ironclad ironic ironical:l ironies irradiate:dg irrational:l irreconcilable irrefutable irregardless irregular:s irregularities irregularity irrelevant irreparable
irreparably irreplaceable irrepressible irreproachable irresistible irresistibly irrespective irresponsibility irresponsible irresponsibly irretrievable irretrievably irreverence irreverent
irreversible irrevocable irrevocably irrigate:dg irrigation irritability irritable irritant:s irritate:sdg irritation:s is island:sR islanders isle:s ism isolate:sdg isolation isolationist
isosceles isotope:s issue:sdg isthmus it:s italic:s itch:eiyE item:s itemised itemize:dg iterations itineraries itinerary itself ivories ivory jab:s jabbed jabber:i jabbing jack:sei jackals
jackass:E jacket:s jackhammer:s jackknife:d jackknives jackpot:s jackrabbit:s jaded jagged jags jail:sei jailbreak jailers jalopies jalopy jam:s jamb jammed jamming jangle:sdg janitor:s
janitorial jar:s jargon jarred jarring jaundice:d jaunt:sy javelin jaw:sei jawbone:g jawbreaker jaywalk:i jazz:eiy jealous:ly jealousies jeans jeep:s jeer:sei jejune jell:iy jellies
jellybeans jellyfish jeopardise:d jeopardize:sdg jeopardy jerk:seiy jerkin jerkwater jerseys jest:siR jesters jet:s jetted jetting jettison:e jetty jewel:seR jewelers jewelled jeweller:sy
jewelry jib:eE jibe:sd jiffies jiffy jig:s jigger jiggle:sdg jigsaws jilt:ei jimmied jimmies jingle:sdg jinx:eiE jitney jitterbug jitters jittery jive:sg job:s jobless jockey:sei jocks
jockstrap:s jocularity jodhpurs jog:s jogged jogger:s jogging join:seiR joint:sel joists joke:sdrg jokers jokingly jollier jollies jolliest jolly jolt:sei joshing jostle:dg jot jotted
jotting joules journal:s journalism journalist:s journalistic journey:sei joust:si jovial jowl:s joy:s joyful:l joyless joyous:l joyride:g joystick:s jubilant jubilation judge:sdg
judgement:s judgemental judgeship judgment:s judgmental judicial judiciary judicious:l judo jug:s juggernaut juggle:sdrg jugglers jugular juice:sdrg juicers juicier juiciest juicy jujitsu
jukebox:E julep:s jumble:d jumbo:s jump:seiRy jumpers jumpsuit:s junction juncture jungle:s junior:s junk:seiR junket:s junkie:s junkyard juntas juries jurisdiction jurisdictional
jurisprudence jurist juror:s jury just:l justice:s justifiable justifiably justification:s justified justifies justify:i jut jute jutting juvenile:s juxtapose juxtaposition kale
kaleidoscope:s kamikaze:s kangaroo:s kaput karaoke karat:s karate karma kayak:si kazoo kebab keel:sei keen:lRnT keep:siR keepers keepsake:s keg:s ken kennel:se kept kerb kerchief kernel:s
kerosene ketchup kettle:s key:sei keyboard:s keyhole:s keynote keystroke:s keyword:s khaki:s kibbutz kibitz:i kibosh kick:seiR kickback:s kickers kickoff kid:s kidded kidder kiddie:s kidding
kiddo:s kidnap:s kidnapped kidnapper:s kidnapping:s kidney:s kielbasa kill:seiR killers killings killjoy kiln kilo:s kilobytes kilogram:s kilometer:s kilometre:s kilowatt:s kilt:s kimono:s
kin:d kinda kinder kindergarten kindest kindhearted kindle:sdg kindlier kindly kindness:E kindred kinds kinetic kinfolk king:s kingdom:s kingpin:s kink:sy kinkier kinship kinsman kinsmen
kiosk kippers kismet kiss:eiRE kissers kit:siE kitchen:s kitchenette kite:sg kith kitsch kitten:s kitties kiwi:s kleptomaniac:s klutz:y knack:R knapsack:s knave:s knead:i knee:sd kneecap:s
kneel:si knell knelt knew knickers knickknack:s knife:sdg knight:eil knighthood knit:s knitted knitting knives knob:s knobby knock:seiR knockers knockout:s knockwurst knoll knot:s knothole
knotted knotting knotty know:si knowingly knowledge knowledgeable known knuckle:s knucklehead:s koala:s kook:sy kopeck:s kosher kowtow:ei kumquat:s la:dy lab:s label:sei labelled labelling
labia labor:seiR laboratories laboratory laborers laborious labour:seR labourers labyrinth:s lace:sdg lacerated lacerates lacerating laceration:s lack:sei lackey:s lackluster lacquer:e
lacrosse lactate:g lactic lactose ladder:se laddie:s lades ladies lading ladle:g lads lady ladybird ladybug:s ladylike lag:sR lagged lagging lagoon:s laid lain lair:s lake:s lamas lamb:s
lame:sdrn lamebrain lament:sei lamentable lamentation lamest laminate:sdg lamination lamp:s lamppost:s lampshade:s lanced lances lancet lancing land:seiR landfall landfill:s landings
landladies landlady landline landlocked landlord:s landlubber landmark:s landowner:s landscape:sdrg landscapers landslide:s lane:s language:s languid languish:ei languor languorous lanky
lantern:s lap:s lapel:s lapped lapping lapse:sdg laptop:s larboard larceny lard:R large:slr largest lariat lark:s larva larvae larval laryngitis larynx lasagna:s lasagne lascivious:l laser:s
lash:eiE lass:E lasso:ei last:seil latch:eiE late:lrn latent lateral:l latest latex lath:R lathe:r lathered latitude:s latrine:s latte:sr lattice laud:se laudable laudanum laugh:sei
laughable laughingly laughingstock laughter launch:eiRE launchers launder:sei laundress laundries laundry laureate:s laurels lava lavatories lavatory lavender lavish:ei law:s lawbreaker:s
lawful:l lawless:n lawmaker:s lawn:s lawsuit:s lawyer:s laxative:s laxity layaway layer:sei laying layman laymen layoff:s layout:s layover layperson lays lazier laziest laziness lazing lazy
lazybones leach lead:seiR leaden leaders leadership leaf:sey leaflet:s league:s leak:seiy leakage:s lean:seiRT leanings leap:sei leapfrog leapt learn:seiR learners learnt lease:sdg leash:E
least leather:sy leathernecks leave:sdg leavings lecher lecherous lectern lecture:sdrg lecturers led ledge:sr ledgers leech:eiE leek:s leered leering leeway left:s lefties leftist leftover:s
leg:s legacies legacy legal:sl legalese legalise legalistic legality legalize:dg legato legend:s legendary legged legging:s leggy legible legions legislate:g legislation legislative
legislator:s legislature legit legitimacy legitimate:l legitimize legless legroom legumes legwork leis leisure:l lemmings lemon:sy lemonade lemur lend:siR lenders length:sy lengthen:sei
lengthwise leniency lenient lens:E lent lentil:s leopard:s leotard:s leper:s leprechaun:s leprosy leprous lesbian:s lesbianism lesion:s less:R lessen:sei lesson:s lest let:s letdown lethal:l
lethargic lethargy letter:sei letterhead letting lettuce leukaemia leukemia leukocytes levee:s level:sei levelheaded levelled leveller levelling lever:s leverage:d levied levitate:dg
levitation levity levying lewd:n lexicon liabilities liability liable liaise liaison:s liar:s lib libation:s libel:e libelous liberal:sl liberalism liberalization liberate:sdg liberation
liberator:s libertarian liberties libertine liberty libido:s librarian:s libraries library libretto lice licence:s license:sdg licentiousness lichen lick:sei licorice lid:s lie:sd lief liege
liens lieu lieutenants life:r lifeblood lifeboat:s lifeguard:s lifeless lifelike lifeline:s lifelong lifers lifesaver lifesaving lifespan lifestyle:s lifetime:s lift:sei liftoff ligament:s
ligature:s light:seilRnT lighten:sei lighters lightheaded lighthearted lighthouse:s lightning:se lightweight:s likable like:sdlng likeable likeliest likelihood liken:ei likest likewise
lilac:s lilies lilt:i limb:sR limbering limbo lime:s limeade limelight limericks limestone limit:sei limitation:s limitless limo:s limousine:s limp:sei linchpin line:sdrg lineage linear
linebacker:s lineman linemen linen:s liners lineup:s linger:sei lingerie lingo linguist:s linguistic:s liniment linings link:sei linkage:s linkup linoleum linseed lint lintels lion:s
lioness:E lip:s liposuction lipstick:s liquefied liquefies liquefy liqueur:s liquid:s liquidate:sdg liquidation liquor:e liquorice lira lire lisp:i list:sei listen:seiR listeners listings
listless:l lit:R litany literacy literal:l literary literate literature liters lithe lithium lithographs litigants litigate:g litigation litigious litmus litre:s litter:sei litterbug
little:r littlest livable live:sdlrg liveable livelier liveliest livelihood:s livelong liven:sei livers liverwurst livery livest livestock livid livings lizard:s llama:s load:seiR loaf:siR
loafers loam loan:seiR loath:eiE loathe:sdg loathsome loaves lob:sE lobbed lobbied lobbies lobbing lobby:i lobbyist:s lobe:s lobotomy lobster:s local:slE locale:s localised localities
locality localized locate:sdg location:s lock:seiR lockers locket:s lockjaw lockout locksmith:s lockup loco locomotion locomotive:s locusts lode lodestone lodge:sdrg lodgers lodgings
loft:sey loftier log:s logarithm logarithmic logbook:s logged logger logging logic logical:l login logistical logistics logjam logo:s loin:s loincloth:s loiter:si loiterers loll:i lollipop:s
lollygagging lone:lr lonelier loneliest loneliness loners lonesome long:seiRT longboat:s longevity longhorns longingly longings longitude longitudinal longshoreman longshoremen longtime
loofah look:sei lookalike:s lookout:s loom:sei loon:sy loonie:s loop:seiy loophole:s loose:sdlrg loosen:sei loosest loot:eiR looters lop:i lope:g lopped lopping lopsided loquacious lord:seil
lore lorn lorries lorry lose:srg losers loss:E lost lot:s lotion:s lottery lotto lotuses loud:lRnT loudmouth:e loudspeaker:s lounge:sg louse:s lousiest lousy lout lovable love:sdlrg
lovebird:s loveless lovelier lovelies loveliest loveliness lovelorn lovemaking lovers lovesick lovingly low:silRT lowbrow:s lowdown lowercase lowered lowering lowers lowland lowliest lox
loyal:l loyalists loyalties loyalty lozenge:s ls luau lubber lube lubricant:s lubricate:sdg lubrication lucid lucidity luck:seiy luckier luckiest luckily lucrative lucre ludicrous:l lug:s
luggage lugged lugging lugubrious lukewarm lull:sei lullabies lullaby lumbago lumbar lumber:sei lumberjack:s lumberyard luminaries luminary luminous lummox lump:se lumpiest lunacy lunar
lunatic:s lunch:eiE lunchbox luncheon:s lunchroom lunchtime lung:seiE lunge:sdg lupine lurched lurches lure:sdg lurid lurk:sei luscious lush:E lust:seiRy lustful lustre lustrous lute:s
luxuriant luxuriate:g luxuries luxurious:l luxury lye:g lymph lymphatic lymphoma lynched lynches lynching:s lyre lyric:s lyrical:l lyricist ma:sdy macabre macaroni:s macaroons macaw:s maced
maces machete:s machinations machine:sd machinery machinists machismo macho mackerel macroscopic madam madcap maddened maddening madder maddest made madhouse madly madman madmen madness
madrigal madwoman maelstrom magazine:s maggot:s magic magical:l magician:s magistrate:s magma magnanimity magnanimous magnate:s magnesia magnesium magnet:s magnetic magnetised magnetism
magnetized magnification magnificence magnificent:l magnified magnifies magnify:i magnitude magnums magpies mahogany maid:s maiden:s maidenhead maidenhood maidservant mail:sei mailbox:E
mailers mailings mailman mailmen maim:ei main:sl mainframe:s mainland mainline mainsail mainstay mainstream maintain:seiR maintenance maize majestically major:seil majorette majority
make:srg makers makeshift makeup:s makings maladies maladjusted malady malaise malaria malarkey malcontent:s male:s malevolence malevolent malfeasance malformation malformed malfunction:sei
malice malicious:l malign:ei malignancy malignant malingering mall:s mallards malleable mallet:s malnourished malnutrition malpractice malt:se maltreat mamas mambo mammal:s mammalian mammary
mammogram mammoth:s man:slyE manacled manacles manage:sdrg manageable management managerial managers manatee mandate:sd mandatory mandible:s mandolin mane:s maneuver:sei maneuverability
maneuverable manga manganese mange:r mangle:sdg mango:E mangrove:s mangy manhandle:dg manhole:s manhood manhunt:s mania:s maniac:s maniacal manic manicure:sdg manicurist:s manifest:seil
manifestation:s manifesto:s manifold:s manipulate:sdg manipulation:s manipulative manipulator mankind manliness manned mannequin:s manner:sel mannerism:s manning mannish manoeuvre:sg manor
manpower manservant mansion:s manslaughter mantel mantelpiece mantilla mantis mantle:s mantra:s manual:sl manufacture:sdrg manufacturers manure:g manuscript:s map:s maple mapped mapping
maracas marathon:s marauding marble:sdg march:eiRE mare:s margarine margarita:s margin:s marginal:l mariachi marigolds marijuana marinade marinas marinate:dg marionette:s marital maritime
mark:seiR markedly markers market:sei marketability marketable marketplace:s markings marksman marksmanship marksmen markup marmalade maroon:se marquee marred marriage:s marriageable
married:s marries marring marrow marry:i marshaled marshaling marshals marshes marshmallow:s marshy marsupial:s martial martinet martini:s marts martyr:se martyrdom marvel:sei marvellous:l
marvelous:l marzipan mascara mascot:s masculine masculinity mashed masher mashes mashing mask:sei masochism masochist:s masochistic masonry masque masquerade:sg mass:eiE massacre:sd
massage:sdg masseur masseuse:s massive:l mast:sR mastectomy mastered masterful mastering masterly mastermind:sei masterpiece:s masters mastery masthead mastiff mastodon mastoid
masturbate:sdg masturbation mat:seiE matador:s match:eiE matchbook:s matchbox matchless matchmaker matchmaking mate:sdg material:sl materialise:d materialism materialist materialistic
materialize:sdg maternal maternity math mathematical:l mathematician:s mathematics matriarch:s matrices matriculate matrimonial matrimony matrix matron:s matte:dr mattered mattering matters
mattress:E mature:sdlg maturity matzo maudlin maul:sei mausoleum:s maven maw mawkish maxed maxima maximal maximise:g maximize:sdg maxims maximum:s maxing maybe:s mayhem mayonnaise mayor:s
mayoral maypole maze:s mazurka me meadow meager meagre meal:sy mealtime:s mean:siRnT meander:i meaningful:l meaningless meanings meant meantime meanwhile measles measly measurable
measure:sdg measurement:s meat:sy meatball:s meatier meatloaf mechanic:s mechanical:l mechanised mechanism:s mechanized medal:s medalist:s medallion:s medallist meddle:drg meddlesome media
medial median mediate:dg mediation mediator medic:s medical:sl medicate:dg medication:s medicinal medicine:s medieval mediocre mediocrities mediocrity meditate:dg meditation:s meditative
medium:s medley medulla meek:ln meet:si meetings megabyte:s megahertz megalith megalomania megalomaniac:s megaphone:s megaton:s melancholia melancholic melancholy melange melanoma meld:ei
mellow:sei melodic melodies melodious melodrama:s melodramatic melody melon:s melt:sei meltdown:s member:s membership:s membrane:s memento:s memo:s memoir:s memorabilia memorable memorandum
memorialize memorials memories memorise:dg memorization memorize:dg memory men:d menace:sg menacingly menage menagerie mendacious mendacity mended mending mends menfolk menial meningitis
menopausal menopause menorah:s menstrual menstruate:g menstruation menswear mental:l mentality menthol mentholated mention:sei mentor:sei menu:s meowing meows mercenaries mercenary
merchandise:dg merchant:s mercies merciful:l merciless:l mercurial mercury mercy mere:l merest merge:sdrg mergers meringue:s merit:se meritorious mermaid:s merrier merriest merrily merriment
merry mescal mescaline mesh:ei mesmerise:dg mesmerized mesmerizing mesquite mess:eiyE message:s messenger:s messier messiest messieurs met:eiR metabolic metabolism:s metabolize metacarpal
metal:s metallic metallurgist metallurgy metamorphoses metamorphosis metaphor:s metaphorical:l metaphysical metaphysics metastasized mete:drg meteor:s meteoric meteorite:s meteorological
meteorologist:s meteorology metered meters methadone methane methanol method:s methodical:l methodologies methodology methought meticulous:l metre:s metric metro:s metronome mettle mew:si
mewling mezzanine mi:d miaow:si mica mice microbe:s microbiology microchip:s microcomputer:s microcosm microfiche microfilm:s micrometer microns microorganism:s microphone:s microprocessor:s
microscope:s microscopic microscopy microsecond:s microwave:sd midair midday middle:g middleman middlemen middleweight midget:s midnight midriff:s midshipmen midst midstream midterm:s
midweek midwife:d midwinter midwives miffed might:y mightier mightiest mightily migraine:s migrant:s migrate:sdg migration:s migratory miked mikes mil:sdE milder mildest mildew:e mildly
mildness mile:s mileage milestone:s milieu militant:s militarily militarism militaristic military militate militia:s milk:sei milkmaid milkman milkmen milkshake:s milksops mill:i millennia
millennium:s milligram:s milliliter:s millimeter:s millimetre milliner:sy million:s millionaire:s millionth millisecond:s millstone mime:sdg mimeograph:e mimic:s mimicked mimicking mimicry
mimosa:s mince:sdg mincemeat mind:sei mindedness mindful mindless:l mine:sdrg minefield:s mineral:s miners minestrone minesweeper mingle:sdg mini:s miniature:s miniaturization miniaturize:d
minibike minibus:E minimal:l minimalist minimise minimize:g minimum:s minions miniseries miniskirt:s minister:si ministerial ministrations ministries minivan:s mink:s minnow:s minor:se
minorities minority minstrel mint:sey minuet minus:E minuscule minute:s minutia minutiae minx miracle:s miraculous:l mirage:s mire:d mirror:sei mirth misadventure:s misanthrope misanthropic
misapprehension misappropriated misappropriation misbegotten misbehave:sdg misbehavior miscalculate:d miscalculation:s miscarriage:s miscarried miscarry miscellaneous mischief mischievous
miscommunication misconception:s misconduct misconstrue:d miscounted miscreant:s misdeeds misdemeanor:s misdemeanour:s misdiagnosed misdirect:sei misdirection miser:sly miserable miserably
miseries misfire:dg misfit:s misfortune:s misgiving:s misguide:sdg mishandled mishap:s mishmash misinformation misinformed misinterpret:sei misinterpretation:s misjudge:dg misjudgments
mislaid mislay mislead:si misled mismanage:d mismanagement mismatch:eE misnomer misogynist misogynistic misogyny misplace:sdg misprint mispronounce:sdg misquote:dg misread:si
misrepresent:sei misrepresentation miss:eiE misshapen missile:s mission:s missionaries missionary missives misspell:e misspent misstep:s mist:siRy mistake:sg mistaken:l mistletoe mistook
mistreat:sei mistreatment mistress:E mistrial mistrust:e misunderstand:si misunderstandings misunderstood misuse:dg mite:s mitigate:dg mitigation mitosis mitt:s mittens mix:eiRE mixers
mixture:s mizzen mizzenmast mnemonic:s moan:sei moat:s mob:s mobbed mobbing mobile:s mobilise:dg mobility mobilization mobilize:dg mobster:s moccasin:s mocha mock:seiR mockeries mockery
mod:ET mode:s model:sei modelings modelled modelling:s modem:s moderate:sdlg moderation moderator modern:s modernised modernity modernization modernize modestly modesty modicum
modification:s modified modifier modifies modify:i modular modulate:sdg modulation modulator module:s mogul mohair moist moisten:e moisture moisturiser moisturize:rg moisturizers molar:s
molasses mold:seiy moldings mole:s molecular molecule:s molehill molest:seiR molestation molesters mollified mollify mollusc:s mollusk molted molten molting mom:s moment:s momentarily
momentary momentous momentum mommies monarch:sy monasteries monastery monastic monetary money moneymaker mongoose mongrel:s monies moniker monitor:sei monk:s monkey:si monkeyshines mono
monochromatic monochrome monocle monogamous monogamy monogram monogrammed monogramming monograph monolith:s monolithic monologue mononucleosis monopolies monopolise:g monopolize:sdg monopoly
monorail monosyllabic monosyllable:s monotone monotonous monotony monoxide monsoon:s monster:s monstrosities monstrosity monstrous:l montage:s month:sl monthlies monument:s monumental:l
mooch:eiR moochers mood:sy moodily moodiness mooing moon:sei moonbeam:s moonlight:sei moonlit moonshine moor:sei moorings moos moose moot mop:sei mope:dg mopped mopping moral:sl morale
moralist:s moralities morality moralizing morass moratorium morbid:l morbidity more:s moreover morgue:s morn:i mornings moron:s moronic morose morphine morphology morsel:s mortal:sl
mortality mortar:se mortgage:sdg mortician:s mortification mortified mortifying mortuaries mortuary mosaic:s mosey:i mosque:s mosquito:E mossy most:l mote motel:s moth:sR mothball:se
motherboard:s mothered motherfucker:s motherfucking motherhood mothering motherland motherless motherly mothers motif:s motility motion:sei motionless motivate:sdg motivation:s motivational
motivator motive:s motley motocross motor:si motorbike:s motorboat:s motorcade:s motorcar:s motorcycle:s motorcyclist:s motorised motorist:s motorized motorman motorway:s motto mould:sey
mound:s mount:sei mountain:s mountaineering mountainous mountainside mountaintop:s mountebank mountings mourn:seiR mourners mournful:l mouse:sr mousetrap:s mousse:d moustache:s mousy
mouth:sei mouthful:s mouthpiece mouthwash movable move:sdrg movement:s movers movie:s mow:seiR mowers mozzarella much muck:sei mucous mucus mud muddied muddle:sdg muddy:i mudslide muffed
muffin:s muffle:sdr mufflers muffs mug:s mugged mugger:s mugging:s muggy mukluks mulatto mulch:i mule:s mull:ei mullet multi multicolored multicultural multidimensional multimedia
multimillionaire:s multinational:s multiple:s multiplex:E multiplication multiplicity multiplied multiplies multiply:i multitasking multitude:s multivitamin mum:s mumble:dg mummies
mummification mummified mummify mummy mumps munch:ei munchies mundane municipal municipality munition:s mural:s murder:seiR murderers murderess murderous murk:y murkier murmur:sei muscatel
muscle:sdg muscular musculature muse:sdg museum:s mush:eiy mushier mushroom:sei music musical:sl musicale musician:s musings musk:y musket:s musketeer:s muskrat muslin muss:ei mussel:s
must:Ry mustache:s mustard mustered mustering mutable mutant:s mutate:sdg mutation:s mute:sdl mutilate:sdg mutilation:s mutineer mutinied mutinies mutinous mutiny:i mutt:sR muttered
muttering mutters mutton mutual:l muumuu:s muzzle:sd my mynah myopia myopic myriad myrrh myself mysteries mysterious:l mystery mystic:s mystical mysticism mystified mystify:i myth:s mythic
mythical mythological mythologies mythology nab:s nabbed nachos nag:s nagged nagging nail:sei naive:l naked:n name:sdlg nameless namesake nannies nanny nanosecond:s nanotechnology nap:s
napalm:ei nape napkin:s napped nappies napping nappy narc:s narcissism narcissist:s narcissistic narcosis narcotic:s nark narrate:dg narration narrative:s narrow:seilRT narwhal nary nasal:l
nascent nastier nastiest nastiness nasty natal nation:s national:sl nationalism nationalist nationalistic nationalities nationality nationalization nationwide native:s nativity natty
natural:sl naturalist:s naturalized nature:s naught:y naughtiest naughtiness nausea nauseate:dg nauseous nautical naval nave navel:s navies navigable navigate:dg navigation navigational
navigator:s nay:s naysayers near:seilRT nearby nearsighted neat:lRnT neath nebulae nebulous necessaries necessarily necessary necessitate:sdg necessities necessity neck:sei neckerchief
necklace:s neckline necktie:s necromancer necrophilia necrosis nectar nectarine:s need:seiy neediest needle:sdg needlepoint needless:l needlework nefarious negate:sdg negation negative:sl
negativity neglect:sei neglectful negligee:s negligence negligent negligible negotiable negotiate:sdg negotiation:s negotiator:s neigh:sei neighbor:sil neighborhood:s neighbour:sil
neighbourhood:s neither nemesis neodymium neon neonate neophyte:s nephew:s nepotism nerd:sy nerve:s nervous:ln nervy nest:sei nestled net:s nether netted netting nettle:s network:sei neural
neuralgia neurological neurologist:s neuron:s neuroses neurosis neurosurgery neurotic:s neurotransmitter:s neutered neutering neutral:s neutralisation neutralise:sdg neutrality
neutralization neutralize:sdg neutrino neutrons never nevermore nevertheless new:slRnT newbie:s newborn:s newcomer:s newfangled newlywed:s newsboy newscast:s newscasters newsflash
newsletter:s newsman newsmen newspaper:s newspaperman newspapermen newspaperwoman newsprint newsreel:s newsstand:s newsworthy newsy next nib nibble:dg nice:lrn nicest niceties nicety niche
nick:sei nickel:s nickname:sd nicotine niece:s nifty nigga:s nigger:s nigh night:sl nightcap nightclub:s nightfall nightgown:s nightie:s nightingales nightlife nightmare:s nightmarish
nightshirt nightstick:s nighttime nihilist nihilistic nil nimble nincompoop:s nine:s nineteenth nineties ninja:s ninnies ninny ninth nip nipped nipper:s nipping nipple:s nippy nit:s nitpick
nitrate:s nitrogen nitroglycerin nitroglycerine nitwit:s nixed no:drE nobility noble:srn nobleman noblemen noblest noblewoman nobly nobodies nobody nocturnal nodded nodding node:s nods
nodules noggin noise:s noiseless:l noisier noisiest noisily noisy nomadic nomads nomenclature nominal:l nominate:sdg nomination:s nominee:s non nonalcoholic nonchalance nonchalant:l noncom
noncommittal noncompliance nonconformist:s nondairy nondenominational nondescript none nonentities nonentity nonetheless nonevent nonexistence nonexistent nonfat nonfiction nonhuman
nonnegotiable nonpayment nonphysical nonplussed nonprofit nonproliferation nonrefundable nonsense nonsensical nonsmoker nonsmoking nonstop nontoxic nonverbal nonviolence noodle:sg nook:s
noon noontime noose:s norm:s normal:l normalcy normalise normality normalize:dg north northbound northeast northerly northern northernmost northward northwest northwesterly nose:sdg
nosebleed:s nosedive:s nosh nostalgia nostalgic nostril:s nostrum nosy not:eiE notable:s notably notarized notary notation:s notch:eE note:sdg notebook:s notepad noteworthy nothing:sn
notice:sdg noticeable noticeably notification:s notified notifies notify:i notion:s notoriety notorious:l notwithstanding nougat nought noun:s nourish:eiE nourishment nous novel:s novelist:s
novelties novelty novice:s novitiate now nowadays nowhere noxious nozzle:s nuance:sd nub nubile nuclear nuclei nucleic nucleus nude:s nudge:sdg nudist:s nudity nugget:s nuisance:s nuke:sdg
null nullification nullified nullifies nullify numb:seiRnT numbered numbering numbers numbskull numeral:s numerator numeric numerical:l numerous numskull nun:s nunnery nuptial:s nurse:sdg
nursemaid:s nurseries nursery nurture:dg nut:s nutcracker:s nutmeg nutrient:s nutrition nutritional nutritionist nutritious nutshell nutted nuttier nuttiest nuttiness nutty nuzzle:dg nylon:s
nymph:s nymphomania nymphomaniac:s oaf:s oak oar:s oasis oat:s oath:s oatmeal obedience obedient:l obelisk obese obesity obey:sei obfuscate obit:s obituaries obituary object:sei objection:s
objectionable objective:sl objectivity objector:s obligate:d obligation:s obligatory oblige:sdg obligingly oblique obliterate:sdg obliteration oblivion oblivious oblong obnoxious:l oboe:s
obscene:l obscenities obscenity obscure:sdg obscurity obsequious observable observance observant observation:s observational observatories observatory observe:sdrg observers obsess:eiE
obsession:s obsessive:l obsolescence obsolete obstacle:s obstetric obstetrician:s obstinacy obstinate obstruct:sei obstruction:s obtain:sei obtainable obtrusive obtuse obvious:l occasion:se
occasional:l occidental occluded occlusion occult occupancy occupant:s occupation:s occupational occupied occupies occupy:i occur:s occurred occurrence:s occurring ocean:s oceanography
octagon octave:s octogenarian octopus ocular odd:slRnT oddballs oddities oddity odious odometer odor:s odorless odour:s oesophagus oestrogen of off:seiR offal offbeat offence:s offend:seiR
offenders offense:s offensive:ln offered offering:s offers offhand office:sr officers official:sl officiate:g officious offload offset:s offsetting offshoot:s offshore offside offspring
offstage oft often:R oftentimes ogle:dg ogre:s oh ohms oil:seiy oilfields oinks ointment:s okayed okaying okays okra old:RT olden oldie:s olfactory oligarchy olives ombudsman omelet:s
omelette:s omen:s ominous omission:s omit:s omitted omitting omnibus omnipotence omnipotent omnipresent omniscience omniscient on:lE once oncoming one:sn onerous oneself onetime ongoing
onion:s online onlooker:s onset onshore onslaught onto onus oodles ooze:sdg opals opaque open:seilRn openers openings opera:s operable operate:sdg operatic operation:s operational
operative:s operator:s operetta ophthalmologist ophthalmology opiate:s opine opinion:s opinionated opium opossum opponent:s opportune opportunist:s opportunistic opportunities opportunity
oppose:sdg opposite:s opposition oppress:eiE oppression oppressive oppressor:s opt:sei optic:s optical optician optimal optimisation optimise:sdg optimism optimist:s optimistic optimization
optimize:sdg optimum option:sei optional:l optometrist optometry opulence opulent opus:E or:E oral:l orange:s orangutan:s oration:s orator:sy orb:s orbit:sei orbital:s orchard:s orchestra:s
orchestral orchestrate:sdg orchestration:s orchid:s ordain:e ordeal:s order:seil orderlies ordinance:s ordinaries ordinary ordination ordnance ore:s oregano organ:s organdy organic:s
organically organisation:s organise:sdrg organisers organism:s organist organization:s organizational organize:sdrg organizers orgasm:s orgasmic orgies orgy orient:sei oriental orientate:sdg
orientation orifice:s origami origin:s original:sl originality originate:sdg originator oriole ornament:s ornamental ornate ornery ornithologist ornithology orphan:se orphanage:s
orthodontics orthodontist:s orthodox:y orthopaedic orthopedic:s orthopedist oscillate:g oscillation oscillator oscilloscope ostensible ostensibly ostentatious osteopath osteoporosis
ostracised ostracism ostracized ostrich:E other:s otherwise otherworldly otters ottoman ought ounce:s our:s ourselves oust:eR out:seiR outage:s outback outbid outbound outbreak:s
outbuilding:s outburst:s outcast:s outclassed outcome:s outcries outcroppings outcry outdated outdid outdo:i outdone outdoor:s outermost outfield:R outfielders outfit:s outfitted outfitting
outflank:e outfoxed outgoing outgrew outgrow:s outgrown outgrowth outhouse:s outings outlandish outlast:se outlaw:se outlay:s outlet:s outline:sdg outlive:sdg outlook outlying outmaneuver:e
outmanoeuvre outmoded outnumber:sei outpatient:s outperform:e outplacement outplayed outpost:s outpouring output:s outrage:sdg outrageous:l outran outrank:s outreach outright outrun:s
outrunning outsells outset outshine:sg outside:sr outsiders outskirts outsmart:sei outsource:dg outspoken outstanding:l outstretched outstrip:s outtake:s outward:sl outweigh:s outwit
outwitted outworn ova ovarian ovaries ovary ovation:s oven:s over:sl overabundance overachiever overacting overactive overage overall:s overanxious overate overbearing overbite overblown
overboard overbooked overburdened overcame overcast overcharge:sdg overcoat:s overcome:sg overcompensate:sg overconfident overcook:e overcrowded overcrowding overdid overdo:iE overdone
overdose:sdg overdraft overdrawn overdressed overdrive overdue overeager overeat:i overestimate:dg overexposed overextended overflow:sei overgrown overhand overhang:i overhaul:ei overhead:s
overhear:sdi overheat:sei overjoyed overkill overlaid overland overlap:s overlapped overlapping overlay:si overload:sei overlong overlook:sei overlords overlying overnight:s overpaid
overpass overplay:e overpopulate:d overpower:sei overprice:sdg overprotective overqualified overran overrate:d overreaching overreact:sei overreaction overridden override:sg overrode
overrule:g overrun:s overrunning oversaw overseas oversee:sir overseen overseers oversell oversensitive oversexed overshadow:sei overshoot:i overshot oversight:s oversimplification
oversimplified oversimplify:i oversized oversleep:i overslept overstate:dg overstay:e overstep overstepped overstepping overstuffed overt:l overtake:g overtaken overthink overthrew
overthrow:si overthrown overtime overtone:s overtook overture:s overturn:sei overuse:dg overview overweight overwhelm:sei overwhelmingly overwork:ei overwrite:g overwritten overwrought
overzealous ovulate:g ovulation ovum owe:sdg owl:s own:seiR owners ownership ox oxen oxfords oxidation oxide oxidized oxidizing oxygen oxygenated oxygenation oxymoron oyster:s ozone pace:sdg
pacemaker:s pacified pacifier:s pacifism pacifist:s pacify pack:sei package:sdg packet:s pact:s pad:s padded paddies padding paddle:sdg paddock padlock:se paediatrician pagan:s page:sdrg
pageant:s pageantry pagers paginate paid pail:s pain:sei painful:l painkiller:s painless:l painstaking:l paint:seiR paintbrush:E painters paintings pair:sei paisley pajamas pal:seRET
palace:s palaeontologist:s palaeontology palatable palate:s palatial palaver palazzo pale:sdr paleface paleontologist:s paleontology palette palimony palindrome pall:i pallbearer:s pallet:s
pallid pallor palm:se palmistry palpable palpation palpitating palpitation:s palsy paltry pampas pamper:ei pamphlet:s pan:sE panacea panache pancake:sd pancreas pancreatic panda:s pandemic
pandemonium pander:sei pane:s panel:si panelists panelled pangs panhandler:s panhandling panic:s panicked panicking panicky panned panning panoramic pansies pansy pant:si pantaloons pantheon
panties pantomime:s pantry pantsuit:s pantyhose pap:R papacy papal papas papaya:s paperback:s paperboy papered paperhanger papers paperweight:s paperwork papoose paprika papyrus par:sei
parable:s parabolic parachute:sdg parachutist:s parade:sdg paradigm:s paradise paradox:E paradoxical:l paraffin paragon:s paragraph:s parakeet:s paralegal:s parallel:s paralyse:dg paralysis
paralytic:s paralyze:sdg paramecium paramedic:s parameter:s paramilitary paramour paranoia paranoid:s paranormal parapet:s paraphernalia paraphrase:dg paraplegic parasailing parasite:s
parasitic parasol:s paratrooper:s paratroops parboiled parcel:se parcelled parch:e parchment pardon:sei pardonable pare:dg parent:si parentage parental parentheses parenthesis parenthood
parfait pariah parish:E parishioner:s parity park:sei parka:s parlance parlay:e parley parliament parliamentary parlor:s parlour:s parochial parodies parody parole:sdE parolee:s parquet
parrot:s parse:sdg parsec parsley parsnip:s parsonage part:seily partake:g partaken partial:sl partiality participant:s participate:sdg participation participle:s particle:s particular:sl
particulate:s partied parties partings partisan:s partition:sei partner:sei partnership:s partook partway partying pas:s passable passage:s passageway:s passbook passed passel passenger:s
passer passerby passersby passes passing passion:s passionate:l passive:sl passkey passport:s password:s past:seiy pasta:s paste:dg pastel:s pasteurized pasteurizing pastiche pasties
pastime:s pastoral pastors pastrami pastries pastry pasture:s pat:s patch:eiyE patchwork pate patella patent:seil paternal paternity path:s pathetic pathetically pathogen:s pathological:l
pathologist:s pathology pathos pathway:s patience patient:sl patina patio patriarch:sy patriarchal patrician patricide patriot:s patriotic patriotically patriotism patrol:s patrolled
patrolling patrolman patrolmen patron:s patronage patronise:sdg patronize:sdg patsies patted patter:si pattern:sei patties patting paucity paunchy pauper:s pause:sdg pave:sdg pavement:s
pavilions paw:sei pawn:sei pawnbroker:s pawnshop:s pay:seiR payable paycheck:s payday:s payers payload:s paymaster payment:s payoff:s payroll:s pea:sr peace peaceable peaceably peaceful:ln
peacekeeping peacemaker:s peacetime peach:E peacocks peak:sei peal:i peanut:s pearls pearly pears peasant:s peasantry peat pebble:s pecan:s peccadillo:E peck:sei pecs pectoral:s peculiar:l
peculiarities peculiarity pedagogue pedal:sei pedalled pedalling pedant:s pedantic pedantry peddle:srg peddlers pedestal:s pedestrian:s pediatric pediatrician:s pedicure:s pedigree:sd
pedlar:s pee:sdir peek:sei peel:sei peelings peep:seiR peepers peephole:s peered peering peers peeve:sd peevish pegged pegs pejorative pelicans pellet:s pelted pelting pelts pelvic pelvis:E
pen:s penal penalised penalize:dg penalties penalty penance:s pence penchant pencil:se pencilled pendant:s pended pending pends pendulum:s penetrate:sdg penetration:s penguin:s penicillin
penile peninsula penis:E penitence penitent penitentiaries penitentiary penknife penlight penmanship pennant:s penned pennies penniless penning penny pension:se pensioners pensive pent
pentameter penthouse:s penultimate peon:sy peonies people:sd pep pepped pepper:sei peppercorn peppermint:s pepperoni:s peppier peppy per perceive:sdg percent:s percentage:s percentile
perceptible perception:s perceptive perch:eiE perchance percolate:dg percolator percussion percussionist perdition peremptory perennial:s perfect:seil perfection perfectionist:s perfidious
perfidy perforate:d perforation:s perform:seiR performance:s performers perfume:sd perfunctory perhaps pericardium peril:s perilous perimeter:s period:s periodic periodical:sl peripheral:s
periphery periscope:s perish:eiE perishable:s peritoneum peritonitis periwinkle perjure:dg perjury perk:seiy perm:se permanence permanent:l permeate:sdg permissible permission permissive
permit:s permitted permitting permutation:s pernicious peroxide perpendicular perpetrate:dg perpetrator:s perpetual:l perpetuate:sdg perpetuity perplex:ei persecute:sdg persecution:s
persecutor:s perseverance persevere:sg persist:se persistence persistent:l person:s persona personable personage:s personal:sl personalised personalities personality personalize:dg
personification personified personifies personify personnel perspective:s perspicacious perspicuous perspiration perspire:dg persuade:sdg persuasion:s persuasive:n pert pertain:si pertinent
perturb:ei perusal peruse:dg pervades pervasive perverse:l perversion:s perversity pervert:sei pesetas pesky peso:s pessimism pessimist:s pessimistic pest:sR pestered pestering pesters
pesticide:s pestilence pestle pet:s petal:s petard petered petite:s petition:seiR petrified petrify petrol petroleum petted petticoat:s pettiness petting petty petulance petulant petunias
pew:s pewter peyote phalanges phalanx phallic phallus phantoms pharaohs pharmaceutical:s pharmacies pharmacist:s pharmacy phase:sdg pheasant:s phenobarbital phenomena phenomenal:l
phenomenon:s pheromone:s philanderer philandering philanthropic philanthropist philanthropy philistine:s philodendron philosopher:s philosophical:l philosophies philosophize:g philosophy
phlebitis phlegm phobia:s phobic phoenix phone:sdyg phonetic:s phonetically phonics phonies phonograph phony phosphate:s phosphorescence phosphorescent phosphorus photo:se photocopied
photocopier:s photocopies photocopy:i photoelectric photogenic photograph:seiRy photographers photographic photojournalist photon:s photosynthesis phrase:sdg phraseology phrenology phylum
physic:s physical:sl physician:s physicist:s physiological physiologist physiology physiotherapy physique pi:sRE pianist:s piano:s pianoforte piazza pick:seiRy pickax:E pickers picket:sei
pickings pickle:sdg pickpocket:s pickup:s picnic:s picnicking pictorial:s picture:sdg picturesque piddling pidgin pie:sr piece:sdg piecemeal piecework pierced pierces piercing:s piers piety
piffle pig:s pigeon:s pigeonhole:d pigged piggies pigging piggy piggyback:sei pigheaded piglets pigment pigmentation pigpen pigskin pigsty pigtail:s piker:s pikes pilaf pile:sdg pileup
pilfered pilfering pilgrim:s pilgrimage:s pilings pill:s pillage:dg pillar:s pillbox:E pillory pillow:s pillowcase:s pilot:sei pimientos pimp:seil pimple:s pin:seiE pinball pincer:s
pinch:eiE pincushion:s pine:sdg pineapple:s pinged pinging pings pinhead:s pinhole:s pink:seiR pinkie:s pinnacle:s pinned pinning pinochle pinpoint:sei pinprick:s pinstripe:s pint:s pinup:s
pinwheel:s pioneer:sei pious pipe:sdg pipeline:s pips pipsqueak:s piquancy piquant pique:sd piracy piranha:s pirate:sdg pirouette:s piss:eiE pistachios pistil pistol:s piston pit:sy
pitch:eiRE pitchblende pitchers pitchfork:s pitchman piteous pitfall:s pith:y pitiable pitied pities pitiful:l pitiless piton:s pittance pitted pitting pituitary pitying pivot:s pivotal
pixel:s pixie:s pizza:s pizzazz pizzeria pizzicato placard:s placate:dg place:sdg placebo:s placeholder placement placenta plagiarism plagiarize:d plague:sdg plaice plaid:s plain:slRT
plainclothes plaintiff:s plaintive plait plan:seE plane:sd planet:s planetarium planetary plank:s planned planner:s planning plant:seiR plantains plantation:s planters plaque:s plasma
plaster:seiR plastic:s plastique plate:sdg plateau:s plateful platelet:s platform:s platinum platitudes platonic platoon:s platter:s plausibility plausible play:seiR playable playacting
playback players playful:ln playground:s playhouse:s playmate:s playoff:s playpen playroom:s plaything:s playwright:s plea:sd pleaded pleading pleads pleasant:lRT pleasantries pleasantry
please:sdg pleasurable pleasure:sdg pleat:se plebeian pledge:sdg plenary plentiful plenty plethora pleurisy plexus pliable plied pliers plies plight plod:s plodding plop:s plopped plopping
plot:s plotted plotter:s plotting plough:sei plow:sei plowshares ploy pluck:seiy plug:s plugged plugging plum:sE plumage plumb:iR plumbers plume:s plummet:sei plump:eR plunder:sei
plunge:sdrg plungers plunk:se plural plus:E plush plutonium ply:i plywood pneumatic pneumonia poach:eiRE poachers pocket:sei pocketbook:s pocketful pocketknife pocketknives pockmarks pod:s
podiatrist podium poem:s poet:s poetess poetic poetical:l poetry pogrom:s poi poignancy poignant poinsettia:s point:seiRy pointedly pointers pointier pointless poise:d poison:sei poisonings
poisonous poke:sdrg pokers poky polar polarised polarities polarity polarization polarized polarizing pole:sg polecat polemic police:sdg policeman policemen policewoman policies policy polio
polish:eiRE polite:ln politest politic:s political:l politician:s politicize:sd polka:s poll:sei pollen pollinate:g pollutants pollute:sdg pollution polo poltergeist:s polyester polyethylene
polygamist polygamous polygamy polygraph:s polymer:s polynomial polyp:s polysyllabic polythene pomade pomegranate:s pommel pomp pompom:s pomposity pompous poncho pond:sR pondered pondering
ponderous ponders pone ponies pontoon:s pony ponytail:s pooch:E poodle:s pool:sei poop:sei poor:lRT poorhouse pop:sE popcorn pope:s popgun popinjay poplar popovers popped poppies popping
poppycock populace popular:l popularised popularity popularized populate:sdg population:s populous porcelain porch:E porcine porcupine:s pore:sdg pork porn porno pornographer:s pornographic
pornography porous porpoise:s porridge port:seilR portability portable:s portage portal:s portend portent:s porterhouse porters portfolio:s porthole:s portion:s portrait:s portraiture
portray:sei portrayal:s pose:sdrg posers poseur:s posh posies posit position:sei positional positive:sl posse:s possess:eiE possession:s possessive possessor possibilities possibility
possible:s possibly possum:s post:seiR postage postal postcard:s postdated postdoctoral posterior posterity posters postgraduate posthaste posthumous:l postman postmark:se postmaster postmen
postmodern postmortem:s postoperative postpartum postpone:sdg postponement postscript postulate:dg posture:sg postwar posy pot:s potable potash potassium potato:E potbellied potbelly potency
potent potentate potential:sl potentialities potholders pothole:s potion:s potluck:s potpie potpourri potshot:s potted pottery potties potting potty pouch:eE poultice poultry pounce:sdg
pound:sei pour:sei pout:sei poverty powder:seiy power:sei powerboat powerful:l powerhouse:s powerless:n powwow pox practicable practical:sl practicalities practicality practice:sdg
practise:sdg practitioner:s pragmatic pragmatism pragmatist prairie:s praise:sdg praiseworthy praline:s pram prance:dg prank:s prankster:s pratfalls prattle:sg prawn:s pray:seiR prayers
preach:eiRyE preachers preamble prearranged precarious:l precaution:s precautionary precede:sdg precedence precedent:s precept:s preceptor precinct:s precious:l precipice precipitate:dg
precipitation precipitous:l precise:l precision preclude:s precocious precognition preconceived preconceptions precondition precursor:s predate:d predator:sy predecessor:s predestination
predestined predetermined predicament:s predicated predict:sei predictability predictable predictably prediction:s predictive predictor predilection:s predisposed predisposes
predisposition:s predominance predominant:l predominate:s preeminence preeminent preempt:e preemption preemptive:l preen:i preexisting prefab prefabricated preface:sd prefect prefecture
prefer:s preferable preferably preference:s preferential preferred preferring prefix:eiE pregnancies pregnancy pregnant prehistoric prejudged prejudging prejudice:sdg prejudicial
preliminaries preliminary prelude premarital premature:l premeditated premeditation premenstrual premier:eiE premiere:sdg premise:sd premium:s premonition:s prenatal prenup:s preoccupation:s
preoccupied preoccupy preordained prep:s prepaid preparation:s preparatory prepare:sdg preparedness prepay preponderance preposition:s prepositional preposterous prepped preppies prepping
preppy prerecorded preregistered prerequisite:s prerogative:s presage preschool:sR preschoolers prescribe:sdg prescription:s presence present:seilR presentable presentation:s presentiment
preservation preservative:s preserve:sdrg preservers preset:s preside:sdg presidency president:s presidential press:eiE pressings pressure:sdg pressurised pressurization pressurize:dg
prestige prestigious presto presumably presume:sdg presumption presumptive presumptuous presuppose:sd presupposition preteen pretence:s pretend:seiR pretenders pretense:s pretension:s
pretentious:n preternatural pretext:s prettied prettier pretties prettiest prettily pretty:i pretzel:s prevail:sei prevalent prevent:sei preventable preventative prevention preventive
preview:seR previous:l prewar prey:sei price:sdyg priceless pricier prick:seil pride:sd pried pries priest:s priestess:E priesthood prig priggish prim:eiRE primal primaries primarily primary
primate:s prime:sdrg primers primeval primitive:s primordial primp:ei primrose:s prince:sl princess:E principal:sl principle:sd print:seiR printers printout:s prior:s priorities prioritise
prioritize:sdg priority prise:s prisms prison:sR prisoners prissy pristine prithee privacy private:sl privation privatisation privatization privatize:dg privies privilege:sdg privy prize:sd
prizefighter pro:sd proactive probabilistic probabilities probability probable:s probably probate probation probationary probe:sdg problem:s problematic proboscis procedural procedure:s
proceed:sei proceedings process:eiE procession:s processional processor:s proclaim:sei proclamation:s proclivities proclivity procrastinate:g procrastination procreate:g procreation
procure:dg procurement prodded prodding prodigal prodigies prodigious prodigy prods produce:sdrg producers product:s production productive:l productivity profane:d profanities profanity
profess:eiE profession:s professional:sl professionalism professor:s professorial professorship proffer:e proficiency proficient:l profile:sdg profit:sei profitability profitable profitably
profiteer:si profound:lT profs profundity profuse:l profusion progenitor progeny prognosis program:s programmable programme:sdrg programmers progress:eiE progression progressive:l
prohibit:sei prohibitive:l project:sei projectile:s projection:s projectionist projector:s proletarian proletariat proliferation prolific prologue prolong:sei prom:s promenade:g prominence
prominent:l promiscuity promiscuous promise:sdg promissory promo:s promontory promote:sdrg promoters promotion:s promotional prompt:seilRn promulgate:dg prone prong:s pronoun:s pronounce:sdg
pronouncement:s pronto pronunciation:s proof:sei proofread:i prop:sR propaganda propagandized propagate:sdg propagation propane propel:s propellant propelled propeller:s propelling
propensities propensity properly properties property prophecies prophecy prophesied prophesies prophesy:i prophet:s prophetic prophylactic:s propitious proponent proportion:se proportional:l
proportionate proposal:s propose:sdg proposition:sei propped propping proprietary proprietor:s propriety propulsion prosaic proscribe prose prosecute:sdg prosecution:s prosecutor:s
proselyted prospect:sei prospective prospector:s prospectus prosper:ei prosperity prosperous prostate prosthesis prosthetic prostitute:sg prostitution prostrate:d protagonist protect:sei
protection:s protective protector:s protectorate protein:s protest:seiR protesters protocol:s proton:s protoplasm prototype:s protracted protractor protrude:sg protrusion:s proud:lRT
provable prove:sdg proven provenance proverb proverbial provide:sdrg provident providers province:s provincial provision:si provisional:l proviso:s provocation:s provocative provoke:sdg
provost prow prowess prowl:seiR prowlers proxies proximity proxy prude:s prudent:l prudish prune:sdg prurient pry:i psalms pseudo pseudonym:s psoriasis psych:eiE psyche:sdg psychedelic
psychiatric psychiatrist:s psychiatry psychic:s psychically psycho:s psychoanalyse:d psychoanalysis psychoanalyst:s psychoanalyze:g psychobabble psychokinesis psychological:l psychologist:s
psychology psychopath:s psychopathic psychoses psychosis psychosomatic psychotherapist:s psychotherapy psychotic:s pterodactyl ptomaine pub:s puberty pubescent pubic public:l publication:s
publicise:sdg publicist:s publicity publicize:sdg publish:eiRE publishers puck:sR puckered puckering pudding:s puddle:s pudgy puerile puff:seiRy puffin puffiness pugnacious puke:sdg
pulchritude pull:seiR pulley:s pullout pullover pulmonary pulp:i pulpit pulsar:s pulsate:dg pulsation:s pulse:sdg pulverise:d pulverize:dg puma pumice pummel:ei pummelling pump:seiR
pumpkin:s pun:sy punch:eiyE punchline punctual punctuality punctuate:dg punctuation puncture:sdg pundits pungent punish:eiE punishable punishment:s punitive punk:s punt:seiR punters pup:s
pupa pupil:s puppet:s puppeteers puppies puppy purchase:sdrg pure:lr purebred puree purest purgatory purge:sdg purification purified purifier:s purifies purify:i purist:s puritanical purity
purl purple:s purport:sei purpose:sl purposeful:l purr:sei purse:sdrg pursue:sdrg pursuers pursuit:s purveyor:s purview pus:s push:eiRyE pushcart pushers pushier pushover:s pussies pussy
pussycat:s pussyfoot:i put:s putrefaction putrid putsch putt:seiR puttering putters puzzle:sdrg puzzlement pygmy pyjamas pylon:s pyramid:s pyramidal pyre:s pyromaniac pyrotechnics python:s
qua:dy quack:sei quadrangle quadrant:s quadratic quadruped quadruple:sd quadruplets quads quail:s quaint:T quake:sg qualification:s qualified qualifier:s qualifies qualify:i qualitative
qualities quality qualm:s quandaries quandary quantified quantifiers quantify:i quantitative quantities quantity quantum quarantine:sdg quarks quarrel:sei quarrelled quarrelling quarrelsome
quarries quarry quart:sR quarterback:s quarterdeck quartered quarterfinal:s quartering quarterlies quarterly quartermaster quarters quartet:s quartz quasar quash:e queasy queen:sl
queer:seilRT quell:e quench:eiE queried queries query quesadilla quest:si question:sei questionable questionnaire:s queue:sdg quibble:sg quiche:s quick:lRnT quicken:sei quickie:s quicklime
quicksand quicksilver quid quiet:seilRnT quills quilt:sei quinine quintessence quintessential quintuplets quip:s quirk:sy quit:s quite quitter:s quitting quiver:si quixotic quiz quizzed
quizzes quizzing quorum quota:s quotable quotation:s quote:sdg quotient rabbi:s rabbit:si rabble rabid rabies raccoon race:sdrg racecourse racehorse:s racers racetrack:s racial:l racism
racist:s rack:sei racket:s racketeer:si raconteur racquetball racy radar:s radial:s radiance radiant radiate:sdg radiation:s radiator:s radical:sl radio:sei radioactive radioactivity
radiogram radiologist radish:E radium radius radon raffle:dg raft:seiR rafters rag:seiE ragamuffin rage:sdg ragged:y ragging ragtag ragweed raid:sei rail:sei railings railroad:sei railway:s
raiment rain:seiy rainbow:s raincoat:s raindrop:s rainfall rainmaker rainstorm rainwater raise:sdg raisin:s rake:sdg rallied rallies rally:i ram ramble:sdrg ramblers rambunctious
ramifications rammed ramming ramp:s rampage:sg rampant ramparts ramrodding ramrods ramshackle ran ranch:eiRE ranchers rancid rancor rancorous rancour random:ln rang:eiE range:sdg rank:seiRT
rankings ransack:ei ransom:sei rant:sei rap:seiE rapacious rape:sdg rapid:sl rapidity rapier:s rapist:s rapped rapper:s rapping rapport rapprochement rapt rapture:s rapturous rare:lrg
rarefied rarest rarity rascal:s rash:lE rasp:y raspberries raspberry rat:seiE ratchet:s rate:sdg rather ratification ratified ratify ratings ratio:s ration:sei rational:sl rationale
rationalisations rationalise:g rationality rationalization:s rationalize:dg ratted ratting rattle:sdrg rattlers rattlesnake:s rattrap ratty raucous raunchiest raunchy ravage:sdg rave:sdg
ravening ravenous ravine:s ravings ravioli ravish:ei raw:T ray:s rayon raze:dg razor:s razzing re:dlg reach:eiE reachable react:sei reaction:s reactionaries reactionary reactivate:d reactive
reactor:s read:siRy readable readers readership readied readily readiness readings readjust:ei readjustment:s readmit readmitted readout:s readying reaffirm:se reagent real:slRT realign
realisation realise:sdg realism realist:s realistic realistically realities reality realization realize:sdg realm:s ream:se reanimated reap:seiR reapers reappear:sei reappearance reapply
rear:sei rearm rearmament rearrange:sdg rearrangement reason:sei reasonable:n reasonably reassemble:d reassess reassign:ei reassurance reassure:sdg rebate:s rebel:s rebelled rebelling
rebellion:s rebellious rebirth reborn rebound:sei rebuff:e rebuild:si rebuilt rebuke:d rebut rebuttal:s recalcitrance recalcitrant recall:sei recant:e recap recapture:dg recast recede:sdg
receipt:se receivable receive:sdrg receivers receivership recent:l receptacle:s reception:s receptionist:s receptive receptor:s recess:eE recession recharge:sdg recheck:ei recidivism
recipe:s recipient:s reciprocal reciprocate:d reciprocation reciprocity recital:s recitation:s recite:sdg reckless:ln reckon:sei reclaim:sei reclamation reclassified recline:sdrg recluse
reclusive recognisable recognise:sdg recognition recognizable recognizably recognizance recognize:sdg recoil:se recollect:se recollection:s recommend:sei recommendation:s recompense
reconcile:sdg reconciliation reconditioning reconfiguration reconfigure:d reconnaissance reconnect:ei reconnoiter reconsider:ei reconstitute:d reconstruct:ei reconstruction:s reconvene
record:seiR recorders recordings recount:sei recoup recourse recover:seiy recoverable recoveries recreate:sdg recreation:s recreational recrimination:s recruit:seiR recruiters recruitment
rectal rectangle:s rectangular rectified rectifies rectify:i rectitude rectory rectum:s recuperate:dg recuperation recuperative recur:s recurrence recurrent recurring recursion recursive
recyclable:s recycle:sdg redbreast redcap redden:e redder reddest reddish redecorate:dg rededicate redeem:eiR redeemable redefine:sdg redefinition redemption redeploy:e redeployment
redesign:ei redevelop redevelopment redhead:se redid redirect:ei rediscover:ei redistribute:d redistribution redneck:s redness redo:i redone redouble:d redoubtable redraft redraw:i
redress:ei redrew redskin:s reduce:sdg reduction:s redundancies redundancy redundant redwoods reeds reeducation reef:sR reefers reek:sei reel:sei reelected reelection reenact:ei
reenactment:s reenlist reenter:e reentry reestablish:e reevaluate:d reexamine ref:sR referee:si reference:sdg referendum referral:s referred referring refers reffing refile refill:sei
refinanced refinancing refine:sdg refinement:s refineries refinery refinish:ei refit refitted refitting reflect:sei reflection:s reflective reflector:s reflex:E refocus:e reform:seiR
reformat reformation reformatory reformatted reformers refracted refraction refrain:ei refresh:eiRE refreshingly refreshment:s refrigerate:d refrigeration refrigerator:s refuel:ei refuelled
refuelling refuge:E refugee:s refund:sei refundable refurbish:ei refusal:s refuse:sdg refute:sd regain:sei regal:ei regale:dg regalia regard:sei regardless regatta regenerate:sd regeneration
regenerative reggae regime:s regimen:s regiment:se regimental regimentation region:s regional register:sei registrar registration:s registry regress:eiE regression regret:s regretful:l
regrettable regrettably regretted regretting regroup:ei regular:sl regularity regulate:sdg regulation:s regulator:sy regurgitate:dg regurgitation rehab:s rehabilitate:dg rehabilitation
rehash:i rehearsal:s rehearse:dg reheat rehire:d reign:sei reimburse:sdg reimbursement:s rein:se reincarnate:d reincarnation:s reindeer reinforce:sdg reinforcement:s reinstate:sdg
reinstatement reinvent:ei reinvest reissue:sd reiterate:d reject:sei rejection:s rejoice:sdg rejoin:ei rejoinder rejuvenate:dg rejuvenation rekindle:dg relapse:d relate:sdg relation:s
relational relationship:s relative:sl relativistic relativity relax:eiE relaxant relaxation relay:sei release:sdg relegate:dg relent:se relentless:l relevance relevancy relevant reliability
reliable reliably reliance reliant relic:s relied relief relies relieve:sdg religion:s religious:l relinquish:eiE relish:eiE relive:sdg reload:sei relocate:sdg relocation reluctance
reluctant:l relying remade remain:sei remainder:s remake:sg remand:e remark:sei remarkable remarkably remarriage remarried remarries remarry:i rematch remedial remedied remedies remedy
remember:sei remembrance:s remind:seiR reminders reminisce:g reminiscence:s reminiscent remiss remission remit remittance remitted remitting remnant:s remodel:ei remodelled remodelling
remorse remorseful remorseless remote:sln remotest removable removal:s remove:sdrg remunerated remuneration renal rename:sdg rend:siR rendered rendering:s renders rendezvous:ei rendition:s
renegade:s renege:dg renegotiate:g renew:sei renewable renewal:s renounce:sdg renovate:dg renovation:s renown:e rent:seiR rental:s renters renunciation reoccurring reopen:sei reorganise
reorganization reorganize:dg rep:sl repaid repaint:ei repair:sei repairman repairmen reparation:s repartee repast repatriate:d repatriation repay:si repayment repeal:e repeat:seiR repeatable
repeatedly repeaters repel:s repelled repellent repelling repent:sei repentance repentant repercussion:s repertoire repertory repetition:s repetitious repetitive rephrase:g replace:sdg
replaceable replacement:s replay:sei replenish:eiE replete replica:s replicate:sdg replication replied replies replying report:seiR reportage reportedly reporters repose:sdg repository
repossess:ei reprehensible represent:sei representation:s representative:s repress:ei repression repressive reprieve:sd reprimand:sei reprint:ei reprisal:s reprise:g reproach:eE reprobate:s
reproduce:sdg reproduction:s reproductive reprogram reprogrammed reprogramming reprove:g reptile:s reptilian republics repudiate:g repudiation repugnance repugnant repulse:sd repulsion
repulsive reputable reputation:s repute:d reputedly request:sei require:sdg requirement:s requisite requisition:se reran reread:si reroute:dg rerun:s resale reschedule:dg rescind:ei
rescue:sdrg rescuers research:eiRE researchers resell resemblance resemble:sdg resent:sei resentful resentment:s reservation:s reserve:sdg reservoir:s reset:s resetting reshuffle:g
reside:sdg residence:s residency resident:s residential residual:s residue:s resign:sei resignation:s resilience resilient resin:s resist:sei resistance resistant resistor:s resolute:l
resolution:s resolve:sdg resonance resonant resonate:sdg resort:sei resound:si resource:s resourceful:n respect:sei respectability respectable respectably respectful:l respective:l
respiration respirator:sy respite resplendent respond:sei respondent response:s responsibilities responsibility responsible responsibly responsive:n rest:sei restart:sei restate restaurant:s
restful restitution restless:n restock:e restoration:s restore:sdrg restrain:sei restraint:s restrict:sei restriction:s restrictive restroom:s restructure:dg resubmit result:sei resultant
resume:sdg resumption resupply resurface:sdg resurgence resurrect:ei resurrection resuscitate:dg resuscitation retail:iR retailers retain:seiR retainers retake:sg retaken retaliate:dg
retaliation retaliatory retard:se retardant retardation retched retches retching retention rethink:i rethought reticence reticent retina:s retinal retire:sdg retiree retirement retook retool
retort:s retrace:sdg retract:sei retractable retraction:s retrain retread:se retreat:sei retrial retribution retrieval retrieve:sdrg retrievers retroactive:l retrofit retrograde retrospect
retrospective retry return:sei returnable retype reunification reunion:s reunite:sdg reupholstering reuse:dg revamp:ei reveal:sei revel:si revelation revelers revellers revelling revelry
revenge:d revengeful revenue:s reverberate:sg reverberation:s revered reverence:d reverent:l reveres reverie:s reversal:s reverse:sdg reversible reversion revert:sei review:seiR reviewers
revile:sd revise:sdg revision:s revisit:ei revitalise revitalize:g revival:s revive:sdg revoke:dg revolt:sei revolution:s revolutionaries revolutionary revolutionise:d revolutionize:dg
revolve:sdrg revolvers revs revues revulsion revved revving reward:sei rewind:si rewire:dg rework:ei rewound rewrite:sg rewritten rewrote rhetoric rhetorical:l rheumatic rheumatism
rhinestone:s rhino:s rhinoceros rhizome rhododendron:s rhubarb rhyme:sdg rhythm:s rhythmic rhythmically rib:s ribald ribbed ribbing ribbon:s riboflavin rice rich:lREnT rickets rickety
rickshaw:s ricochet:sei ricotta rid:siRE riddance ridden ridding riddle:sdg ride:srg riders ridge:sd ridgepole ridicule:sdg ridiculous:l rife riffle riffraff riffs rifle:sdg rifleman
riflemen rift:s rig:s rigged rigging right:seilRn righteous:ln rightful:l rigid:l rigidity rigmarole rigor:s rigorous:l rigour rile:sdg rill rim:s rind:s ringed ringer ringing ringleader:s
ringlets ringmaster rings ringside ringworm rink rinse:sdg riot:sei rioters riotous rip:sRT ripe:rn ripen:sei riposte ripped ripping ripple:sdg rise:srg risen risers risk:seiy riskier
riskiest rite:s ritual:sl ritualistic ritzy rival:sei rivalries rivalry river:s riverbed riverfront rivet:sei roach:E road:s roadblock:s roadkill roadside roadster roadway:s roadwork
roam:sei roar:sei roast:sei rob:seE robbed robber:sy robberies robbing robe:sd robins robot:s robotic:s robust rock:seiR rockers rocket:sei rod:s rode rodent:s rodeo:s rogue:s roguish role:s
roll:seiR rollers rollick:i romaine roman romance:sdg romantic:s romantically romanticise romanticism romanticize:sdg romp:ei roof:siR rooftop:s rooked rookie:s room:seiy roomers roomful
roomier roommate:s roost:seiR roosters root:seiR rootless rope:sdg rosaries rosary rose:s rosebuds rosebush:E rosin roster:s rostrum rot:s rotate:sdg rotation:s rotational rote rotisserie
rotor:s rotted rotten:RT rotting rotund rotunda roubles rouged rough:seilRnT roughage roughhouse:g roughneck roughshod roulette round:seiRn roundabout roundelay roundhouse roundup:s
rouse:sdg rout:seiRE route:sdrg routine:sl roved roving row:sei rowboat:s rowdier rowdies rowdy rowers royal:sl royalties royalty rub:sE rubbed rubber:sy rubberneck:i rubbing rubbish rubble
rubdown rubies rubles rubric rucksack ruckus rudder:s ruddy rude:lrn rudest rudiment:s rudimentary ruffian:s ruffle:sdg rug:s rugby rugged ruin:sei ruination ruing ruinous rule:sdrg rulers
rulings rum rumba rumble:sdg rumblings ruminate:g rummage:dg rummy rumor:sei rumour:sei rump:s rumpled rumpus run:sE runaround runaway:s rundown rung:s runner:s running runny runoff runt:s
runway:s rupees rupture:sd rural ruse rush:eiE rust:seiy rustic:s rustle:sdrg rustlers rut:s rutabaga ruthless:ln rutting rye sabbatical saber:s sable:s sabotage:dg saboteur:s sac:s
saccharin saccharine sack:sei sackcloth sackful sacrament:s sacramental sacred sacrifice:sdg sacrificial sacrilege sacrilegious sacrosanct sad:ln sadden:sei sadder saddest saddle:dg
saddlebag:s sadism sadist:s sadistic sadistically safari:s safe:slr safeguard:sei safekeeping safest safeties safety saffron sag:sE saga:s sage:s sagebrush sagging saguaro sahib said
sail:sei sailboat:s sailings sailor:s saint:sl sainthood saith sake saki salacious salad:s salamander salami:s salaried salaries salary sale:s saleable salesgirl salesman salesmanship
salesmen salespeople salesperson saleswoman saleswomen salient saline saliva salivary salivate:sdg sallow salmon:s salmonella salon:s saloon:s salsa salt:seiy saltier saltine:s saltpeter
saltshaker saltwater salubrious salutation salute:sdg salvage:dg salvageable salvation salve:r salvo same:n samovar sample:sdrg samplers samurai sanatorium sanctified sanctifies sanctify
sanctimonious sanction:se sanctity sanctuaries sanctuary sanctum sand:eiR sandal:s sandalwood sandbag:s sandbagged sandbagging sandblasting sandbox sandcastle:s sandlot sandpaper sandpiper
sandstorm:s sandwich:eE sane:r sanest sang sanguine sanitarium:s sanitary sanitation sanitize:d sanity sank sans sap:s sapling:s sapped sapphire:s sappy sarcasm sarcastic sarcastically
sarcoma sarcophagus sardine:s sardonic sari sarong sarsaparilla sartorial sash:E sashay sass:i sat:e satanic satanism satay satchel:s satellite:s satin:y satire satirical satirist
satisfaction:s satisfactorily satisfactory satisfied satisfies satisfy:i saturate:sd saturation satyr:s sauce:sdr saucepan:s saucers saucier saucy sauerkraut sauna:s saunter:sei sausage:s
savage:sdlg savagery savant save:sdrg savings savior:s saviour:s savor:eiy savour:eiy savvy saw:sei sawdust sawmill sax saxophone:s saxophonist say:si sayings scab:s scabbard scabbing scabby
scads scaffold:si scalawag scald:ei scale:sdg scallion:s scallop:se scalp:seiR scalpel:s scalpers scaly scam:s scammed scamming scamper:se scampi scamps scan:s scandal:s scandalise:g
scandalized scandalous scanned scanner:s scanning scant scapegoat:si scapula scar:seiyE scarab scarce:lr scarcity scare:sdg scarecrow:s scarf:si scarier scariest scarlet scarred scarring
scarves scathing:l scatological scatter:sei scatterbrain:se scavenge:drg scavengers scenario:s scene:s scenery scenic scent:sei scepter:s sceptic sceptical scepticism sceptre schedule:sdrg
schematic:s scheme:sdrg schism schizoid schizophrenia schizophrenic:s schlemiel schlep schlepped schlepping schlock schmaltz:y schmooze:g schmuck:s schnapps schnauzer scholar:sl
scholarship:s scholastic school:sei schoolbooks schoolboy:s schoolchild schoolchildren schoolgirl:s schoolhouse schoolmarm schoolmaster:s schoolmate:s schoolroom schoolteacher:s schoolwork
schoolyard schooner:s sciatic sciatica science:s scientific scientifically scientist:s scintilla scintillating scion scissor:s sclerosis scoff:sei scold:sei scoliosis sconce:s scone:s
scoop:sei scoot:seiR scooters scope:sdg scorch:eiR score:sdrg scoreboard:s scorecard:s scoreless scorn:sei scornful:l scorpion:s scotch:E scoundrel:s scour:sei scourge:sd scout:sei
scoutmaster scow scowl:i scrabbling scraggly scram scramble:sdrg scrap:seiRE scrapbook:s scrape:sdrg scrapped scrapping scrappy scratch:eiyE scrawl:ei scrawnier scrawny scream:sei screeched
screeches screeching screen:sei screenings screenplay:s screenwriter:s screw:seiy screwball:s screwdriver:s screwier screwiest scribble:sdrg scribe:s scrimmage scrimp:ei scrip:s script:se
scripture:s scriptwriter scroll:sei scrotum scrounge:sdg scrub:s scrubbed scrubber scrubbing scrubby scruff:y scrumptious scrunch:y scrunchies scruple:s scrupulous:l scrutinise:d
scrutinize:dg scrutiny scuba scuds scuff:se scuffle:dg scullery sculpt:ei sculptor:s sculpture:sd scum:s scumbag:s scummy scurried scurries scurrilous scurry:i scurvy scuttle:sdg scuttlebutt
scuzzy scythe sea:sr seaboard seafaring seafood seagoing seal:seiR sealant sealskin seam:sy seaman seamanship seamen seamless seamstress:E seaplane seaport:s search:eiE searchers
searchlight:s seared searing seashell:s seashore:s seasick:n seaside season:sei seasonable seasonings seat:sei seaward seaweed seaworthy sebaceous secede:dg seclude:d seclusion second:seil
secondaries secondary secondhand secrecy secret:seilE secretarial secretaries secretary secrete:sdg secretion:s secretive secs sect:s section:se sectional:s sector:s secular secure:sdlg
securities security sedan:s sedate:dg sedation sedative:s sedentary sedge sediment:s sedimentary sedition seditious seduce:sdrg seduction seductive:l see:sdi seeded seediest seeding seedless
seedling:s seeds seedy seek:siR seekers seem:seil seemingly seen seep:sei seepage seers seesaw seethe:g segment:s segregate:d segregation segue seismic seismographs seismologist:s seize:sdg
seizure:s seldom select:sei selection:s selective:l selectman selectmen selector:s selenium self selfish:ln selfless:ln sell:siR sellout seltzer selves semantic:s semaphore semblance semen
semester:s semi:s semiautomatic semicircle semicolon:s semiconductors semifinal:s semifinalists seminal seminar:sy semiprecious senatorial senators send:siR senile senility senior:s
seniority sensation:s sensational:l sensationalism sense:sdg senseless sensibilities sensibility sensible sensibly sensitive sensitivities sensitivity sensitized sensor:sy sensual sensuality
sensuous sent sentence:sdg sentience sentient sentiment:s sentimental sentimentalist sentimentality sentinels sentries sentry separate:sdlg separation:s separatist:s separator:s sepsis
septic septum sequel:s sequence:sdrg sequential:l sequestered sequestering sequin:se sequitur serape serenade:sdg serendipitous serene:l serenity serf:s sergeants serial:s serialize:s series
serious:ln sermon:s serpent:s serpentine serrated serum:s servant:s serve:sdrg servers service:sdg serviceable serviceman servicemen servile servings servitude sesame session:s set:s
setback:s settee setter:s setting:s settle:sdrg settlement:s settlers setup:s seven:s seventeenth seventh seventies seventieth seventy sever:seiT several severance severe:dlg severity
sew:seiR sewage sewers sewn sex:eiyE sexier sexiest sexiness sexism sexist:s sexless sexpot sextant sextet sexual:l sexuality shabbier shabbily shabby shack:s shackled shackles shade:sdg
shadow:seiy shady shaft:se shag shagged shagging shake:srg shakedown:s shaken shakers shakeup shakier shakiest shaky shale shall shallots shallow:sRnT shalt sham:seiE shaman:s shamble:s
shame:sdg shameful:l shameless:l shamming shampoo:sei shanghaied shank:s shanties shanty shantytown shape:sdlg shapeless shard:s share:sdg sharecropper:s shareholder:s shark:si sharp:lRnT
sharpen:seiR sharpeners sharpshooter:s shatter:sei shatterproof shave:sdrg shaven shavers shavings shawl:s she:sdR sheaf shear:sei sheath:sei sheathe:dg sheaves shebang shedding sheds sheep
sheepdog sheepish:l sheepskin sheered sheet:si sheikh shekel:s shelf shell:sei shellac shellacking shellfish shelter:sei shelve:sdg shenanigan:s shepherdess shepherding shepherds sherbet
sheriffs sherries shied shield:sei shies shift:seiy shiftiest shiftless shill:si shillelagh shillings shimmer:sei shimmy:i shindig shine:sdrg shiners shingle:s shinier shiniest shinning
shinny shins shiny ship:s shipboard shipbuilding shipload shipmate:s shipment:s shipped shipper:s shipping shipshape shipwreck:se shipyard:s shirk:ei shirt:s shirtsleeves shirttail:s shit:s
shittier shittiest shitting shitty shiver:seiy shoals shock:seiR shockingly shod shoddiest shoddy shoe:si shoehorn shoelace:s shoemaker shoeshine shoestring:s shone shooed shooing shook
shoot:siR shooters shootings shootout shop:s shopkeeper:s shoplift:eiR shoplifters shopped shopper:s shopping shoptalk shored shoreline shores shoring short:seilRnT shortage:s shortbread
shortcake shortchange:dg shortcoming:s shortcut:s shorten:sei shortfall:s shorthand shortsighted shortstop shortwave shot:s shotgun:s shotgunned should:R shouldered shouldering shoulders
shout:sei shove:sdg shovel:sei shovelled shovelling show:seiRy showbiz showboat:i showcase:sdg showdown showered showering showers showgirl:s showings showman showmanship showmen shown
showoff showpiece showroom:s shrank shrapnel shred:s shredded shredder shredding shrew:d shrewdly shrewdness shriek:sei shrill shrimp:si shrine:s shrink:si shrinkage shrivel:sei shrivelled
shroud:se shrub:s shrubbery shrug:s shrugged shrugging shrunk shrunken shtick shuck:ei shudder:sei shuffle:sdg shuffleboard shun:s shunned shunning shunt:e shush:ei shut:s shutdown shuteye
shutout shutter:se shutting shuttle:sdg shy:ilnT shyster:s sibling:s sic sick:elRnT sickbed sicken:sei sickle:s sicknesses side:sdg sidearm:s sidebar sideboard sideburns sidecar sidekick:s
sideline:sdg sidelong sidesaddle sideshow sidestep sideswiped sidetrack:e sidewalk:s sideways siege:s siesta sieve sift:seiR sigh:sei sight:sei sightings sightless sightseeing sightseers
sigma sign:seiR signal:sei signalled signalling signatories signatory signature:s signers signet significance significant:l signified signifies signify:i signings signpost:s silence:sdrg
silencers silent:sl silhouette:sd silica silicate silicon silicone silk:sy silken sill:sy sillier sillies silliest silliness silo:s silt silver:y silversmith silverware simian similar:l
similarities similarity simile:s simmer:sei simpatico simper:si simple:r simplest simpleton:s simplicity simplified simplifies simplify:i simplistic simply simulate:sdg simulation:s
simulator:s simultaneous:l sin:s since sincere:l sincerest sincerity sine sinew:sy sinful:l sing:seilRE singe:sdrg singers single:sdg singsong singular:l singularity sinister sink:siR
sinkhole sinned sinner:s sinning sinus:E sip:s siphon:ei sipped sipping sir:sei sire:dg siren:s sirloin sirocco sis sissies sister:sl sisterhood sit:seiE sitar sitcom:s site:sdg sitter:s
sitting:s situate:sdg situation:s six:E sixpence sixteen sixteenth sixth sixties sixtieth sixty sizable size:sdrg sizeable sizzle:sdg skate:sdrg skateboard:siR skateboarders skaters
skedaddle:d skeet skein skeletal skeleton:s skeptic:s skeptical skepticism sketch:eiyE skew:eiR skewered skewering skewers ski:sdeiRE skidded skidding skids skiers skiff skilful:l skill:se
skillet:s skillful:l skim skimmed skimming skimp:iy skimpiest skin:s skinflint skinhead:s skinless skinned skinnier skinning skinny skintight skip:s skipped skippers skipping skirmish:iE
skirt:si skit:s skittering skittish skivvies skulk:si skull:s skullcap skunk:se sky skycap skydive:rg skydivers skylarking skylight:s skyline skyrocket:sei skyscraper:s skyward skywriting
slab:s slack:siR slacken:ei slackers slag slain slake:dg slalom:i slam:s slammed slammer slamming slander:sei slanderous slang slant:sei slap:s slapdash slaphappy slapped slapping slapstick
slash:eiE slat:seE slate:sd slather:ei slaughter:sei slaughterhouse:s slave:sdrg slavering slavers slavery slavish slaw slay:siR slayers slayings sleaze sleazier sleaziest sleazy sled:s
sledding sledge sledgehammer:se sleek:R sleep:siRy sleepers sleepier sleepily sleepless:n sleepwalk:siR sleepyhead:s sleet sleeve:s sleeveless sleigh:si slender slept sleuth:s slew
slice:sdrg slick:seRT slickers slid:iRE slide:srg slight:elRT slim:sy slime slimier slimiest slimmed slimmer slimmest slimming sling:si slingshot:s slink:siy slip:s slipcovers slipknot
slippage slipped slipper:sy slipping slipshod slit:s slither:seiy slitting sliver:s slob:s slobber:ei slog slogan:s slogged slogging sloop slop:seiE slope:sdg slopped sloppier sloppiest
sloppily sloppiness slopping sloppy slosh:eiE slot:s slothful slotted slouch:ei sloughed sloughing slovenly slow:seilRnT slowdown slowpoke:s sludge slug:s slugged slugger slugging sluggish
sluice:g slum:s slumber:sei slumlord slumming slump:sei slung slunk slur:s slurp:si slurred slurring slush:y slut:s sly smack:sei smackers small:RT smallish smallpox smarmy smart:silRnT
smarten smash:eiE smattering smear:sei smell:seiy smelt:si smidgen smile:sdg smilingly smirk:si smite:g smith smithereens smitten smock:s smog smoggy smoke:sdrg smokehouse smokers
smokestack:s smoky smoldered smoldering smooch:ei smooth:eilRnT smoothie:s smote smother:sei smouldering smudge:sdg smug:ln smuggle:sdrg smugglers smut smutty snack:sei snafu:s snag:s
snagged snagging snail:s snake:sdg snakebite snap:s snapped snapper:s snappier snappiest snapping snappish snappy snapshot:s snare:sdg snarky snarl:sei snatch:eiE snazzy sneak:seiRy sneakers
sneakier sneakiest sneer:sei sneeze:sdg snicker:i snide sniff:sei sniffle:sg snifter snip:seiR snipe:drg snipers snipped snippet snipping snippy snit snitch:eiE snivel:i snivelling snob:s
snobbery snobbish snobby snooker snoop:ei snoot:y snootiest snooze:g snore:sdg snorkel:ei snorkelling snort:sei snot snotty snout:s snow:seiy snowball:sei snowblower snowboard:si snowbound
snowdrift:s snowfall snowflakes snowman snowmen snowmobile:s snowplow:s snowshoeing snowstorm:s snowsuit snub:s snubbed snubbing snuff:se snug:l snuggle:dg so:dy soak:sei soap:seiy soapbox
soar:sei sob:sR sobbed sobbing sobered sobering soberly sobers sobriety soccer sociable social:sl socialise:dg socialism socialist:s socialite:s socialization socialize:sdg societal
societies society socioeconomic sociological sociologist sociology sociopath:s sock:sei socket:s soda:s sodden sodding sodium sodomite:s sodomy sods sofa:s soft:lRynT softball soften:seiR
softhearted softies software soggy soil:sei sojourn solace solar solarium sold:R soldered soldering solders soldier:seil sole:sl solemn:l solemnity solenoid solicit:ei solicitation
solicitor:s solicitous solid:slR solidarity solidified solidify:i solidity soliloquies soliloquy solitaire solitary solitude solo:sei soloist solstice soluble solution:s solvable solve:sdrg
solvent:s somber sombre sombrero some somebodies somebody someday somehow someone:s someplace somersault:si something sometime:s someway somewhat somewhere son:s sonar sonatas song:s
songbird:s songwriter:s sonnet:s sonorous soon:RT soot:y sooth:eiE soothe:sdg soothsayer sophisticate:sdg sophistication sophomore:s sophomoric soporific sopped sopping soppy sorbet:s
sorcerer:s sorceress sorcery sordid sore:slrn sorest sorghum sororities sorority sorrel sorrier sorriest sorrow:si sorrowful sorry sort:seiR sorta sorties sot:s sought soul:s soulful
soulless soulmate sound:seilRn soundings soundproof:ei soundtrack:s soup:sey sour:sei source:sd sourdough sourpuss souse:d south southbound southeast southeastern southerly southern
southpaw:s southward southwest:R southwesterly southwestern souvenir:s sovereign:s sovereignty sow:sei sown soybean:s spa:sry space:sdg spacecraft:s spaceman spacemen spaceship:s spacesuit:s
spacial spacious spades spaghetti spake span:s spandex spangle:s spaniel:s spank:sei spankings spanned spanner:s spanning spare:sdg spareribs sparingly spark:ei sparkle:sdg sparklers sparred
sparring sparrows spars sparse:l spasm:s spasmodic spastic spat spate spatial spatter:se spatula:s spawn:sei spayed spaying speak:siR speakeasies speakeasy speakers spear:ei spearhead:sei
spearmint spec:s special:sl specialise:sdg specialist:s specialities speciality specialization specialize:sdg specialties specialty species specific:s specifically specification:s specified
specifies specify:i specimen:s specious speck:s speckled speckles spectacle:s spectacular:sl spectator:s specter:s spectra spectral spectres spectroscopy spectrum speculate:sdg speculation:s
speculative speculator:s sped speech:E speechless speed:siRy speedboat:s speeders speediest speedily speedometer speedster spell:seiR spellbinding spellbound spellcheck spellers spellings
spelt spend:siR spenders spendthrift:s spent sperm:s spermatozoa spermicide spew:sei sphere:s spherical sphincter spice:sdg spicier spicy spider:s spied spiel spies spiffy spigot:s spike:sdg
spiky spill:sei spillage spillway spilt spin:sE spinach spinal spindle spindly spine:s spineless spinnaker spinners spinning spinster:s spiral:sei spiralling spire spirit:sei spiritual:sl
spiritualism spiritualist spirituality spit:s spitball:s spite spiteful spitted spitting spittle spittoon:s splash:eiyE splashdown splat splatter:sei splay:e spleen:s splendid:l splendor
splendour splice:sdg splint:seiR splintered splintering splinters split:s splitting splurge:dg spluttering splutters spoil:seiR spoilers spoilsport:s spoilt spoke spoken spokesman spokesmen
spokesperson:s spokeswoman sponge:sdg spongy sponsor:sei sponsorship spontaneity spontaneous:l spoof spook:seiy spookier spool:s spoon:sei spoonful:s spoor sporadic sporadically spore:s
sporran sport:siy sportscaster sportsman sportsmanship sportsmen sportswear spot:s spotless spotlight:s spotted spotter:s spotting spotty spouse:s spout:sei sprain:se sprang sprawl:ei
spray:seiR spread:siR spreadsheet:s spree:s sprig:s sprightly spring:siy springboard:s springiest springtime sprinkle:sdrg sprinklers sprint:siR sprinters sprocket sprout:sei spruce:dg
sprung spry spud:s spumoni spun spunk:y spur:s spurious spurn:se spurred spurring spurt:si sputter:i sputum spy:i spyglass squab:s squabble:sg squad:s squadron:s squalid squall:si squalor
squander:ei square:sdlg squarest squash:eiE squat:s squatted squatter:s squatting squaw:s squawk:sei squeak:seiy squeal:seiR squealers squeamish squeegee squeeze:sdrg squelch:ei squid:s
squiggly squint:sei squired squires squiring squirm:sei squirrel:se squirt:sei squish:eiy stab:s stabbed stabbing:s stabilisation stabilise:drg stability stabilization stabilize:sdrg
stabilizers stable:sd staccato stack:sei stadium:s staff:seiR staffers stag:seiE stage:sdg stagecoach:E stagehands stagger:sei staggeringly stagnant stagnate:s stagnation staid stain:sei
stainless stair:s staircase:s stairway:s stairwell:s stake:sdg stakeout:s stale stalemate stalk:seiR stalkers stall:sei stallion:s stalwart stamina stammer:sei stamp:sei stampede:sdg
stance:s stand:si standard:s standardise:sdg standardization standardize:sdg standby:s standings standoff standoffish standout standpoint standstill stank stanza:s staph staple:sdrg staplers
star:seiE starboard starch:eyE stardom stare:sdg starfish stark starlet:s starlit starred starring starry start:seiR starters startle:sdg startup starvation starve:sdg stash:eiE state:sdlg
statehood statehouse stateless statement:s stateroom stateside statesman statesmanship statesmen statewide static station:se stationary stationery statistic:s statistical:l stats statue:s
statuesque stature status statute:s statutory staunch:lT stave:sg stay:sei stead:y steadfast:n steadier steadies steadily steadying steak:s steal:si stealth:y stealthily steam:seiRy
steamboat:s steamers steamroll:eR steamship steeds steel:seiy steep:eRT steeple:s steeplechase steer:sei steerage steins stellar stem:s stemmed stemming stench stencil:sei stenographer:s
stenography step:s stepbrother stepchild stepchildren stepdaughter stepfather:s stepladder:s stepmother:s stepped stepping stepsister:s stepson stereo:s stereophonic stereotype:sdg
stereotypical sterile sterilisation sterilised sterilising sterility sterilization sterilize:sdg sterling sterner sternest sternly sternum steroid:s stethoscope:s stew:sei steward:s
stewardess:E stick:siRy stickers stickier stickler:s stickpin stickup:s stiff:seilRnT stiffen:sei stifle:sdg stigma stigmata stigmatized stiletto:s still:sen stillbirths stillborn stilt:se
stimulant:s stimulate:sdg stimulation stimuli stimulus sting:siRy stingers stinginess stink:siR stinkers stint:si stipend stippling stipulate:sd stipulation:s stir:s stirred stirring:s
stirrup:s stitched stitches stitching stock:seiy stockade:s stockbroker:s stockholder:s stockings stockpile:sdg stockroom stockyard:s stodgy stoic:s stoical stoicism stoked stoking stole:s
stolen stolid stomach:s stomachache:s stomp:sei stone:sdg stoners stonewalled stonewalling stonier stood stooge stool:s stoop:ei stop:s stopgap stoplight:s stopover:s stoppage stopped
stopper:se stopping stopwatch:E storage store:sdyg storefront storehouse:s storekeeper:s storeroom storeys stories storks storm:seiy story storybook:s storyteller:s stout stove:s stovepipe
stow:ei stowaway:s straddle:sdg strafe:dg straggled straggler:s straggling straight:sRT straightaway straighten:sei straightforward:l strain:seiR straitjacket:s strand:sei strange:lrn
strangers strangest strangle:sdg stranglehold stranglers strangulation strap:s strapless strapped strapping strata stratagem:s strategic strategically strategies strategist:s strategy
stratum straw:s strawberries strawberry stray:sei streak:seiy stream:seiR streamers streamline:dg street:s streetcar:s streetlight:s streetwalker streetwise strength:s strengthen:sei
strenuous:l strep streptomycin stress:eiE stressful stretch:eiRyE stretchers strew:e strewn stricken strict:lRT strictures stride:sg strident strife strike:sg strikeout:s strikers strikingly
string:seiRy stringent strip:seiE stripe:sdg stripped stripper:s stripping striptease strive:sg striven strobe:s stroke:sdg stroll:seiR strollers strong:lRT strongbox strongholds strop
strove struck structural:l structure:sdg strudel:s struggle:sdg strum strumming strumpet strung strut:s strutted strutting strychnine stub:s stubbed stubbing stubble stubborn:ln stubby
stucco stuck stud:sy studded studding student:s studied studies studio:s studious studying stuff:seiy stuffier stuffings stumble:sdg stump:sei stun:s stung stunk stunned stunning:l stunt:sei
stupefied stupefy:i stupendous stupid:slRT stupidities stupidity stupor sturdiest sturdy sturgeon stutter:sei sty style:sdg stylish stylist:s stylized stylus stymied suave sub:s subatomic
subbasement subbed subbing subcommittee subconscious:l subcontracted subculture subcutaneous subdivide:d subdivision:s subdue:dg subhuman subject:sei subjective:l subjectivity subjugated
subjugation subjunctive sublet:s subletting sublimate:d sublime subliminal:l submarine:s submerge:sdg submersible:s submersion submission:s submissive submit:s submitted submitting subnormal
subordinate:sd subordination subplot subpoena:se subroutine:s subscribe:drg subscribers subscription:s subsection:s subsequent:l subservience subservient subset subside:sdg subsidiaries
subsidiary subsidies subsidise:sdg subsidize:sdg subsidy subsist subsistence subspace substance:s substandard substantial:l substantiate:sd substantiation substantive substation:s
substitute:sdg substitution:s substructure subsystem subterfuge subterranean subtle:r subtlest subtleties subtlety subtly subtract:ei subtraction suburb:s suburban suburbanite suburbia
subversion subversive:s subvert:ei subway:s succeed:sei success:E successful:l succession successive successor:s succinct:lR succor succotash succulent:s succumb:sei such suck:seiR suckered
suckers suckle:sdg suction:i sudden:ln suds sue:sdg suede suet suffer:seiR sufferance sufferers sufferings suffice:sd sufficiency sufficient:l suffix suffocate:sdg suffocation suffrage
sugar:sey sugarcane sugarcoat sugarless suggest:sei suggestible suggestion:s suggestive:l suicidal suicide:s suit:seiE suitability suitable suitably suitcase:s suite:sdg suitor:s sulfate
sulfide sulfur sulfuric sulk:siy sullen sullied sulphur sulphuric sultan:s sultry sum:s summaries summarily summarise:sdg summarize:sdg summary summation:s summed summer:siy summerhouse
summertime summing summit:s summon:sei summonses sumo sump sumptuous sun:s sunbathe:sg sunbeam sunblock sunburn:se sundae:s sundial sundown sundries sundry sunflower:s sung sunglasses sunk
sunken sunlamp sunless sunlight sunlit sunnier sunning sunny sunrise:s sunroof sunscreen sunset:s sunshine sunspots sunstroke suntan:s suntanned sunup super:s superb:l supercharged
supercharger supercilious supercomputer:s superficial:l superfluous superhighway superhuman superimpose:dg superintendent:s superior:s superiority superlative:s supermarket:s supermen
supermodel:s supernatural supernova superpower:s supersede:sd supersize:d supersonic superstar:s superstition:s superstitious superstructure supervise:sdg supervision:s supervisor:sy supped
supper:s supplant:e supple supplement:sei supplemental supplementary supplication supplied supplier:s supplies supply:i support:seiR supporters supportive suppose:sdg supposedly
supposition:s suppositories suppository suppress:eiE suppression supremacists supremacy supreme:l surcease surcharge sure:lr surefire surest surety surf:seiR surface:sdg surfboard:si surfers
surge:sdg surgeon:s surgeries surgery surgical:l surly surmise:d surmount surname:s surpass:eiE surplus:E surprise:sdg surprisingly surreal surrealism surrealist:s surrealistic surrender:sei
surreptitious surrogate:s surround:sei surroundings surveillance survey:sei surveyor:s survival:s survive:sdg survivor:s susceptibility susceptible sushi suspect:sei suspend:seiR suspenders
suspense suspenseful suspension:s suspicion:s suspicious:l sustain:sei sustainable sustenance suture:sdg svelte swab:s swabbed swabbing swaddling swag swagger:i swallow:sei swam swami
swamp:seiy swank:y swankiest swans swap:s swapped swapping swarm:sei swarthy swastika swatch:E swath:e swats swatted swatter:s swatting sway:sei swear:si sweat:siRy sweaters sweatiest
sweatpants sweatshirt:s sweatshop:s sweep:siR sweepers sweepings sweepstake:s sweet:slRnT sweetbreads sweeten:seiR sweeteners sweetheart:s sweetie:s swell:seiT swellings swelter:i swept
swerve:sdg swift:lRT swig:s swigging swill:i swim:s swimmer:s swimming swimsuit:s swindle:sdrg swindlers swine swing:siR swingers swinish swipe:sdg swirl:seiy swished swishes swishing
switch:eiE switchblade switchboard:s swiveled swiveling swivels swollen swoon:sei swoop:sei sword:s swordfish swordplay swordsman swordsmen swore sworn swum swung sycophant:s syllable:s
syllabus syllogism symbiosis symbiotic symbol:s symbolic symbolically symbolise:s symbolism symbolize:sdg symmetric symmetrical symmetry sympathetic sympathetically sympathies sympathise:g
sympathisers sympathize:sdrg sympathizers sympathy symphonies symphony symposium symptom:s symptomatic synagogue:s synapses sync:e synchronise:g synchronization synchronize:dg syncopated
syndicate:sd syndication syndrome:s synergy synonym:s synonymous synopsis syntactic syntactically syntax synthesis synthesize:drg synthesizers synthetic:s synthetically syphilis syphilitic
syringe:s syrup:s system:s systematic systematically systemic systolic tab:s tabbies tabernacle table:sg tableau tablecloth:s tablespoon:s tablet:s tabloid:s taboo:s tabulation tacit:l
taciturn tack:seiy tackiest tackle:sdg taco:s tact tactful:l tactic:s tactical:l tactician tactile tactless tad tadpole:s taffeta tag:s tagged tagging tail:sei tailgate:dg taillight:s
tailor:sei tailpipe tailspin tailwind:s taint:sei take:srg taken takeoff:s takeout takeover:s takers takings talc tale:s talent:se talisman:s talk:seiR talkative talkers tall:RT tallied
tallies tallow tallying talons tamale:s tambourine:s tame:sdrg tamper:sei tampon:s tan:s tanager tandem tangent tangential tangerine:s tangible tangle:sdg tango:se tangy tank:seiR tankard
tankers tankful tanned tannery tanning tantalize:dg tantamount tantrum:s tap:seiRE tape:sdrg tapered tapering tapers tapestries tapestry tapeworm:s tapioca tapped tapping tar:s tarantula:s
tardiness tardy target:sei tariff:s tarmac tarnish:e tarp:s tarpaulin tarpon tarragon tarred tarried tarring tarry:i tart:s tartan task:sei taskmaster tassel:s taste:sdrg tasteful:l
tasteless tastier tastiest tasty tat:s tattered tatters tattle:dg tattletale:s tattoo:sei tatty taught taunt:sei taupe taut tautology tavern:s tawdry tax:eiE taxable taxation taxi:se
taxicab:s taxidermist taxidermy taxpayer:s tea:sr teach:iRE teachers teachings teacup:s teak teakettle teal team:sei teammate:s teamster teamwork teapot:s teardrop:s teared tearful:l tearing
tearjerker tearoom tears tease:sdrg teaspoon:s teaspoonful teat:s teatime technical:l technicalities technicality technician:s technique:s techno technological:l technologies technologists
technology techs tedious:l tedium tee:sdi teem:si teen:sy teenage:r teenagers teeniest teeter:i teeth:i teetotaler:s teetotaller telecast telecommunications teleconference telegram:s
telegraph:seiy telekinesis telemarketing telemetry telepathic telepathically telepathy telephone:sdg telephonic telephoto telescope:sg telescopic telethon:s teletype televised televising
television:s telex tell:siR tellers telltale temerity temp:seiRT temperament temperamental temperate temperature:s tempered tempering tempers tempests tempestuous template:s temple:s tempo:s
temporal temporaries temporarily temporary tempt:sei temptation:s temptress tempura ten:sd tenable tenacious tenacity tenancy tenant:s tended tendencies tendency tender:seilnT tenderfoot
tenderhearted tenderize:dg tenderloin tending tendon:s tendril:s tends tenement:s tenet:s tenfold tennis tenor:s tense:sdrg tensile tension:s tent:sei tentacle:s tentative:l tenth:s tenuous
tenure:d tepee:s tepid tequila:s term:sei terminal:sl terminate:sdg termination:s terminator terminology terminus termite:s terrace:s terrain terrarium terrestrial terrible terribly terrier
terrific terrifically terrified terrifies terrify:i territorial territories territory terror:s terrorise:dg terrorism terrorist:s terrorize:sdg terse:n tertiary test:seiRyE testament testers
testicle:s testified testifies testify:i testimonial:s testimonies testimony testosterone tetanus tether:se text:sei textbook:s textile:s textual texture:sd thallium than thank:sei
thankful:l thankless that thatched thaw:sei the:yg theater:s theatre:s theatrical thee theft:s their:s them:E thematic theme:s themselves then thence theologian:s theological theology
theorem:s theoretical:l theories theorise theorist:s theorize:dg theory therapeutic therapies therapist:s therapy there thereabout:s thereafter thereby therefore therein thereof thereto
thereupon thermal:s thermodynamics thermometer:s thermonuclear thermos thermostat thesaurus these:s thesis thespian thick:lRnT thicken:sei thicket thief thieve:sg thievery thigh:s thimble:s
thin:sln thine thingamajig:s things think:siR thinkers thinned thinner:s thinnest thinning third:sl thirst:seiy thirstier thirteenth thirties thirtieth thirty this thistles thither tho
thong:s thoracic thorax thorium thorns thorough:ln thoroughbred:s thoroughfare:s those thou:s though thought:s thoughtful:ln thoughtless:ln thousand:s thousandth thralls thrash:ei thread:sei
threadbare threat:s threaten:sei three:s threefold threesome:s thresh:iR threshold threw thrice thrift:y thrill:seiR thrillers thrive:sdg throat:sy throb:s throbbing throes thrombosis
throne:s throng:s throttle:sdg through throughout throughput throw:siR throwaway throwback:s throwers thrown thru thrum thrumming thrush thrust:si thud thudding thug:s thumb:sei thumbnail:s
thumbtack:s thump:sei thunder:sei thunderbolts thunderclap thundercloud thunderous thundershowers thunderstorm:s thunderstruck thus thwart:ei thy thyme thyroid thyself tiara:s tibia
tick:seiR ticket:sei tickle:sdg ticklish tics tidal tidbit:s tide:s tidied tidier tidies tidings tidy:i tie:sdr tiebreaker tiers tiffs tiger tight:slRnT tighten:sei tightfisted tightrope:s
tightwad tigress tile:sdg till:seiR tilt:sei timber:s timbre time:sdlrg timekeeper timeless timepiece:s timers timescale timetable:s timid:l timidity timings tin:syE tinder tinderbox tine:s
tinfoil ting:sl tinge tingle:sdg tinier tiniest tinkered tinkering tinkle:sdg tinned tinny tinsel tint:sei tip:s tipped tipper:s tipping tipple tipster:s tipsy tiptoe:sdi tiptop tirade:s
tire:sdg tireder tiredness tireless:l tiresome tissue:s tit:s titanium titbit:s titillate:dg titillation title:sd titmouse tittering titters tittle titular tizzy to:eryE toad:sy toadstool:s
toast:seiRy toasters tobacco:s tobacconist toboggan:si today toddies toddle:rg toddlers toe:sdi toehold toenail:s toffee tofu toga:s together:n toggle:s togs toil:sei toilet:s toiletries
toiletry toilette toke token:s told tolerable tolerably tolerance:s tolerant tolerate:sdg toll:sei tollbooth:s tollgate tomahawked tomahawks tomato:E tomb:s tomboy tombstones tomcat tome:s
tomfoolery tomorrow:s ton:seRE tonal tone:sdr tongs tongue:sg tonic:s tonight tonnage tonne:s tonsil:s too took tool:si toolbox toolkit toot:ei tooth:y toothache:s toothbrush:E toothless
toothpaste toothpick:s top:s topcoat topic:s topical topknot topless topography topped topping:s topple:sdg topsail:s topside topsoil toques torch:eiE tore torment:sei tormentor:s torn
tornado:E torpedo:eE torque torrent:s torrential torrid torso:s tort:s tortilla:s tortoise:s tortuous torture:sdrg torturers toss:eiE tossup total:seil totalitarian totalitarianism totality
totalled totalling tote:sg totem:s tots totter toucan touch:eiyE touchdowns touchstone tough:sRnT toughen:sei toupee:s tour:sei tourism tourist:s tournament:s tourney tourniquet:s tousled
tout:sei tow:eiR toward:s towel:si towered towering towers town:s townhouse townsfolk township:s townspeople toxic toxicity toxicology toxin:s toyed toying toys trace:sdrg traceable tracers
trachea tracheotomy tracings track:seiR trackers tract:s traction tractor:s trade:sdrg trademark:se traders tradesman tradesmen tradition:s traditional:l traditionalist:s traffic:s
trafficker trafficking tragedies tragedy tragic tragically trail:seiR trailblazer trailers train:seiR trainee:s trainers traipse:g trait:s traitor:s traitorous trajectories trajectory tram:s
trammel tramp:sei trample:dg trampoline trances tranquil tranquility tranquilize:dr tranquilizers tranquillise:r tranquillisers tranquillity transact:ei transaction:s transatlantic
transceiver transcend:sei transcendence transcendent transcendental transcontinental transcribe:dg transcript:s transcription:s transducer transfer:s transferable transference transferred
transferring transform:seiR transformation:s transfuse transfusion:s transgress:e transgression:s transgressors transient:s transistor:s transit:sei transition:se transitional transitive
transitory translate:sdg translation:s translator:s translucent transmission:s transmit:s transmitted transmitter:s transmitting transom transparencies transparency transparent:l
transpire:sdg transplant:sei transplantation transponder:s transport:seiR transportable transportation transporters transpose:d transposition transsexual:s transverse transvestite:s trap:s
trapdoor trapeze:s trapezoid trapped trappers trapping:s trash:eiyE trashcan trauma:s traumatic traumatised traumatize:dg travel:seiR travelers travelings travelled traveller:s travelling:s
traversed traverses traversing travesty trawl:iR trawlers tray:s treacheries treacherous treachery treacle tread:si treadmill:s treason treasonable treasonous treasure:sdr treat:seiy
treatable treaties treatise treatment:s treble:d tree:sdi treetop:s trek:s trekked trekking trellis tremble:sdg tremendous:l tremor:s tremulous trench:eE trenchant trend:siy trendiest
trepidation trespass:eiRE trespassers tress trestle triad triage trial:se triangle:s triangular triangulation triathlon tribal tribe:s tribesmen tribulation:s tribunal:s tributaries
tributary tribute:s trice triceps trick:seiy trickery trickier trickiest trickle:sdg trickster:s tricycle trident tried tries trifecta trifle:sdg trig trigger:sei triglyceride trigonometry
trike trillion:s trills trilogy trim:s trimester:s trimmed trimmer trimming:s trinity trinket:s trio:s trip:s tripe triple:sdg triplet:s triplicate tripod tripos tripped tripping trite
triumph:sei triumphant:l trivia trivial:l trivialities triviality trivialize:sdg trod trodden troll:sei trolley:s trollop trombone:s tromp:ei troop:seiR troopers trophies trophy tropical
tropics trot:s troth trotted trotters trotting troubadour:s trouble:sdg troublemaker:s troubleshooter troubleshooting troublesome trough:s trounce:dg troupe:sr trouser:s trousseau trout:s
trowel truancy truant truce truck:seiR truckers truckload:s truculent trudge:g true:r truest truffle:s truism truly trumped trumpet:seiR trumpeters trumping trumps truncate:sdg truncheon
trundle:g trunk:s truss:eE trust:seiy trustee:s trustful trustworthy truth:s truthful:ln try:i tryout:s tryst ts tsunami tub:seiE tuba:s tube:sdg tuberculosis tubular tuck:sei tuckered
tuft:e tug:s tugboat:s tugged tugging tuition tulips tulle tumble:sdrg tumblers tumbleweeds tummies tummy tumor:s tumour:s tumult tumultuous tun:eiRE tuna tundra tune:sdrg tuneless tungsten
tunic:s tunnel:sei tunnelling turban:s turbine:s turbulence turbulent turd:s tureen turf:se turgid turkey:s turmoil turn:sei turnabout turnaround:s turncoat:s turnip:s turnkey turnoff
turnout turnover:s turnpike turnstile turntable:s turpentine turpitude turquoise turret:s turtledove:s turtleneck:s turtles tush tusk:s tussle:d tutelage tutor:sei tutorial:s tutu:s tux:E
tuxedo:s twaddle twang:i tweak:sei tweeds tweet:i tweezers twelve twenties twentieth twenty twerp:s twice twiddled twiddling twig:s twigged twilight twin:s twine twinge twinkle:g twinning
twirl:seiR twist:sei twisters twit:s twitch:eiE twitter:i two:s twofer twofold twosome tycoon:s tying tyke:s type:sdg typecast typeface typeset:s typesetter typesetting typewriter:s
typewriting typewritten typhoid typhoon:s typhus typical:l typified typifies typify typist:s typo:s typographical tyrannical tyrannies tyranny tyrant:s tyre:s ubiquitous ubiquity udder:s ugh
uglier ugliest ugliness ugly uh ukulele:s ulcer:s ulcerated ulna ulterior ultimate:l ultimatum:s ultrasonic ultrasound:s ultraviolet umber umbilical umbilicus umbrage umbrella:s umlaut ump
umpire:sg umpteen umpteenth unabashed unabated unable unacceptable unaccompanied unaccountable unaccountably unaccustomed unadorned unadulterated unaffected unafraid unaided unalterable
unaltered unambiguous unanimity unanimous:l unannounced unanswerable unanswered unanticipated unappealing unappreciated unappreciative unapproachable unarmed unashamed unassigned unassisted
unassuming unattached unattainable unattended unattractive unauthorised unauthorized unavailable unavoidable unavoidably unaware:s unbalanced unbearable unbearably unbeatable unbeaten
unbecoming unbelievable unbelievably unbeliever:s unbiased unbind unblock:e unborn unbound:e unbreakable unbridled unbroken unbuckle:d unburden:e unbutton:ei uncalled uncannily uncanny
uncaring unceasing:l uncensored unceremonious:l uncertain uncertainties uncertainty unchanged unchanging uncharacteristic uncharacteristically uncharitable uncharted unchecked unchristian
uncivilised uncivilized unclaimed uncle:s unclean unclear uncomfortable uncomfortably uncommitted uncommon:l uncommunicative uncomplicated uncompromising unconcerned unconditional:l
unconfirmed unconnected unconscionable unconscious:ln unconstitutional uncontested uncontrollable uncontrollably uncontrolled uncontroversial unconventional unconvinced unconvincing uncooked
uncooperative uncoordinated uncork uncouple uncouth uncover:sei unction uncultured uncut undamaged undaunted undecided undeclared undefeated undefended undefined undemanding undemocratic
undeniable undeniably undependable under underachiever:s underage underarms underbelly underbrush undercarriage underclass underclassmen underclothes undercoating undercover undercurrent:s
undercut undercutting underdeveloped underdog:s underdone underestimate:sdg underfoot underfunded undergarment:s undergo:iE undergone undergrad:s undergraduate:s underground:s undergrowth
underhand:e underlain underlay underlie:s underline:sdg underling:s underlying undermine:sdg underneath undernourished underpaid underpants underpass underpay:i underprivileged underrate:dg
underscore:sg undersea undershirt:s undershorts underside:s undersigned understaffed understand:si understandable understandably understandings understate:d understatement understood
understudies understudy:i undertake:srg undertaken undertakers undertones undertook undertow undervalued underwater underwear underweight underwent underworld underwrite:g underwriters
underwritten undeserved undeserving undesirable:s undetectable undetected undetermined undeveloped undid undies undignified undiluted undisciplined undisclosed undiscovered undisputed
undisturbed undivided undo:iE undocumented undone undoubted:l undress:eiE undue undulating unduly undying unearth:eil unease uneasiness uneasy uneaten unedited uneducated unemotional
unemployable unemployed unemployment unending unendurable unenlightened unequal:e unequalled unequivocal:l unerring unethical uneven:l uneventful unexpected:l unexplained unexplored
unfailing unfair:ln unfaithful unfamiliar unfashionable unfasten:e unfathomable unfavorable unfavourable unfeeling unfettered unfinished unfit unflappable unflattering unflinching unfold:sei
unforeseeable unforeseen unforgettable unforgivable unforgiving unfortunate:sl unfounded unfriendly unfulfilled unfunny unfurl:se ungainly ungodly ungracious ungrateful unguarded unguent
unhappier unhappily unhappiness unhappy unharmed unhealthy unheard unheeded unhelpful unhinged unhitch unholy unhook:sei unhurt unicorn:s unicycle unidentifiable unidentified unification
unified unifies uniform:sel uniformity unify:i unilateral:l unimaginable unimaginative unimpeachable unimportant unimpressed unimpressive uninformed uninhabitable uninhabited uninhibited
uninjured uninspired uninspiring uninsured unintelligent unintelligible unintended unintentional:l uninterested uninteresting uninterrupted uninvited union:s unionize unique:ln unisex unison
unit:seiyE unite:sdg universal:l universe:s universities university unjust:l unjustified unkempt unkind:lnT unknowable unknowing:l unknown:s unlawful:l unleaded unleash:eiE unless unlicensed
unlike:l unlikeliest unlimited unlisted unload:sei unlock:sei unloved unluckiest unlucky unmade unmake unmanageable unmanly unmanned unmarked unmarried unmask:sei unmatched unmentionable:s
unmerciful unmistakable unmistakably unmitigated unmodified unnamed unnatural:l unnecessarily unnecessary unnerve:dg unnoticed unnumbered unobserved unobstructed unobtainable unobtrusive
unoccupied unofficial:l unopened unopposed unorganized unoriginal unorthodox unpack:ei unpaid unparalleled unpardonable unpatriotic unpick unplanned unpleasant:ln unplug:s unplugged
unplugging unpopular unpopularity unprecedented unpredictability unpredictable unpremeditated unprepared unpretentious unprincipled unprintable unproductive unprofessional unprofitable
unprotected unproven unprovoked unpublished unpunished unqualified unquenchable unquestionable unquestionably unquestioned unquestioning unquote unravel:sei unravelled unravelling
unreachable unread unreadable unreal unrealistic unreasonable unreasonably unrecognised unrecognizable unrecognized unrefined unregistered unregulated unrehearsed unrelated unrelenting
unreliable unremarkable unrepentant unrequited unreservedly unresolved unresponsive unrest unrestrained unrestricted unrivalled unroll:sei unromantic unruffled unruly unsafe unsaid
unsanitary unsatisfactory unsatisfied unsatisfying unsavory unsavoury unscathed unscheduled unscientific unscramble unscrew:sei unscrupulous unseasonable unseasonably unseat:e unseemly
unseen unselfish:l unset unsettle:dg unshakable unshaven unsightly unsigned unskilled unsociable unsold unsolicited unsolved unsophisticated unsound unspeakable unspeakably unspecified
unspoiled unspoken unsportsmanlike unstable unsteady unstoppable unstructured unstrung unstuck unsubstantiated unsuccessful:l unsuitable unsuited unsung unsupervised unsupportable
unsupported unsure unsurpassed unsuspected unsuspecting unsympathetic untainted untamed untangle:dg untapped untenable untested unthinkable unthinking untidy untie:sd until untimely untiring
unto untold untouchable untouched untoward untrained untreated untried untrue untrustworthy untruth untruthful untutored untying unusable unused unusual:l unvarnished unveil:sei unwanted
unwarranted unwary unwashed unwavering unwed unwelcome unwell unwholesome unwieldy unwilling:ln unwind:si unwise unwitting:l unworkable unworthy unwound unwrap:s unwrapped unwrapping
unwritten unyielding unzip:s unzipped unzipping up:s upbeat upbringing:s upcoming upcountry update:sdg updraft upended upfront upgrade:sdg upheaval:s upheld uphill uphold:si upholstered
upholstery upkeep uplift:ei upload upon upped upper:s upperclassman upperclassmen uppercut uppermost upping uppity upright:s uprising:s uproar uproot:ei upscale upset:s upsetting upshot
upside upstage:dg upstairs upstanding upstart:s upstate upstream upsurge upswing uptake uptight uptown upturned upward:sl uranium urban urbane urchin:s urethra urge:sdg urgency urgent:l uric
urinal:s urinary urinate:dg urination urine urn:s urologist urology us:eiRE usable usage use:sdrg useful:ln useless:ln users usher:se usual:l usurp:eiR usury utensil:s uterine uterus
utilise:dg utilitarian utilities utility utilization utilize:sdg utmost utter:seil utterance:s uvula vacancies vacancy vacant vacate:dg vacation:si vacationers vaccinate:d vaccination:s
vaccine:s vacillates vacillating vacuous vacuum:sei vagabond:s vagaries vagary vagina vaginal vagrancy vagrant:s vague:ln vaguest vain:lT valedictorian:s valet:si valiantly valid
validate:sdg validation validity valise:s valley:s valor valour valuable:s value:sdg valve:s vamoose vamp:s vampire:s van:sE vandalism vandalize:dg vandals vane:s vanguard vanilla vanish:eiE
vanities vanity vanquish:eiE vantage vapid vapor:s vaporise:d vaporize:sdrg vapour:s variability variable:s variance:s variant:s variation:s varicose varied varies varieties variety
various:l varlet:s varmint:s varnish:e varsity vary:i vascular vase:s vasectomies vasectomy vast:lRn vat:s vaudeville vault:sei vaunted veal vector:si veered veering veers vegan:s
vegetable:s vegetarian:s vegetarianism vegetation vegetative veggie:s vehement:l vehicle:s vehicular veil:se vein:s velocities velocity velour velvet:y venal vend:sei vendetta:s vendor:s
veneer:s venerable venerated veneration venereal vengeance vengeful venison venom venomous venous vent:sei ventilate:dg ventilation ventilator ventral ventricle:s ventricular ventriloquism
ventriloquist:s venture:sdg venue:s veracity veranda verb:s verbal:sl verbatim verbiage verbose verdant verdict:s verge:sg verifiable verification verified verifies verify:i verily
verisimilitude veritable vermicelli vermilion vermin vermouth vernacular versatile versatility verse:s version:s versus vertebra vertebrae vertebral vertebrate:s vertical:l vertices vertigo
verve very vespers vessel:s vest:sei vestibule vestige:s vestigial vestment:s vestry vet:s veteran:s veterinarian:s veterinary veto:eE vetted vetting vex:eiE vexation via viability viable
viaduct:s vial:s vibe:s vibrant vibrate:sdg vibration:s vibrato:r vibrators vicar:s vicarious:l vice:s vichyssoise vicinity vicious:ln vicissitudes victim:s victimise:d victimization
victimize:d victories victorious victors victory victuals video:s videocassette:s videotape:sdg vie:d view:seiR viewers viewings viewpoint:s vigil:s vigilance vigilant:E vigilante:s vigor
vigorous:l vigour vile vilest vilified vilify villa:s village:sr villagers villain:sy villainous vim vinaigrette vindicate:d vindication vindictive:n vine:s vinegar vineyard:s vintage
vinyl:s violate:sdg violation:s violator:s violence violent:l violets violin:s violinist:s viral virgin:s virginal virginity virile virility virtual:l virtue:s virtuosity virtuoso virtuous
virulent virus:E visa:s visage viscera visceral viscosity viscous vise visibility visible visibly vision:s visionaries visionary visit:sei visitation:s visitor:s visor:s vistas visual:sl
visualise:sd visualization visualize:dg vital:sl vitality vitamin:s vitreous vitriol vitriolic vivacious vivid:l vivisection vixen:s vizier vocabulary vocal:s vocalist:s vocalizations
vocalize:g vocation vocational vodka voice:sdg voicemail void:se volatile volatility volcanic volcano:E volition volley:s volleyball volt:s voltage volume:s voluminous voluntarily voluntary
volunteer:sei voluptuous vomit:sei voodoo voracious vortex vote:sdrg voters votive vouch:eiRE vouchers vouchsafe vow:sei vowel:s voyage:sg voyagers voyeur:s voyeurism voyeuristic vulcanized
vulgar:T vulgarities vulgarity vulnerabilities vulnerability vulnerable vulture:s vulva vying wack:y wackier wacko:s wad:seiE wadded wadding waddle:sg wade:sdg waders wafer:s waffle:sg
waft:sei wag:seiRE wage:sdrg wagered wagering wagers wagged wagging waggle wagon:s waif:s wail:si waist:s waistband waistcoat:s waistline wait:seiR waiters waitress:E waive:sdrg waivers
wake:sdg wakeful waken:e walk:sei walkers walkouts walkway wall:se wallet:s walleyed wallflower:s wallop:sei wallow:ei wallpaper:se walnut:s walrus waltz:eiE wampum wand:sR wandered
wanderer:s wandering wanders wane:sdg wangle wanna wannabe:s want:sei wanton:l war:sdyE warble:g warden:s warder:s warding wardrobe:s wardroom wards warehouse:sg warfare warhead:s warhorse:s
warlike warlock:s warlord:s warm:seilRT warmers warmonger:si warmth warn:sei warnings warp:sei warpath warrant:sey warranties warred warring warrior:s warship:s wart:s warthog wartime was
wash:eiRE washable washboard washcloth:s washers washerwoman washout:s washroom:s washtub wasp:s waste:sdg wastebasket:s wasteful wasteland:s wastepaper watch:eiE watchband watchdog:s
watchful watchmaker watchman watchmen watchtower watchword:s water:seiy waterbed:s watercolor:s watercolour:s waterfall:s waterfront waterlogged watermark:se watermelon:s waterproof:i
watershed waterspout watertight waterway:s waterworks wattage wattle wave:sdrg wavelength:s wavered wavering wavers wavy wax:eiyE waxen waxworks way:s waylaid waylay:i wayside wayward we:deg
weak:lRnT weaken:sei weakling:s weaknesses weal wealth:y wealthier wealthiest wean:ei weapon:s weaponry wear:siRy wearied wearies weariest wearily weariness wearying weasel:se weather:e
weatherman weave:sdg weavers web:s webbed webbing webcam webcast website:s wedded wedding:s wedge:sdg wedlock weds wee:d weeded weeding weeds week:sl weekday:s weekend:s weeklies weeknight:s
weep:siy weevils weigh:sei weight:seiy weightless:n weightlifting weird:lRnT weirdo:s welcome:sdg weld:seiR welders welfare well:e wellspring welshed welshing welt:s welterweight wench:E
went wept were werewolf werewolves west westbound westerly western:s westernized westward wet:sn wetback:s wetland:s wetter wettest wetting whack:sei whale:sdrg whalebone whalers whammed
whammy wharf what whatchamacallit whatever whatnot whatsoever wheat wheedle:g wheel:sei wheelbarrow:s wheelchair:s wheeze:sg wheezy whelp when whence whenever where whereabouts whereas
whereby wherein whereof whereupon wherever wherewithal whet:s whether whetstone whetted which whichever whiff:sei while:s whilst whim:s whimper:sei whimsical whimsy whine:sdrg whiners
whinnies whinny whiny whip:s whipped whippersnapper whippet whipping:s whippoorwill whir:s whirl:ei whirlpool:s whirlwind whirring whirrs whisk:seiRy whiskered whiskers whiskey:s whiskies
whisper:sei whist whistle:sdg whistlers white:srn whitefish whiten:i whitest whitewalls whitewash:ei whittle:sdg whiz whizz:eiE who whodunit:s whoever whole:n wholehearted:l wholesale:r
wholesalers wholesome:n wholly whom whomever whomsoever whoop:sei whoopee whoosh:eiE whopper whopping whore:s whorehouse:s whose whosoever why:s wicked:lnT wicket:s wide:lr widen:sei
widespread widest widow:seR widowers width wield:sei wiener:s wife:l wig:s wigged wigging wiggle:sdrg wigglers wigwam:s wild:slnT wildcat wildcatting wildebeest:s wilderness wildflowers
wildlife wiles wilful:l will:sei willful:l willies willingly willingness willowy willpower wilt:sei wily wimp:sy wimple win:sdeiE wince:sd winch:E windbag windbreaker winded windfall
windiest winding windmill:s window:si windowpane:s windowsill:s windpipe:s winds windscreen:s windshield:s windstorm windsurf:i windswept windup windward windy wine:sdg wineglass winery
winged wingers winging wings wingspan wingtip:s wink:sei winner:s winning:s wino:s winsome winter:e wintertime wintry wipe:sdrg wipers wire:sdg wireless wiretap:s wiretapping wiry wisdom
wise:lr wiseacre wisecrack:si wisest wish:eiE wishbone wishful wisp:sy wistful:l wit:sn witch:iE witchcraft with:R withal withdraw:si withdrawal:s withdrawn withdrew withered withering
withheld withhold:si within without withstand:si withstood witless witnessed witnesses witnessing witticism:s wittier wittiest witty wive:s wiz wizard:s wizardry wizened wobble:sdg wobbly
woe:s woeful:l wok:s woke woken wolf:sei wolves woman:l womanhood womanish womanizer:s womankind womb:s wombat women womenfolk won wonder:sei wonderful:l wonderment wondrous wont wood:se
woodcutter wooden woodlands woodpecker:s woodpile woodshed woodsman woodsmen woodwind woodwork:i wooed woofer woofs wooing wool:l woolen:s woollen woos woozy word:seiy wordplay wore
work:seiR workable workaday workaholic:s workbench workbook:s workday workers workforce workhorse workhouse workingman workings workload workman workmanship workmen workout:s workplace
worksheet:s workshop:s workstation:s world:sl worldwide worm:seiy wormhole:s worn worried worrier worries worrisome worry:i worrywart worse worsen:sei worship:seiR worshipers worshipful
worshipped worshipper:s worshipping worst:e worth:y worthier worthies worthiest worthiness worthless worthwhile wot would wound:sei wove woven wow:sei wrack wraith wrangle:drg wranglers
wrap:s wraparound wrapped wrapper:s wrapping:s wrath wrathful wreak:sei wreath:s wreck:seiR wreckage wren wrench:eiE wrest wrestle:sdrg wrestlers wretch:eE wriggle:sdg wring:siR wrinkle:sdg
wrinkly wrist:s wristband wristwatch:E writ:siRE write:srg writers writhe:g writings written wrong:selRT wrongdoers wrongdoing:s wrongful:l wrote wroth wrought wrung wry:l wuss:E xenophobic
xylophone yacht:si yahoos yak:s yakked yakking yammer:i yams yanked yanking yap:s yapped yapping yard:s yardarm yardstick:s yarmulke yarn:s yaw yawl yawn:sei ye:s yeahs year:sl yearbook:s
yearlings yearn:sei yearnings yeas yeast:s yell:sei yellow:si yelp:sei yen:s yeses yeshiva yesterday:s yesteryear yet yeti yew yield:sei yipping yips yodel:ei yoga yogurt:s yoke:d yokel:s
yolk:s yon yonder yore you:sr young:RT youngster:s yours yourself yourselves youth:s youthful yowling yucca yucky yule yum yummy yuppie:s zany zap:s zapped zapping zeal zealot zealous:l
zebra:s zero:sei zest zigzag zigzagging zillion:s zinc zing:R zingers zinnias zip:s zipped zipper:se zipping zircon zit:s zither zodiac zombie:s zone:sdg zonked zoo:s zoological zoologist:s
zoology zoom:sei zucchini:s zygote
`;
