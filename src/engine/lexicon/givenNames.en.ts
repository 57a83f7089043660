// Made by scripts/lexicon/givenNames.js; change that, not this file. Names: @faker-js/faker (MIT).

/** Folded first names. */
export const givenNames = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii aanjaneya aaratrika aaron aarya aaryan aasa aasha aashritha aatmaj
aatmaja aatreya aayushmaan aayushman aba abaco abadon abagail abak abaka abakan abakay abani abar abay abbie abbigail abbondanza abbondanzio abbondio abby abdallah abdel abdiel abdon abdone
abdonie abdou abdoul abdoulaye abdul abdullah abe abel abelard abelardo abele abelin abeline abendam abenzio abhaidev abhaya abhirath abhisyanta abi abibo abidin abigaelle abigail abigale
abigayle abigel abilay abimbola abluc abner abondance aboubacar abraham abramio abramo absalon absar absolon aby acace acacie acacio acanthe acar acario acaryatanaya accursio ace acela
acelya achaire achalesvara acharyanandana acharyasuta achil achiles achille achim achintya achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk acun ada adah adalan adalard
adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adam adama adamo adan adar adas adberilgen
addie addison addo addolorata ade adedayo adegrin adegrine adel adela adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele adelfo adelgardo adelia adelie adelin
adelina adeline adell adella adelle adelmo adelphe adeltrude adelya adem adenet adeodat adeodato adheesh adhemar adhiraj adhrit adi adiguzel adik adikavi adikutlu adikutlutas adil adile adin
adina adinath aditeya aditya adityanandan adityanandana adjutor adli adlibeg adnan adolf adolfa adolfina adolfo adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee
adrehilde adria adriaan adrian adriana adrianna adriano adriel adrien adriena adrienne adrijana adrione adripathi adriyan adsiz advaya adwitiya afanasii afanasiya affan afi afinogen afitap
afonso afra afro afsar afsin afton agabay agabio agafiya agafon agafya agah agakagan agalak agamennone agap agape agapet agapito agapiya agasti agastya agata agathange agathe agathon agaton
agazio agca agenore agesilao aggei agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agniya agnos
agostina agostino agrata agripina agrippa agrippin agrippine agrypina agustin agustina ahalya ahenk ahilya ahlem ahmad ahmed ahmet ahsen aiace aicha aida aidan aidano aiden aileen aimable
aime aimee aimone aina aino aisha aishani aissa aissata aissatou aiyana ajeet ajit ak akalp akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir
akdogan ake akeem aki akibudak akim akinci akiner akkun akkunlu akkurt akkus akos akpira akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksungur aktan aktekin
aktimur akula akulina ala alaban alaboru aladag alade aladino aladogan alain alaina alaine alais alakurt alamanno alan alana alanis alanna alano alarico alasdair alassane alayna alayunt
alayuntlu alba alban albane albano albena alberade alberic alberico albert alberta alberte albertha albertina albertine alberto albertyna albin albina alboino albrecht albrico alceo alceste
alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldigerey aldo aldobrando aldogan aldonce aldric alea aleandro aleardo aleaume alec aleen alejandra
alejandrin alejandro alek aleksa aleksandar aleksander aleksandr aleksandra aleksei aleksej aleksi alekso aleksy alemka alen alena alene alenka aleodor aleramo aleska alessa alessandra
alessandro alessia alessio aleth aletha alevtin alevtina alex alexa alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandru alexane alexanne
alexe alexej alexia alexie alexine alexis alexys alexzander aleyna alf alfio alfons alfonsa alfonso alfonzo alford alfred alfreda alfredo algiso algu ali alia alica alican alice alicia
alicja alida alienor aliette alighiero alima alimga alin alina aline aliou alis alisa alisan alisha alisir alison alissa alistair alistar alivia alix aliya aliyah aliz aliza alize aljosa
alka alkaboluk alkaevli alkan alkasi alkis alla allan allegra allen allene alliaume allie allison ally alma almerigo almila almine almire almiro alois aloise aloisie aloisio alojz alojzije
alok alonzo aloyse alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphee alphonse
alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alta altan
altankagan altankan altay altea altemur althea althee altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga alva alvah alvar alvaro
alvena alvera alverede alverta alviero alvin alvina alvis alvise alwar aly alya alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta amabela amabile amac amadeo amadeus amadou
amalia amaliane amalie amalija amalric amalthee amand amanda amande amandin amandine amando amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari
amarnath amaryllis amat amata amato amatore amauri amaya ambar amber ambra ambre ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy amedee amedeo amedeu amelia ameliane amelie
amelien ameline amelio amely amelya americo amerigo amethyste ameyatma ami amico amie amiel amilcare amin amina aminata aminte amintore amir amira amish amiya amleto ammar amodini amogh amon
amone amore amos amparo ampelio amrak amrit amrita amritambu amul amvrosii amy amya amza ana anaadi anabel anabela anabelle anacleto anael anaelle anagh anahi anaida anais anala anamaria
anamarija anamika anand ananda anandamayi anang ananii ananta anar anas anasooya anastacio anastas anastase anastasia anastasie anastasii anastasija anastasije anastasiya anastaz anastazie
anastazija anastazja anasuya anatazie anatol anatole anatolia anatolie anatolii anatoliya anca ancelin anceline anci ancica ancilla ancuk ancuta anda andac andariman andel andela andelika
andelin andelina andelko andelo andeol anders anderson andi andoche andra andrada andras andre andrea andreane andreanne andreas andree andreea andrei andrej andreja andres andrew andrii
andrija andrijana andrina andriy andro andromeda andron andronik andrzej andy andzelika anej anemona anesa aneta anette anezka anfisa angadreme ange angel angela angele angelica angelika
angelina angeline angelique angelita angelo anghel anghelina angie angilbe angilberte angilran angoustan angus ani anibal anica anicee anicet aniceto anicette aniello anika anikei anikita
anil anila anilaabh anilabh anise anish anisim anisoara anissa anita aniya aniyah anja anjali anjaneya anjushree anjushri anka ankal anko ann anna annabel annabell annabella annabelle
annagrazia annalena annalise annamae annamaria annamarie annapurna anne anneke anneli annelie annemarie annemijn annetta annette anni annibal annibale annie annika annikki annonciade
annunziata anny anouar anouk ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary anshula ansley ansovino anstrudie ant antal antea antek antelmo antero anthelme
anthelmette anthony antide antigone antim antimo antin antino antioco antip antoaneta antoine antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia antonida
antonie antonietta antonii antonija antonin antonina antonine antonio antoniu antoniya antony antti antun antwan antwon anuja anunay anuraag anurag anusuya anuta anwar anwesha anya anzhela
anzhelika apa apak apatarkan aphelie apolena apollina apollinaire apollinare apollinarii apollinariya apollinary apolline apollon apollonia apolloniya appia aprancur apsara apuleio aquilin
aquiline aquilino ara arabela arabella arabelle araboga araceli aracely arademir aral araldo aram aranka aras aratone arbay arbuz arcadie arcadio archambaud archan archange archibald archie
archimede archippo arcibaldo arcuk arda ardella arden ardic ardith ardito arduino arefii arely aresio areta argelia argil argimiro argine argo argu argun ari ariadna arialdo arian ariana
ariane arianna ariberto ariboga aric aricie arie ariel ariela ariele arielle arif arik arikagan arikdoruk arin arina arinc arindam ariosto aris aristarco aristarkh ariste aristeo aristid
aristide aristione aristita aristo aristofane aristotele arjun arkad arkadii arkadiusz arkadiya arkady arkhip arkin arkis arlene arleta arlette arlie arlo armagan armance armand armande
armandine armando armani armel armeline armelle armida armide armin armine arminio arna arnac arnaldo arnaud arnaude arne arnesh arno arnold arnolda arnoldo arnost arnostka arnould arnulfo
arolde aron aronne arpad arpat arrigo arsal arsen arsene arsenie arsenii arsenije arseniusz arsil arsinoe arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun artem
artemii artemis artemisa artemiya arthaud artheme arthur arthurine artiinal artuk artukac artur arturo artus artut aruk arun aruna arunthavanathan arved arvel arvid arvilla arwen arya aryan
aryanna arystarch arzen asa asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline asdrubale asel asella asha ashlee ashleigh ashlesh ashley ashly ashlynn ashok ashraf ashton
ashtyn asig asija asikbulmus asil asim asimodeo asiya asja askin askold aslesha aslim asri assomption assunta assunto astalogul astarte asterie asterio astianatte astou astree astrid astrida
asuela asug asuk asya ata atac atakagan atakan atalan atalay ataldi ataleo atalmis ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase
athanasie athena athenais athina athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atis atli atlibeg atlikagan atmaca atmaja atmanand atmananda atreyee atreyi atsiz
attila attilano attilio atuncu aube aubertine auberto aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne audrey augusta auguste augustin augustina
augustine augusto augustus augustyn augustyna aura aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelio aurelle aurian auriane aurica auro aurora
aurore ausilia ausiliatrice ausilio austen austin austyn autumn auxane auxence ava avadhesh avani avantika avar avdei ave aveline averardo averkii avery averyan avgust avgustin avigaelle
avis avksentii avluc avni avoye avram avrelii avreliya avrora avsar avtonom awa axel axeline axelle axinte ay aya ayaci ayan ayana ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan
aydemir ayden aydin aydinalp aydogan aydogdu aydogmus aygirak ayhan ayinde ayitmis ayiz ayizdag aykagan aykal aykan aykurt aykut ayla ayleen aylin ayluc ayluctarkan ayma ayman aymard
aymardine aymeric aymon aymonde aynur ayoub ayren ayruk aysar ayse aysil aysilig aytac aytak aytekin aytug ayushmati ayvaz ayyildiz aza azak azalee azaliya azarii azban azeglio azelia azelie
azeline azelio azer azgan azganaz azil aziz azizhan azmi azra azzurra baala baalaaditya baalagopaal babacan babeta babette babila babir babur baby bacara baccayman bacco bacman badabul bade
badr badruk badur baga bagaalp bagaisbara bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagtas baha bahadir bahri
bahtiyar bahula baidehi baijayanti bailee bailey bakagul bakary baki bakir bakirsokum baksi bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay
balamani balamir balazs balcar baldassarre balderico baldo baldomero baldovino baldu baldwin balgopal balin balint balkik balta baltaci baltar baltazar balthazar baltir baltur bambina bamsi
bandhu bandhul banel bangu bankim bankimchandra baptiste bara barack barak baraktore baran barbara barbarigo barbe barbeg barboga barbol barbora barbro barbu barbulsun barca barcadogdu
barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bardo bardomiano bargan barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay
barmaklak barmakli barnaba barnabas barnabe barney barrett barry barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartimee bartolo bartolomea
bartolomej bartolomeo bartolomeu barton bartu bas basademir basak basan basanti basanyalavac basar basarab basat basbug basci basgan bashar bashir basil basile basileo basilia basilio
basilisse baskin baskirt baskurt basmil bassiano bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda batrak battal battista batu batuhan batuk batur
baturalp baudouin bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee
baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazhen bazil bazir bazyli beata beato beatrice beatriz
beatrycze beatus beau beaulah bebe beceapa beckem becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska begarslan begbars begbilgeciksin begboga begcur begdemir begdilli
begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun behcet behic behlul behram behrem behzat bek bekazil bekbekec bekec bekecarslan bekecarslantegin
bekectegin beker bekir beklemis bektas bektur bela belcim belcir belek belemir belgi belguc belimir belina belinda bell bella belle bellino belma beltir beltramo beltun ben bence bende
bendeguz benedek benedetta benedetto benedict benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno
benito benja benjamim benjamin benli benlidemir bennet bennett bennie benno benny benoit benone bente benthe bentley benton benvenuta benvenuto benyamin bera beranger berangere berard
berardo berat berceste bercin berdibeg berend berendey berengario berenice berenika berginsenge bergu berinay berislav berit beritan berk berkan berkay berke berkin berkis berkyaruk bermek
bernadetta bernadette bernadine bernard bernarda bernardo bernd berneice bernhard bernice bernie berniece bernita beronico berran berre berry bert berta bertalan bertha berthe berti bertille
bertold bertolda bertoldo bertolfo bertram bertrand berva beryl besentegin beser besim besir besra bessie betemir beth bethany bethel betina betsy betta bette bettie bettina betty bettye
beulah beuve beverly beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat
bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen
bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibi bibiana bibianna bibiano biborka bice bicek bicki bickici bidin bilal bilgebayuncur bilgebeg bilgeciksin bilgeisbara
bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana bill
billie billy bilomir biloslav biloslava bilva bilwa bilyana binbegi bindir bindo bino binta bintou binyamin birdie birgit birgita birgitta birgitte birino birjesh birol bisenija biserka
bishnu bitaybiki bitri bivoj bjarne bjorn blagica blagoje blagovista blahomil blahomila blahomir blahomira blahoslav blahoslava blair blaise blake blanca blanche blandine blanduzia blanka
blazej blazena bo boaz bob boban bobana bobbi bobbie bobby bodhan bodhi bodi boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu boguslava bohdan bohdana bohemond
bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava bokde boke boldaz boldizsar bolemir bolen boleslav boleslava bolmus bolsun
bolukbasi bolun bon bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bongul bongulboga bonifac boniface bonifacio bonita bonito bonnie bora boran borbala borcul borek borimir
borimisl boris borislav borislava borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun borys bosiljka bosko botond boubacar boubou
bouchard boutros bowie boyan boyankulu boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozhemir bozhen bozhena bozica bozidar bozidara
bozislav bozkurt bozkus bozok brad braden bradford bradley bradly bradut brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram brancaleone
brandi brando brandon brandt brandusa brandyn branimir branimira branislav branislava branka brankica branko brannon branson brant bratimir bratislav bratislava bratomil bratoslav braulio
braxton brayan breana breanna breanne brenda brendan brenden brendon brenn brenna brennan brennon breno brent bret bretislav bretislava brett bria briac brian briana brianne brice bridget
bridgette bridie brielle brieuc brigida brigita brigitta brigitte brijesh brionna brisa brit brita britney britt brittany brock broderick brody bronislav bronislava brook brooke brooklyn
brooks bruce bruna brunehaut brunehilde brunhilda brunilde bruno bruto bryachislav bryan bryana bryant bryce brycen brygida bryon bucan buck bucur bud budag budak buddhana buddy budhil
budimir budislav budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buitur bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey
buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunsuz bunul bunyamin burak burcak burdette bure burevist burgucan
burgut burhan burkay burkek burkut burley burluk burnice burslan burulday burulgu burunduk buster busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac
buzactutuk byron caba cabdar cabli cabus cade caden caesar caetana cafer cagan cagatay cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid caino caio caitlin
caitlyn caius calanico calapkulu calcedonio cale caleb calebe caleigh cali calin calista calixte callie callisto callum calogera calogero calpurnia calvin camden camelia camelien cameron
camil camila camilla camille camillien camillo camren camron camryn camylle canalp candace candar candelario candice candida candide candido canel caner cangul cankan cankiz cannur cansel
cansin cantemir cantidio canziano capitolina capucine cara carey caribert caridad carina carine carissa carl carla carlee carles carleton carley carli carlie carlijn carlo carloman carlos
carlota carlotta carlton carmel carmela carmella carmelo carmen carmina carmine carminho carmo carna carol carola carolanne carole carolin carolina caroline carolyn carolyne caronte carponio
carrie carroll carson carter cary cas casandra casey casian casiana casilda casimer casimir casimira casimiro caslav caspar casper cassandra cassandre cassiano cassidy cassie cassien cassio
cassiopea casto cataldo cataleya catalin catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy catinca cato catrin catrina catrinel catullo caua cavid cayla
cazimir ceasar cebe ceca cecco cecelia cecil cecile cecilia cecilie cecilio cecylia cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celeste celestin celestina
celestine celestino celestyn celestyna celia celian celie celien celik celil celina celine celinia celso cem cemal cemali cemen cemgen cemil cenek cenk cenka cerasela ceren cesaire cesar
cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chad chadd
chadrick chaim chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chance chanda chandak chandan chandani chandi chandini chandira chandler chandni chandra chandraayan
chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel
chanelle chantal chapal chapala charak charlaine charleen charlemagne charlene charles charley charli charlie charline charlotta charlotte charuchandra charumati charuvrat charvi chasity
chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chaz cheikh chelsea chelsey chelsie cherubino cheryl cheslav chesley chester chet chetan chetanaanand cheyanne cheyenne
chiaffredo chiara chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chinmayanand chinmayananda chiranjeev chiranjeeve chitraksh chitrali chitramala chitrangada
chloe chornota chrabros chraniboj chranibor chranislav chranislava chretien chris christ christa christelle christer christiaan christian christiana christiane christiano christie christin
christina christine christodule christoffer christop christoph christophe christopher christy chrudos chrysole chrysostome chuck chval chyna ciara cicek cicem cicero cielo cierra cigdem
cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cindy cingir cino cinzia ciprian cipriana cipriano cirano ciriaco cirilla cirillo cirino ciro cise cisem cisil
cistoslav cistoslava citlalli civan claas claes clair claire clara clarabelle clare clarence clarenzio clarisa clarissa clarisse clark claud claude claudia claudie claudien claudine claudio
claudiu claus clay clayton clea cleandre cleandro clelia clelie clemence clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra cleophee cleora clery
cleta cletus cleve cleveland clifford clifton climaco clinio clint clinton clio clodomiro clodoveo cloe clorinda clotaire clotilde clovis cloyd clyde cobulmak coby coco cocukboru codin
codrin codrina codrut codruta cody coen cointa cokramayul colby cole coleman colin coline colleen collien collin colman colmanno colmazio colomba colombano colombo colpan colt colten colton
colu columbus comfort concepcion concetta concetto conchita concordio condoleezza conner connie connor conor conrad consolata constanca constance constanta constantin constantina consuela
consuelo cooper cora coralia coralie coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corey corina corine corinna corinne coriolano cormac cornel
cornelia cornelio cornelis corneliu cornelius cornell coronato corrado corrine cortez cortney corvin cory cosima cosimo coskun coskuner cosma cosmin cosmina costache costante costantino
costanza costanzo costel costin coty coumba courtney coy craig crawford cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea
cristian cristiana cristiano cristina cristobal cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crystal crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada
ctislav ctislava cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curt curtis cuzia cvijan cvijetin cydney cynthia cyntie cyprian cyprien cyra cyriaque cyrielle cyril cyrila cyrille
cyrus cyryl daan daantje dabiziv dacian daciana daciano dacio dada dado daevi daevika dafina dafne dafydd dag daghan dagmar dagmara dagoberto dahlia daiana daija daisha daisy daiwik dajana
dakota daksha dakshayani dale dalemir daleslava daley dalia dalibor dalibora daliborka dalida dalie dalila dalimil dalimila dalimir dalimira dallas dallin dalmazio dalton damaris damaso
damayanti dameon damian damiana damiano damien damil damilola damin damion damir damjan damjanka damla damocle damodara damon dan dana dandak dandapaani dandre dane dangelo dani danial
danica daniel daniela daniele daniella danielle danijel danijela danika danila danilo danio danique danka danko dannie danny dante danu danuse danuta danyka daouda daphne daphnee daphney
dara darby darcy darek daren daria darian dariana darie darien darii darija darin darina darinka dario darion darislava darius dariusz darja darko darla darleen darlene darnell daromir daron
darrel darrell darren darrick darrin darrion darron darryl darshan darshwana darwin darya daryl dasa dashawn dasia datta dave daver davey davi david davida davide davin davina davino davion
davon davonte davor davorin davud davy davyd dawid dawn dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana dayna dayne dayton dea dean deangelo deanna deb debbie debora deborah debra
decebal decimo declan dedric dedrick dee deeksha deen deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee
deevakar defne degna deion deja dejah dejan dejana dejon dejuan delaney delbert delfina delfino delia delie delilah delinda delizia dell delmer delores delpha delphia delphin delphine
demarco demarcus demario demba dementii demet demetra demetria demetrio demetris demetrius demetriusz demi demid demiralp demirhan democrito demond demostene demyan dena deneval denis denisa
denise denisz deniz denizalp dennis denny deodata deodato deon deondre deontae deonte depold dereck derek derick derin deron derrick dervis derya desanka desdemona deshaun deshawn desiderata
desiderato desiderio desimir desiree desmond despina dessie destan destany deste destin destinee destiney destini detmar detrich dev devadatt devagya devajyoti devak devan devangana devani
devante devasree devdan deven devesh deveshwar devi devika devin devon devonte devota devran devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diamante diamond diana diane dianna dianne dianora dick
dicle diclehan dida didem didier didimo didina diede diego dieke dieudonne dieudonnee digambar digambara dijana dikmen diksha dilan dilara dilaver dilay dilberay dildar dilek diler diletta
dilhan dillan dillon dilruba dimitri dimitrij dimitrije dimitrina dina dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi
dionisia dionisio dionizy dionyz dionyzos dipali dipankar dipendra dipesh diptendu direnc diri dirk dita divaakar divakar divis diviska divjot divna divo divya dixie diyana dizik djayden
djenna djibril dluhos dmitri dmitrii dmitro dmitry dmytro dobrava dobrila dobrinka dobromil dobromila dobromir dobromira dobromisl dobromisla dobromysl dobroslav dobroslava dochia doda
dodato dogan doganay doganer dogu doina doleslava dolly dolores dolunay dolyana domagoj domenic domenica domenick domenico domenik domezio domingo dominic dominick dominik dominika dominique
domiziano domnica don dona donald donalda donat donata donatella donatello donato donavon dondu donka donna donnell donnie donny dora dorana dorcas dorde doreen dorel dorian doriana doriane
doriano dorica dorin dorina dorine dorinel doris dorit dorka dorli dorofei dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya dorris dortha dorthe dorthy doru doubrava
doubravka douce doug douglas douwe dovie doyle draga dragan dragana dragica draginja dragisa dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir
drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drake draupadi draza drazen dren drew drina dron drona druina drzimir drzislav dua duane duarte dubravka
dubravko duccio duco ducu dudley duilio duje dujo dulari dulce dulcinea dulina dumitra dumitrana dumitru duncan dundar dunja dunya dura durad durante durda durdane durga durgeshwari durica
durmus durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin dusty duuk duygu dwaipayan dwaipayana dwayne dwight dylan dylano ea earl earlene earline earnest
earnestine easton ebba ebe eberardo ebin ebkizi ebony ebren ebru ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet ed eda edd edda eddi eddie eddy ede edelberga eden edgar
edgard edgardo edhem edil edilberto edison edita edith editta ediz edmee edmond edmondo edmund edna edoardo edouard eduard eduarda eduardo edvard edvarda edvige edvin edward edwardo edwin
edwina edyta edyth edythe eef eefje eekalabya eero eeva efe effie efim efisio efken eflah efraim efrain efrem efren efsun eftalya eftimia eftimie ege egemen egeo egidio eginardo egisto
egizia egle egmont egon egona egor egrim ehud eileen einar eino eirik ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekaterina ekdant ekec ekim ekin ekmel ekrem ela eladio elaide elaina
elaine elakshi elanur elbert elcin elda eldon eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elektra elena eleni elenor elenora eleonora eleonore elettra eleuterio
eleuthere elfrida elfrieda elgin eli elia eliah elian eliana eliane eliano elias eliasz elide elie eliezer elif elifio eligio elijah elimena elin elina eline elinor elinore elio eliodoro
elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisee elisei eliseo elisha elisio eliska elissa elita eliza elizabet elizabeth elizar elizaveta elize elizej elizeus
elka elkin ella elle ellen elli ellie elliot elliott ellis ellsworth elly elmar elmas elmer elmira elmo elmore elna elnora elnur eloa elodia elodie elody elogio eloisa eloise elon elouise
eloy elpidio elroy elsa elsie elta elti elton elva elvan elvera elvezio elvia elvie elvino elvira elvis elwin elwira elwyn elyas elyes elynn elyse elyssa elza elzbieta elzear ema emanoil
emanuel emanuela emanuele emanuelly emanuil emced emel emelia emelie emeline emely emelyan emerald emerance emerencie emeric emerich emerson emery emese emidio emie emiel emil emile emili
emilia emilian emiliana emiliano emilie emilija emilijan emilio emiliya emily emin emine emirhan emma emmalee emmanuel emmanuelle emmanuil emmelie emmely emmerico emmet emmett emmi emmie
emmitt emmy emory empirio emrah emre emrullah ena enakshi ender enderun endrigo enea enecone enes engelbert engin enguerrand enid enie enimia enis enise enna ennio enno enoch enola enora
enos enrica enrico enrique ensar ensio enver enya enzo eoin ephraim epifan epiphane eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano
ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremei eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan erhard eriberto eric erica erich
erick ericka erico erik erika erin erinc erkam erkan erke erkki erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermil ermilo erminia erminio
ermolai erna ernest ernesta ernestina ernestine ernesto ernie ernst erofei erol eros ersan ersilia ersin ertan erten ertenozuk ertugrul ervin ervina erwin eryn esat esau esben esen esenbike
eser esha eshana eshita esin esma esmee esmeralda esmeray esperanza esra esref essie esta esteban estefania estel estela estell estella estelle ester estera esterina estevan esther estrella
esuperio eszter etela eterie etha ethan ethel ethelyn ethem ethyl etienne etil ettie ettore euan eubert euclide eudes eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia
eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniusz eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eusebe eusebia eusebie eusebio eusebiu eusebius
euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalyn evan evandro evangelina evangeline evanghelina evans evarist evariste evaristo evasio evdokija
evdokim evdokiya eve evelien eveliina evelin evelina eveline evelyn evelyne everardo everett everette evert evfrosiniya evgenii evgeniya evgeny evgraf evi evidio evie evin evlampii evodio
evpraksiya evran evrard evremondo evren evsei evsen evstafii evstignei evy evzen evzenie ewa ewald ewan ewelina ewell eyiz eylul eymen eysan eyup ezechiel ezechiele ezekiel ezequiel ezio
ezra ezrak faas fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadei fadil fadime fae fahrettin fahri fahriye fahrunissa faik
faina faisal faith falba falih falk famiano famke fanni fannie fanny fanta fantin fantine farah fardau faris faruk fasih fatih fatim fatima fatimata fatin fatma fatos fatou fatoumata faust
fausta faustin faustina faustine faustino fausto faustyn faustyna favian fay faya faye fayen fayenne faysal fazil fazilet fazio fazli fazullah feba febe feda fedai fedde fedele federica
federico fedor fedora fedosii fedot fedro fehime fehmi felice felicia felician feliciano felicie felicita felicitas felicite felicity feliks felina felipa felipe felix felton fem femke femm
fenja fenna fenne feodosiya feofan feoktist ferah feramus feramuz ferapont feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc ferhan ferhat feride feridun feriha ferit
ferman fermiano fermin fermo fern fernanda fernando ferne ferre ferruccio ferruh festo fevroniya fevzi feyyaz feyza feyzullah fiacre fiammetta fidan fidel fidele fidelie fidelius fidenziano
fidenzio fieke fien fiene fiep fiete figen fikret fikri fikriye filaret filemon filibert filiberto filimon filip filipa filipe filipp filippa filippo filiz filofteia filomen filomena
filomeno filotije filou finia finja finlay finley finn finnja finnley fiodor fiona fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firdevs firmin flaminia flavia flavian flaviana
flaviano flavie flavien flavio flaviu flavius fleano fleta fletcher fleur flo floare floarea flodoard floortje flor flora flore florea florence florencia florencio florencja florent florenta
florentin florentina florentine florentyn florentyna florestan florian floriana floriano florica florida floridia florie florin florina florine floris flossie floy floyd flynn foca foka
folco foma ford forrest fortunat fortunata fortunato fortunee fos fosca fosco foss foster fotii fouad foulques fran frana franca france frances francesca francesco francette francia francine
francis francisc francisca francisco francisque franciszek franciszka franco francois francoise franjo frank franka frankie franklin frantisek frantiska franz franziska fraser fred freda
freddie freddy frederic frederica frederick frederico frederik frederike frederique fredrick fredrik fredy freeda freek freeman freida freja frenkie freya frida frido fridolin frieda
friederike friedrich fritz frol frontiniano frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funda fureyya furio furkan furman
furseo furuzan fuscolo fusun fuzuli fynn fyokla gabe gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gael gaelle gaetan gaetano gaffar gage gaglioffo gaia
gail gaio gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu gala galaktion galatea galdino galeazzo galfryd galileo galina gallicano gamal gamze ganak ganaka ganapati gandharv gandharva
gandolfo ganesh gangesh ganna garance gardner gareth garett garfield garik garika garimberto garland garnet garnett garnier garnoslav garret garrett garrick garrison garry garth garud garuda
gary gaspar gaspard gaspare gaston gastone gati gatien gatik gaud gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gautier gautiero gavin gavino gavril gavrila
gavrilo gayatri gaye gayle gazanfer gazi geanina gedeon gedeone geeta geetanjali gejza gelena gelin gelincik gellert gelsomina geltrude gelu gema gemine geminiano gemma genadij gencer gene
generosa generoso genesia genesio genesis geneva genevieve gennadii gennaro genoveffa genoveva gentiana genziano geo geoff geoffrey geoffroy georg george georgel georges georgeta georgette
georgia georgian georgiana georgianna georgii georgije geovanni geovanny geovany geraint gerald geralda geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim
gerazym gerberge gerbert gerda geremia gergely gergo gerhard gerharda gerino germain germaine german germana germano gerolamo geronimo geronzio gerrit gerry gerson gertruda gertrude gervais
gervasio gesualdo geta gevheri geza ghanaanand ghanashyam ghanshyam ghenadie gheorghe gheorghita gherardo gherghina ghislain ghita gia giacinta giacinto giacobbe giacomo giada giadero
giambattista gian gianbattista giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gica gicu
gideon giel gigi gigliola gijs gil gilbert gilberta gilberto gilda gildo giles giliola gilles gillian gillo gina gineto ginevra ginewra ginger gino gioacchina gioacchino giobbe gioberto
gioconda giocondo gioele gioia giona gionata giordano giorgia giorgian giorgiana giorgio giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart
giray giri girija girik girika girindra giriraaj giriraj girish girja girolamo gisela gisele gisella gislebert gisselle gita gitanjali gitte giuda giuditta giulia giuliana giuliano giulio
giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas gizela gizem gladyce gladys glafira glauco gleb glen glenda glenn glenna glennie gligorije gloria glorie gobinda
godeberta godfrey godiva goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golia golub gomberto gonca goncalo gondebaud gondulfo gonenc gonerio
gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordei gordiano gordii gordon
gorimir gorislav gorkem gorun gosto gostomysl goswamee goswami gothard gottardo gotum gouranga goutam govinda gozde grace gracian graciana gracie graciela graciliano gracja gradimir grady
graeme graham grant granville gratian gratiana gratiela grato grayce grayson grazia graziana graziano graziella grazina greg gregg gregoire gregor gregoria gregorian gregorio gregory
gremislav greta gretchen greyson grga grgo grgur griffin grigore grigorii grigorije grimaldo griselda grizelda grover grozdana gry grzegorz guadalupe gualberto gualtiero gubio gudakesa
gudakesha gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gul
gulbahar gulben gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulnaz gulpembe gulriz gulsen gultekin gulumser gumesindo gumus gunay guncicek gundelinda gundogdu
gundogmus guner gunes gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli gunter gunyaruk gurbuz gurcan gurdal gurdev gurhan gurii gurkan gurol gursel gus gussie gustav gustava
gustave gustavine gustavo guus guusje guven guvenalp guvercin guy guyot guzey gvendolina gvozden gwen gwenaelle gwendolyn gwido gyorgy habbab habib habiba habil haby hacib hadi hadley hafi
hafid hafiz hafsa hagen hailee hailey hailie hakan hakem haki hakim hakki hakon hal haldun hale haleigh haley halie halil halim halima halina halis halit halle hallie haluk hamdi hamdullah
hami hamid hamidou hamish hamit hammad hamsini hamza hana hanae handan hande hanefi hanga hani hank hanna hannah hanne hannele hannes hanno hannu hans hanus haralamb haralambie harald
hardouin hari harinakshi harinarayan harit harita harley harmon harmony harold harriet harrison harry harun harvey hasan haseki hasibi hasim hasin haskell hasmet hasna hassan hassie hastal
hata hatem hatip hattab hattie hauke havel havla hawa hayal hayali hayat hayati haydar hayden haylee hayley haylie hazan hazar hazel hazim hazle heath heather heber hector heda hedda hedelin
hedi hedvig hedvika heema heidi heidrun heikki hein heitor helen helena helene helga helie helier helin helio helle hellen helmer helmut heloisa heloise henderson hendrik hendrika hennes
henning henri henrick henrieta henrietta henriette henrik henrike henrique henry henryk henryka heracleea herbert herberta herluin herman hermann hermenegildo hermina hermine herminia
herminio hernan hershel herta hertha herve hester hettie hicabi hidaya hidde hieronim hifzi hikmet hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildebert hildegard
hillard hillary hilma hilmi hilton himadri himani himmet hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hisam hizir hjalmar hobart holden hollie hollis holly homer
homero honore honorine honorius horac horace horacio horacy horatiu horea horia horst hortense hortensia hortensie hortenzie horymir horymira hosea hosni hostimil hostimila hostimir
hostimira hostislav hostislava hostivit houston hovard howard howell hoyt hrvoj hrvoje hrvojka hubert huccet hud hudavendigar hudayi hudson hugh hugo hugues huguette hulda hulki hulusi hulya
huma humayun humberto humeyra huner hunor hunter hurkan hursit husain husameddin husamettin huseyin husnu husrev hussein huub huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyman
hynek hypolit iacob iacopo iacopone iago iain ian iancu ianira ianis iasmina ib iboja ibrahim ibrahima ica icaro icie icilio iclal ico ida idell idella idil ido idris idrissa ieremia ieuan
iffet iginia iginio igino ignac ignacie ignacio ignacy ignat ignata ignatii ignatius ignazio ignjat igor ihsan ihvan ikbal ike ikeme ikicitoyun ikrime ila ilacin ilaria ilarie ilario ilarion
ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike ileana ilene ilenia ilgegu ilgin ilham ilhami ilhan ilia ilian iliana ilias ilie ilija ilinca ilinka
ilja iljana ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illidio illuminato illya ilmari ilona ilsa ilse ilva ilya ilyas ilyes ilza ima imani imelda imene imge imke immacolata
immacolato immanuel imogen imogene imran imre imrem ina inanc inara inaya inci incoronata inder indira indra indro indy ines inesa inez inga inge ingeborg ingeborga inger ingrid ingrida inja
inka inkeri inna innesa innocente innocenty innocenza innocenzo innokentii ino inocenc inocentiu ioan ioana ioanina iolanda iole iona ione ionel ionela ionelia ionica ionne ionut iorio
iosefina iosif ipat ipatii ipek ippocrate ippolit ippolito ira iraida iraklii irem irena irene irenej ireneo ireneus ireneusz irfan iride iridenta irina irinc irinckol irinel iris irma irmak
irmeli irmina irtis irvin irving irwin isa isaac isabeau isabel isabela isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak ischirione ise iseult
iside isidor isidora isidore isidoro isidro isig isik isil isilay isin isiner isis isla ismael ismaele ismail ismerie ismet isobel isolda isom isotta isra issa issac istvan ita italia italo
itil itir itri itzel iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivah ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ive ivek iven iveta ivetta ivica ivna ivo ivona
ivone ivonne ivor ivy iwan iya iyad iyik iyiktag izaak izabela izabella izaiah izaias izajasz izak ize izel izidor izidora izmael izmail izolda izot izyaslav izydor izzet izzettin izzy
jaakko jabari jace jacek jacey jachym jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jacob jacoba jacobo jacobus jacqueline jacquelyn jacques jacynthe jada jade jaden
jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden jaelynn jaga jagadish jagadisha jagathi jagdeep jagdish jagica jagmeet jahnu jai jaida jaiden jailey jailyn jaime jaimini
jaimy jairo jaivey jakayla jake jakob jakov jakub jakuba jakubina jakubka jalal jale jaleel jalen jalon jalou jalyn jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamila
jamir jamison jammie jan jana janae janaina jane janek janelle janessa janet janeta janica janice janick janie janin janina janine janis janiya janka janko janna janne jannek jannes janni
jannie jannik jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jaren jari jarmil jarmila jarne jarno jarod jarolim jarolima jaromil jaromir jaromira jaron
jaroslav jaroslava jarrell jarret jarrett jarrod jarvis jasen jasenko jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jaunita javas javed javi javier javon javonte jax jaxon jaxx
jay jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazlyn jazmin jazmyn jazmyne jazzlyn jazzlynn jean jeana jeanette
jeanie jeanne jeannel jeannette jeannie jeannot jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefta jehanne jela jelena jelica jelisaveta jelka jella jelle jelmer jelte jena
jenel jenifer jenna jennie jennifer jennings jenny jennyfer jenovefa jens jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jermain
jermaine jermey jerod jerome jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerzy jesa jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jett jette
jettie jevon jevrosima jewell jezdimir jidde jil jilji jill jillian jim jimi jimmie jimmy jimram jindra jindrich jindriska jinte jinthe jip jiri jirina jitender jitendra jitka jo joachim
joah joakim joan joana joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joas jocelyn jocelyne jodi jodie jody joe joel joelina joeline joelle joep joes joesph joey johan
johana johann johanna johanne johannes johathan john johnathan johnathon johnnie johnny johnpaul johnson jolana jolanda jolanta joleen jolie jolien jolijn jolin jolina joline jon jona jonah
jonas jonatan jonathan jonathon jonna jonny jonte joost jop jordan jordana jordane jordi jordon jordy jordyn jorga jorge jorgen joris jorn jorrit jort joscha joschua jose josef josefa
josefien josefin josefina josefine josep joseph josephin josephine josh joshua joshuah josiah josiane josianne josie josip josipa josko joso josse josselin jost josua josue josy jourdain
jovan jovana jovani jovanka jovanny jovany joy joya joyce joza joze jozef jozefa jozefina jozsef jozue juan juana juanita juda judah judd jude judicael judita judith judson judy judyta
jugoslav juha juhani juho jukka jula julan jule jules julia julian juliana juliane julianne julide julie julien julienne juliet julieta juliette julija julijana julika julina julio julita
julius juliusz juna junayd june junius juno jur juri jurre juste justen justin justina justine juston justus justyn justyna juta juul juvenal juwan jyoti jyotis jyotsana kaan kaarina kaat
kabil kacey kaci kacie kacper kade kadem kaden kader kadi kadiatou kadin kadir kadrican kadriye kaela kaelyn kagan kai kaia kailash kailee kailey kailyn kaitlin kaitlyn kaj kaja kajetan
kaleb kaleigh kalender kalervo kalevi kaley kali kalina kalinda kalinik kalistrat kalle kallie kallistrat kalpana kalyani kama kamala kamalesh kamber kamelya kameron kamil kamila kamile
kamilla kamille kamla kamlesh kamran kamren kamron kamryn kamuran kanak kanaka kanchan kanci kane kanishka kannan kannen kanti kapgar kapiton kara karaca karahan karak karam karan kareem
karel karelle karen kargilac kari kariane karianne karim karin karina karine karl karla karlee karley karli karlie karligac karlijn karlo karlotta karmela karmen karol karolann karoliina
karolina karoline karp karson karthik kartik karunanidhi kasandra kasey kashyap kashyapi kasian kasim kaspar kasper kassandra kastor kasyan kata katariina katarina katarzyna kate katelin
katelyn katelynn katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katica katie katija katina katja katlyn katlynn kato katrin katrina katrine
kattie katun katunkiz kavon kay kaya kayaalp kayacik kayca kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin kaynak kayra kazanc kazi kazim kazimierz kazimir kazimira
kazkatun keagan keano keanu keara keaton keegan keeley keely keenan keerti kees keet keir keira keith kekik keklik keles kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin kemal
kemalettin ken kenan kendall kende kendra kendrick kenji kenna kennedi kennedy kenneth kennith kenny keno kensi kent kenton kenya kenyatta kenyon kenza kenzo keon kepez keramet kerami kerem
keremsah kerim kerry kerstin keshaun keshawn kesme kessaf keven kevin kevon kevser keyken keyon keyshawn kezlik khadidiatou khadija khady khaled khalid khalil kharitina khariton kharlampii
khoriv khristina khristofor khristya khvalimir kian kiana kianna kiara kiarra kiel kiera kieran kii kika kiki kiley kilian kim kimberley kimberly kimi kimiz kimizalma kimizalmila kimizin
kincso kinga kip kir kira kiran kiraz kircicek kirgavul kirill kirilo kirk kirlangic kirsten kirstin kirti kitty kivanc kivilcim kiymet kizdurmus kizilalma kjeld kjell klaas klara
klarencjusz klaudia klaudian klaudie klaudius klaudiusz klavdii klavdiya kleber klemens klement klementina klementyna kleopatra kliment klotylda knut kobe koby kody koen kofi koksal kolby
kole koleta koloman kolombin kolombina kolos kolumban kolumbin kolumbina kondrat kondratii konon konrad konstance konstancie konstancja konstantin konstanty konstantyn konsuela konzuela
kopano kora koralia koray korbin korbinian kordula korey korina korinna korkut kornel korneli kornelia kornelie kornelii kornelius korneliusz kornii kornil kornilii kornilo kory kosma kosmas
kosta kostyantin kraig krasava krasomil krasomila krasoslav krentta kresimir kresomysl krijn kris krishna krishnadas krishnadasa krista kristan kristen kristi kristian kristie kristiina
kristijan kristin kristina kristine kristof kristofer kristoffer kristopher kristy kristyna krisztian krisztofer krsto kruno krunoslav kryspin krystal krystel krystian krystina krystof
krystyna krzysztof ksawera ksawery ksenia ksenija kseniya ksenofont kubat kubilay kubra kuddusi kumar kumari kumru kumuda kunhuta kupava kupriyan kursad kurt kurtis kutbettin kuzma kuzman
kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kvitka kvitoslava kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylie kyllikki kyra kyrylo laal lacey lachlan lacramioara lacy
lad lada ladarius ladimir ladislao ladislau ladislav ladislava lado ladomir laetitia lafayette lai laila laisha lajos lakshman lakshmi lakshmidhar lakshminath lal lala lale lalita lamar
lambert lamberto lamia lamih lamine lamont lana lance lancilotto landen landolfo landry laney lanfranco lapo lara larisa larissa laron larry lars larue larysa lascar lassana lasse laszlo
latif latife latoya laura laurane laure laureen laurel laureline lauren laurenc laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia laurentino laurentiu laurenty
laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurin laurine laury lauryn lautone lavada lavanya lavern laverna laverne lavina lavinia lavinio lavon lavonne
lavr lavrentii lavrin lawrence lawson laxman laxmi layla layne lazar lazare lazaro lazarz lazzaro lea leah leana leander leandr leandra leandre leandro leann leanna leanne leatha leda lee
leela leena leendert leif leigh leila leilani lejla lela lelah leland lelia leman lemide lempi lemuel len lena lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lennie
lennon lennox lenny lenora lenore lenya leo leodegar leokadie leola leon leona leonard leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonne
leonor leonora leontii leontin leontina leontine leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leopoldyna leora leos leposava lera leroy lerzan lesek
lesley leslie lesly lessie lester lesya leta letha leticia leticie letitia letizia letterio leu leufroy lev levent levente levi levin levke levko levy lew lewin lewis lex lexi lexie lexus
leyla li lia liah liam lian liana lias libbie libby libena liberata liberato liberatore libere liberio libero liberto libor libora liboria liborio liboslav liboslava libuse lica licia lida
lidania lidia lidija lidio lidiya lidmila lieke lien liene lietald lieto lieuwe lieve lieze ligia liisa likera lila lili lilia lilian liliana liliane lilianna lilien lilith liliya lilla
lilli lillian lilliana lillie lilly lilou lily lilyan lina lincoln linda linde lindsay lindsey linett linn linne linnea linnie lino linus linwood lio lioara lionel lior lis lisa lisandro
lisann lisanne lisbeth lise liselotte lisette listvich litzy liv liva livia liviana livie livino livio liviu livius liya liyam liyana liz liza lize lizeth lizz lizzie lizzy ljiljana ljuba
ljubica ljubisa ljubomir ljudevit llewellyn lleyton lloyd loa lodovica lodovico loek loes loet logan loic lois lola lolita loma lon longin lonie lonnie lonny lonzo lora loraine loredana
loreen lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori loriana lorin lorine loris lorna lorrain lorraine lota lotar lothaire lothar lott lotta
lotte lotti lottie lou loua louay louie louis louisa louise loup lourdes lourenco louvenia lova lovisa lovorka lowell lowie loy loyce luan luana lubomir lubomira lubor lubos luboslav
luboslava luc luca lucas lucca luce lucentiu luchezar lucia lucian luciana luciano lucie lucien lucienne lucija lucijan lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan
lucretia lucretiu lucrezia lucy ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludvig ludvik ludvika ludwig
ludwik ludwika lue luella luena luigi luigia luis luisa luise luiz luiza lujza luk luka lukas lukasz luke lukiya lukrecie lukrecius lukyan lula lulu luminita luminosa lumir lumira luna lune
lungelo lupe lura lurline lutfi lutfullah luther lutibor lutobor lutz luuk luus lux luz luzie lya lyam lyda lydia lydie lykke lyla lyle lyn lynda lynette lynn lynne lysanne lyubava lyubim
lyubislava lyubodar lyubomila lyubomir lyubomira lyuborada lyuboslava lyubosmysl lyubov lyubozar lyudmila lyudomila maad maaike maan maarit maarten maartje maas mabel mabela mabelle mable
mac maca macaire macaria macario maccabeo mace macey maci macie mack mackenzie macy madalena madalin madalina madaline madalyn maddalena maddison maddox madeleine madelief madeline madelyn
madelynn madge madhuri madie madilyn madina madisen madison madisyn madita madleen madlen madonna mads mady madyson mae maegan mael maelis maelle maelys maes maeva maeve mafalda maffeo
magali magda magdalen magdalena maggie maggiorino magno magnolia magnus maguelone mahaut mahdi mahe mahendra maher mahesh maheswar mahir mahmoud mahmud mahmut mahulena mahzun mai maia maica
maida maija maik maike mailin maimouna maiorico maira maite maiya maja majda makar makary makayla makenna makenzie maksim maksimilyan maksud maksym maksymilian malachi malati malco malcolm
malena malene malgorzata malia malick malik malika malin malina malinda malisa mallaury mallie mallory malo malou malte malthe malti malva malvina malwina mamadou mamante mamert mamie
manasse mancio manda mandaakin mandakini mandy manel manetto manfred manfredo mangala mangalya mani manik manikya manilio manisha manjusha manley manlio manoah manoj manole manon manona
mansueto mansur mansvet manu manuel manuela manuele mara marah marana marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello marcellus
marcelo marcheta marcia marciano marcin marco marcos marcu marcus mareike marek maren marena mareta marfa marga margaret margareta margarete margarett margaretta margarette margarida
margarita margaux marge margherita margie margit margita margot margret marguerite mari maria mariah mariam mariama marian mariana mariane marianna marianne mariano maribel marica maricarmen
marichka maricica marie marieke mariela mariella marielle marieta marietta marija marijana marijn marika marilena marilie marilou marilu marilyn marilyne marin marina marine marinela
marinella marinetta marinko marino marinus mario marioara mariola marion marisa marisol marissa marit marita maritza mariuca marius mariya marja marjan marjatta marjolaine marjorie marjory
mark marketa markika markiyan markku marko markus marla marlee marleen marlen marlena marlene marley marli marlie marlin marlo marlon marly marolo marques marquis marquise marrit marsha
marshall mart marta marte marten martha marthe martim martin martina martine martino marton martti marty martyan martyn martyna marut maruta marvin marwa marwin mary maryam maryan maryana
maryann maryjane maryna maryse marzia marzio masa masinka mason massima massimiliano massimo matan matei matej mateja mateo mateus mateusz matheo matheus mathew mathias mathijs mathilda
mathilde mathis mathurin matias matija matilda matilde matis matko mato matous matroniano matt matteo mattes matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis
matvei matvii matyas matylda matz maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro maurycy maverick mavis max maxellende maxence
maxi maxie maxim maxime maximilian maximilien maximillia maximillian maximo maximus maxine maxmilian maxwell may maya maybell maybelle maye mayeul maymie maynard mayoor mayra maysa mayson
mayte mazhar mazie mckayla mckenna mckenzie meagan meaghan mechislav mechislava mecislav mecislava meda medard medardo medea mederic medina medine medoro meena meenakshi mees mefodii megan
megane meggie meghan meghnad meghnath mehmet mehtap meik meike meire meissa mekhi melania melanie melanio melaniya melany melba melchiade melchior melchiorre melda melek melenija melezio
melia melichar melih melike meliksah melina melinda meline melis melisa melisande melissa melissandre melita melitina melle mellie melodi melodie mels meltem melvin melvina melyna melyssa
memduh menaka menardo mence menelao meneo menka menno mennone menodora meral mercede mercedes mercia mercurio meredith merel merete meric merih merijn merl merle merlin merovee merritt mert
mertie merve mervin mervyn meryem messalina mestan mesut meta metello metin metod metodej metrofane mette mevlut mex meyra mia micael micaela micah micha michael michaela michal michala
michale michalina micheal michel michela michelangelo michele michelle mick mickael mickey midas mieke miel miguel mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija
mijat mik mika mikael mikaela mikail mikayla mike mikel mikhail mikhailo mikhei mikita mikkel mikki mikko miklos mikola mikolaj mikolas mikulas mila milada miladin milan milana milanka
milanko milano mildred milen milena miles mileta miley milford milic milica milii milik milisav militsa milivoj miljan miljana miljenko milka milla mille miller millie milly milo milodara
milojica milomir milon milorad milos miloslav miloslava milota milou milous milovan milovin milred milton miluse milutin mima mimma mimo mina minakshi mindy minerva minervina minervino minna
minnie minodora mio mioara miodrag miomir mir mira mirabela mirac miracle miran miranda miray mircea mirco mireille mirek mirela mirella mireya miriam mirja mirjam mirjana mirka mirkelam
mirko mirna miro mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil miruna mirza misa misael misaele misbah misko mislav misra missouri mitar mitch
mitchel mitchell mithat mitica mitofan mitra mitrut mitt mittie mlad mladana mladen mnata mnislav mnislava moa modesta modesto mohamed mohammad mohammed mohan mohana mohinder mohini moira
moise moisei moises moisette mojmir mojzesz mojzis mokei mokrina mollie molly momir momira mona monaldo monalisa monde monica monika monique monitore monroe monserrat monserrate montana
monte monty morena moreno morgan morgana morgane moriah moric moris moritz morris morten mortimer morton mose moses moshe mossie motrya mouhamadou mouhamed moussa moustapha mozell mozelle
mozes mpho mstislav mstislava muammar muammer muaviye muaz muesser mufid muge mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mukadder
mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mumtaz munevver munir muqtada murat muren muriel muriela murilo murl murphy murray musa musii musir muslih mustafa mutahhar mutasim
muteber mutemed muttalib muzaffer muzdad muziano mya myah mykola myla mylan mylene myles mylo myra myriam myrl myrna myron myrthe myrtice myrtie myrtil myrtis myrtle nabi naci nada nadalina
nadege nadezda nadezhda nadi nadia nadine nadir nadiya nadja nadzieja nae nael naemi nafiz nagabhushanam nahid nahil naim naina naja nakia nala nalan nalini namazio namik nana nancy nand
nanda nandor naneta nanna nannie naomi naomie naoufal naoufel napoleon napoleone nara narayan narcis narcisa narciso narcisse narendra narinder narkis narseo narsete nash nasir nasrullah
nasser nastja nat natale natalia natalie natalija natalina nataliya natalya natan natanael nataniel natasa natasha nate nathalie nathan nathanael nathanial nathaniel nathen natka naud naudet
naum naveen navin nawal nawaz naya nayeli nayla naz nazan nazar nazarii nazario nazariusz nazary nazif nazim nazli nazmi nazzareno nazzaro neal nebojsa necat necati necdet nechifor necib
necla necmettin ned neda nedeljko nedim nedjeljka nedjeljko nedra neele neeltje neha nehemie nehir nehoslav neil neiva nejat neklan nela nelda nele neli nelia nella nelle nelli nellie nelly
nels nelson nelu nelya nemanja nemir nemira nena nenad nene neo neoma neopolo neoterio nepomuk nera nerea nereo nergis neri nesa neset nesim neslisah nesrin nestor nestore nettie neva neven
nevena nevenka nevin nevio nevra nevzat newell newt newton neyla nezamysl nia niall nicarete nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nichole nick nicklas nicklaus
nickolas nicla niclas nico nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleta nicoletta nicolette nicoline nicolo nicu niculina niculita nicusor nicuta nida
nidia niek niels niene nienke nifont nigar nigel nihal nihan nihat nika nikandr nikanor nike nikifor nikita nikki nikkie nikko niklas niko nikodem nikodema nikodim nikol nikola nikolai
nikolas nikolasz nikoleta nikolina nikon niksa nila nilde nilgun nils nimit nimrod nina ninel ninfa niniano nino ninthe niranjan nirbhay niro nisa nisan nives niyazi nizamettin njegomirka
noa noah noam noami noan noe noel noelia noella noelle noema noemi noemie noemy nola nolan nolen nomi nona nonna noor noortje nora norah norbert norberta norberto nore norene norica norina
norma norman normand norris norval norwood nostriano noud nour nouri nout nova novak novan novella novi nowi nox nqobile nthabiseng nubia nuccia nukhet numan nuno nunziata nunzio nur nural
nuran nurettin nurgul nuri nuria nurlan nursel nurseli nurullah nusa nusret nya nyah nyasia nynke oana obie obrad obren oceane ocie octav octavia octavian octaviana octavio octaviu oda
oddone odell oderico odessa odeta odetta odette odidone odie odile odilia odilon odin odolen odon odorico ofelia ofelie oger ognjana ognjen ognyana oguz oguzhan ojaswini okan oke okey okhrim
oksan oksana oktavian oktavie oktavius oktay oktyabrina ola olaf olavi olbram olcay oldrich oldriska ole oleg oleksandr oleksandra oleksii olelko olen olena oles olesya oleta olga olgica
olimpia olimpiada olimpian olimpii olimpio olimpiu olin olinda olindo oliva olive oliver olivera olivia olivie olivier oliviera oliviero oliviu oliwia oliwier olle ollie olof olympe olympia
olympie oma omana omar omari ombline ombretta omelyan omer omero omolara ona onder ondina ondrej ondrejka onesta onesto onie onofrio onorata onorina onorino onorio onufrii onufry onur oona
oormila opal opalina opaline ophelia ophelie ora oran orazio orchidea oren orenzio orest oresta oreste orestes orfeo orhan oriana oriande oriane orie orietta orin orina orio orion orislava
orisya oriyana orkhip orland orlando orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville orvokki osama osanna osbaldo osborne osip
oskar oskari osman osmondo osmund ostap ostoja ostromir osvald osvaldo oswald oswaldo ota otakar otakara otello otha otho otilia otilie otis otmar oto otokar otomar ottaviano ottavio ottilia
ottilie ottis otto ottone otylie oumar oumayra oumou oury ousmane ovidio ovidiu ovidius owen oxana oya oyku ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur
ozren pablo paciano pacifico pacome pacomio padma padraig paige paivi paja pakhom pakize palatino palazhka palemon palladia palladio palma palmazio palmira palmiro pam pamela pamfil
pammachio panagachie panait panas pancario pancrazio panfil panfilo panka pankrac pankracy pankrat pankratii panna pansy pantaleo pantaleon pantaleone panteleimon paola paolo param
paramartha paramon paraschiva pardo parfen paride paris parker parla parmenio parsival parvati pascal pascale paskal paskala pasquale pat paterne paterniano patrice patricia patricie
patricija patricio patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy patti pattie patty paul paula paule paulette paulica paulien pauliina paulin
paulina pauline paulo pauside pava pavel pavica pavla pavle pavlin pavlina pavlo pawel paxton payidar payton pearl pearlie pearline pecine pedro peggie peggy pekka pelageya pelagia pelagie
pelagiya peleo pelhrim pelin pelinsu pelle pellegrino pembe penda penelopa penelope penny pentti pepe pepijn pepin pepo pera perceval percival percy peri perica pericle perihan perikles
perla pernilla pero perran perrine perry perseo persida pertev peruna perver pervez pervin perzida petar pete petek peter petko petr petra petrana petre petri petrica petrija petrisor petro
petronela petronila petronilla petronille petronio petronius petru petruse petrut petruta petteri petula peyami peyton phil phileine philemon philibert philine philip philipp philippe
philippine phillip philomene philothee philou phoebe phoenix phyllis pia pien piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet pieter pietro
pilar pilip pim pimen pinar pink pinkie pio piotr pip piper pippa pippo piraye pirjo pirkko pius placida placido platon platone pleun plinio plutarco podolyan pola polidoro polifemo polikarp
polina polissena pollione polly polyana polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio poornima poppy porfirii porfirio porfiriusz porfiry porter porzia porziano
postumio potap potishana poul pramila pran pranay prasad prasanna praskovya prassede prathamesh pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag predrag preity
prem prema premysl presley preston priamo pribyslav pribyslava primerose primo prisca priscila priscilla priscille prisco priska privato priya priyala procopio profira prokhor prokl prokles
prokofii prokop prokopa prokul proserpina prospera prospero protasio proteo prov providenci prudence prudenzia prudenzio prvoslav publio puk pulcherie puneet pupolo purnima purushottam
pushti pusicio qais quartilla quarto quasimodo queenie quentin quentine querano quieta quin quincy quinn quinten quintia quintiliano quintilio quintino quinton quinty quinziano quinzio
quirin quirino quiteria rabia rachael rachel rachela rachele rachelle rachid raci rada radan radana radegast radek radenko radha radhost radim radimir radimira radina radisa radislav
radislava radivoj radivoje radka radko radmil radmila radmilo radojka radolfo radomil radomila radomir radomira rados radosav radoslav radoslava radovan radovana radslava radu raducu radul
raduz radvan rae raegan raf rafael rafaela rafal rafet raff raffaele raffaella rafid rafik rafila rafiq rageshwari rageswari raheem rahel rahim rahime rahman rahmi rahsaan rahsan rahul raide
raif raik raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold raisa raj rajan rajendra rajinder rajiv rajko rajmund rajna rajnold rajsa rakesh rakip rakita raleigh ralf
ralph raluca rama ramaa ramata ramazan ramesh rameshwar ramiro ramiz ramon ramona ramzan rana randal randall randi randolf randolph randy ranek rangana rania raniero ranjeet ranjit ranko
ranolfo raoul raphael raphaelle rapulane raquel rares rashad rashawn rasheed rashid rasim rasit rasko rasmus rastislav rastislava rati ratibor ratimir ratmir ratna rauf raul raven ravi ray
rayan rayen raymond raymonde raymundo razvan reagan reanna reba rebeca rebecca rebeka rebekah rebekka recai recep redmond reece reed reese refah refet refik regan reggie regina reginald
reginaldo regine regis regitze regolo reha rehor rehorka reid reilly reina reine reinhold reis rejean rejeanne reka relja relu remi remig remigio remington remo remondo remus remzi renat
renata renate renato renaud rene renee rengin renja rens renske renzo resat respicio ressie resul reta retha retta reuben reva revi rex rey reybaud reyes reyhan reymundo reyna reynold reza
rezzan rhea rhett rhianna rhiannon rhoda rhonda rhys ria riana rica ricardo ricario riccarda riccardo richard richarda richelmo richie richmond rick rickard rickey rickie ricky rico ridvan
rieke rifat riff rifki rigoberto riitta rija rike rikke riley rina rinaldo rino rishi ristana rita ritesh ritva riv riza roan rob robaldo robb robbe robbie robert roberta robertina roberto
robi robin robina robinson robyn rocco roch rochelle rocio rocky rod rodan roderick roderik roderyk rodger rodiano rodica rodion rodney rodolfo rodoljub rodolphe rodoslav rodrick rodrigo
rodrigue roel rogelio roger rogers rohan rohana rohit roko roksana roksolan roksolana roland rolande rolando rolf rolfo rollin roma romain roman romana romane romanita romano romee romena
romeo romero romeu romilda romina romoaldo romola romolo romuald romualdo romul romulus romy ron ronald ronaldo ronan ronja ronnie ronny roos roosevelt rory rosa rosalee rosalia rosalie
rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna rosario roscoe rose roselin roseline rosella roselyn rosemarie rosemary rosendo roser rosetta rosie rosina rosita roslyn rosmunda
ross rossana rossella rossie rostislav rostislava rovena rover rowan rowena rowland roxana roxane roxanne roxelana roxy roy royce roza rozalia rozalie rozalinda rozamunda rozana rozella
rozina rozita rozvita ruben rubiano rubie ruby rubye ruchan rudolf rudolfa rudolfina rudolph rudra rudy rufina rufino rufo rufus ruggero ruhsar rui rukhmani rukmin rukneddin rumena rune
rupert ruperto rupinder ruprecht ruslan ruslana russ russel russell rustam rustem rustu rusty ruta ruth ruthe ruthie rutilo ruud ruxanda ruxandra ruya ruza ruzena ruzica ryan ryann rylan
rylee ryleigh ryley ryszard ryurik saar saba saban sabato sabazio sabele sabin sabina sabine sabino sabir sabri sabrina sabryna sachin sacid sadan sadberk saddam sadettin sadi sadie sadik
sadio sadri sadullah sadye safa safae saffet saffiro saffo safi safira safiya safouan safouane safta sagar sahap sahin sahinalp sahra sahsuvar saige saim sakari sakip sakir saladino salamoun
salih salim salimata sallie sally salma salman salome salomea salomena salomon salomone salomoun salustio salvador salvatore salwator sam samanta samantha samara samba samed sameer sami
samia samih samil samim samir samira sammie sammy samo samona samson samuel samuela samuele samuil sancho sanda sander sandor sandra sandrine sandro sandu sandy sanem sanford sanja sanjay
sanjin sanka sanna sanne sansone santa sante santiago santina santino santo santos sanya sanziana saphira sapiente sara sarada sarah sarai sarala sarani saraswati sarbello sare sarina
sarisha sarka sarla sarlota saroja sarvin sasa sascha sasha saskia saskie satish satu saturniano saturnin saturnino satyen saul sauveur sava savanah savanna savannah savas savel savelii
saverio saveta savi savin savina savinien savino savion savva savvatii saxona sayan sayed scarlett scholastika scholastique schuyler scolastica scot scott scottie scotty seamus sean seb
sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebestian sebnem secaeddin secil seckin seconda secondiano secondina secondo seda sedat sedef seden sedrick sedrik sef
sefer seff sefik sefora segolene seher sehlevent sehrazat sekou selahattin selale selami selcuk selda selen selena selene selim selin selina selivan seliverst selma selmer selvaggia selvi
sem sema semenica semibor semih semiramide semplicio sempronio semra semsi sena senay sener senesio sengul senka senn senna senne sennur senofonte senol senta sepp seppe seppo serafettin
serafim serafima serafin serafina serafino serap seraphin serapione serban serbulent seref seren serena serenus serge sergei sergej sergen sergey sergi sergii sergio sergiu sergiusz serhat
serhiy serif serin serine sermet sermin serpil sertac sertap servac servidio serviliano sesto seth settar settimio settimo sev seval sevastyan sevda severa severiano severin severina
severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn seyban seyda seydou seyfettin seyfi seyfullah seyma seyyit shad shaina shakira shakti shakuntala shana
shane shanel shanelle shania shanie shaniya shankar shanna shannon shanny shanon shantanu shanti shany sharda shari sharmila sharon shashi shashikala shaukat shaun shawn shawna shaylee
shayna shayne shchastislav shchek shea sheela sheila sheldon shelia shelley shelly shemar sher sheri sheridan sherman sherri sherry sherwood sheryl shimon shirley shiv shivakari shobhana
shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne sibel sibilla sibyl sibyla sibylle sico sicuro sid siddarth siddhi siddhran sidki sidney sidoine
sidon sidonia sidonie sidonio sidor sidy siebe siem sien sienna siep sierra sigebert sigfrid sigfrido sigismond sigismondo sigizmund sigmund signe sigrid sigurd sihab sihabeddin siir sil
sila silantii silas silja silje silke silvan silvana silvano silvere silverio silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius sim simao simen simeon simeona
simeone simge simi simina simion simisola simo simon simona simone simonetta simonida sina sinan sinasi sindre sinem sinesio sinfronio sinica sinikka sinisa sinja sinkler sinklitikiya sinook
sireno siria siriano siricio sirineu sirio siro sirri sisto sitara siv sixt sixte sixtine sixtus sjoerd sjors skarlet skarleta skye skyla skylar sladana slava slavek slaven slavena slaviboj
slavibor slavica slavka slavko slavoboj slavoj slavoljub slavolyub slavomil slavomila slavomir slavomira slavuta slobodan slobodanka sloka smaranda smeralda smil smiljana smilla smita
smiyana smriti snezana snizhan snizhana snjezana soave sobeslav sobeslava soccorso socrate sofia sofie sofija sofiya sofon sofron sofronia sofronie sokrat solange soledad soline solocone
sologub solomiya solomon solon solveig solveiga som soma somnath somu sona sondre songul sonia sonja sonke sonny sonya soof sophia sophie soraia sorana soraya soren sorin sorina sostene
sosteneo sostrato soter sotira souleymane sourav spano spartaco spartak spencer speranta speranza speranzio spiridon spirydion spytihnev srboljub srecko sredoje srna stacey stacy stan stana
stanca stancu stanford stanimir stanislao stanislas stanislav stanislava stanislaw stanko stanley stanton stasa stasta staza steen stef stefan stefana stefania stefanie stefanii stefano
steffen stela stelian steliana stella steluta sten stepan stepana stepanka stephan stephane stephania stephanie stephany stephen stephon sterling sterre stevan steve steven stevie stewart
stig stijn stiliano stina stine stipan stipe stiriaco stjepan stojan stojanka stojmir stone stoyan stozhar strahinja stribor stuart su suat subhash subhashini subhasini subhi subodh sucheta
sude sudeva sudi sue suelen suheyl sujata sukanya sukru sule suleyman suma suman sumitra sunay suncica sune sunil sunita sunniva sunny surano suresh sururi surya suryakant suryakanta
suryakantam susan susana susanna susanne susheel sushil sushma susie suus suzan suzana suzanne suze suzon svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea svebor sven
svend svenja sverre svetislav svetla svetlana svetluse svetolik svetomir svetozar sveva svitlana sviturno svyatopolk svyatoslav svyatoslava swapnil swara swarnalata swassane sweta sybilla
syble sydnee sydney sydni sydnie sylva sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne syuzana szabolcs szczepan szofi szofia szonja szymon tabea tabita
tabitha taceddin tacjana taddeo tadeas tadija taha tahir tahlia tahsin taib taide taisiya talat talay talea talha talia talip talita talon tamara tamas tami tamia tamina tamino tammaro tammo
tammy tana tancrede tancredi taner tanguy tania tanirika tanja tanju tankred tanner tanushree tanushri tanya tanyeli tapan tapani tapio tara taras tarcisio tari tarik tariq tarja tarkan
tarquinia tarsilla tarso tarun taryn tasa tasha taskin tasnim tatana tate tatiana tatjana tatum tatyana taurean taurin tavares taya tayfun tayler taylor tayyar tayyip taziana taziano tazio
teagan tecla ted teddy teea teije tej teja tejas tekin tekinalp tekla telchide telemaco telica tellervo telly temel temistocle temitope teo teobald teobaldo teodata teodolinda teodor teodora
teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman teona terenc terence terencius terencjusz terentii terenzio teresa tereza terezie teri
terrance terrell terrence terri terrill terry tertuliano terzo tesauro tesifonte tess tessa tessie tetyana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabo thad thaddeus
thais thalea thalia thea thelma theo theobald theodor theodora theodore theodorik theodose theodosie theofan theofil theofila theophane theophile theophraste theresa therese theresia theron
thiago thibault thibert thibo thierno thierry thies thije thijmen thijn thijs thilo thirza thom thomas thora thorben thore thorge thurman tia tiago tiana tianna tibaldo tibbe tiber tiberia
tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme tierra tiffany tihomir tiina tija tijana tijmen tijn tijs tikhon til tillman tillmann tim
timea timeo timish timm timmothy timmy timo timofei timofii timoleon timon timotei timotej timoteo timoteus timothee timothy timur tina tinas tinca tincuta tino tiphaine tiril tirone tirza
titi titien titilayo tito titus tizian tiziana tiziano tizio tjark tobia tobias tobiasz tobin toby tod todd todor tolga tolomeo tolunay tom toma tomas tomasa tomaska tomasz tomislav
tomislava tomke tommaso tommie tommy tomo tonci toncica toney toni tonija tonka tonko tonnin tony tonya toon torben torbjorn torey torkvat torquato torrance torrey torsten tosca tosco toska
toussaint trace tracey traci tracy traian trajan tranquillo trasea travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey tricia trifon trilochan
trilochana trilok trilokanath trilokesh triloki trine trisha tristan tristano tristian tristin triston troels trofim troy trpimir trpko trudie trycia trystan tuana tudor tudora tudorita
tudosia tufan tugay tugba tugrul tugtekin tuhfe tulay tulin tullia tulliano tullio tumer tunahan tunay tunc tuncer tuomas tur turan turgay turgut turi turibio turkan turkay turker turkes
turna turner turold tushar tussio tutku tuula tuulikki tuur tuva tverdislav tvorimir tvrtko twan twila tycho tygo tyler tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron
tyrone tyshawn tyson ubaldo ubertino uberto udai udit udo uffe ufuk ugo ugolina ugolino uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulf ulfa ulfet ulfo ulgen ulices ulises
ulisse uliva ulker ulku ulla ulpiano ulrich ulrico ulrik ulrika ulstano ultimo ulus ulvi ulviye ulyan ulyana ulysse uma umang umar umberto umile umit ummiye umran umur umuralp umut una unal
unna unsel unseli upendra upton uranio urbain urbano urdino uriah uriel uriele urmila ursicio ursino ursmaro ursula ursule usame usha ustim ustin ustina utku uttam uve uygu uzeyir vaclav
vaclava vada vadim vagn vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemar valdemara valente valentijn valentim valentin valentina
valentine valentino valentyn valentyna valera valere valeria valerian valeriana valeriano valerico valerie valerii valerija valerio valeriu valeriya valery valeryan valfredo valfrido vali
vallie valtena valter valtr valtteri vance vanda vanesa vanessa vania vanja vanna varalakshmi varfolomei varlaam varo varvara vasanti vasco vasil vasile vasilica vasilii vasilina vasilisa
vasko vasudev vasudeva vasudha vasundhara vatroslav vatslav vaughn vavrinec vecdi veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veerle vefa vefik vehbi veikko veit vela
velana velda velemir veleslav veleslava veli velibor velimir velimira velina velio velislav velislava vella velma velva vena venance venanzio vencel venceslao venceslas venceslav venceslava
vendel vendelin vendelina vendula vendulka venedikt venek venera veneranda venerando venere venerio veniamin venka ventura venus venuse venusta venustiano venusto vera verano verda verdiana
verdie vere verecondo verena verenzio vergie veriana verica veridiana verla verlie vern verna verner vernice vernie vernon verona veronica veronika veronique veroslav veroslava verulo
veselinka vesile veslava vesna vespasiano vesper vesta veta veysel veysi vezio vianney vibeke vic vicdan vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria
victorien victorin vida vidak vidal vidhur vidhya vidiano vidone vidor vidur vidya vienna vieve viggo vigile vigo vijay vijeko vik vikentii viktor viktoria viktorie viktorin viktoriya vildan
vilde vilem vilema vilemina vilena vilenina vilfredo vilhelm viliana vilibald viliberto vilina ville villy vilma vilmar vilmos vimal vimala vin vinay vince vincenc vincencie vincent
vincentiu vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinicio vinka vinnie vinz viola violante violet violeta violetta violette viorel viorela viorica vira virag virender virgie
virgil virgilio virgin virginia virginie virginio virginiya virone visarion viscardo vishnu vishwamitra visnja vissarion vissia vit vita vitale vitalico vitalii vitalina vitezslav vitezslava
vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus viva vivaldo vive vivian viviana viviane vivianne viviano vivien vivienne vjekoslav vjenceslav vlad vlada vladan
vladana vladek vladena vladilen vladimir vladimira vladimiro vladislav vladislava vladivoj vladlen vlado vlaicu vlas vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava
vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojtech vojteska vok volfango volfgang volkan volodimir volodislav volodymyr vorsila
vratislav vratislava vrinda vrund vseboj vsebor vsemil vserad vseslav vseslava vsevlad vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuslat vyacheslav vyacheslava
vyas vysheslav waclaw wade wael waino waldo walenty walentyn walentyna waleran waleria walerian walery walgierz walid walker wallace walter walton wanda wandrille wanesa wang wannes ward
warley warre warren washington watson wava wawrzyniec waylon wayne webster weldon wellington wende wendell wendy werner weronika wes wesley wessel westley weston whitney wiara wibke wiebke
wies wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfryd wilhelm wilhelmina wilhelmine will willa willard willem willi william willie willis willow
willy wilma wilmer wilson wilton wim wincenty winfield winifred winnifred winona winston wirginia witalis wladyslaw wlodzimierz wm woodrow wout wouter wyatt wyman xander xaver xaverie
xaverius xavi xavier xaviere xem xenia xenie xenophon xzavier yacine yadira yael yagiz yagmur yago yahya yakov yakub yalcin yalgin yaman yan yana yango yani yanis yann yannic yannick yannik
yannis yanuarii yaprak yara yarah yarema yaren yarina yaromil yaromir yaron yaropolk yaroslav yaroslava yarovid yasar yasemin yasin yasir yasmeen yasmin yasmine yasser yassin yassine yassir
yavuz yaya yazmin yekta yelda yeliz yener yenthe yeremii yesenia yesim yessenia yetkin yevgen yevgeny yfke yigit yildirim yildiz yilmaz yinthe yitzhak ylvi ylvie yoann yoel yogendra yogesh
yoginder yolanda yolande yonca yoshiko yosun younes youp yousef youssef ysaline yse ysee yseult yuce yucel yukhim yukhima yukhimiya yuksel yulian yulianna yulii yuliya yumni yuna yunus yuri
yurii yury yustina yusuf yuvenalii yven yves yvette yvonne zabava zabedeo zabina zaboj zac zaccaria zaccheo zachar zachariah zacharias zachariasz zacharie zachary zache zachery zack zackary
zackery zafer zafir zaharia zaheer zahide zahit zahra zaida zain zaira zakaria zakary zakelina zakhar zakharii zalan zama zamfir zamfira zamir zana zander zane zaneta zanita zanobi zara
zaraza zaria zarije zarina zarko zavida zavis zayd zayn zbislav zborislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav
zdeslava zdik zdirad zdislav zdislava zdravko zechariah zef zefiro zehra zejnep zekai zekeriyya zekiye zelda zelibor zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella
zelma zelmir zelmira zemislav zena zenaide zenebio zeno zenobia zenobie zenobio zenon zenone zenovia zenovii zente zephirin zerrin zeteny zetico zetta zev zeyd zeyneb zeynel zeynep zhang
zhanna zhou zhozefina zihni zikmund zilan zina zinaida zinedine zinovii zion zita zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyanda zlat zlata zlatan zlatica
zlatka zlatko zlatomir zlatomira zlatuse zoe zoeva zoey zofia zofie zoie zoila zoilo zoja zola zoltan zora zoran zorana zoremir zoreslav zoreslava zorina zorka zoroslav zoroslava zoryan
zoryana zosim zosima zosimo zoya zrinislav zrinko zselyke zsofia zsolt zsombor zubeyde zubeyr zuhal zula zulal zuleyha zulfikar zumrut zuzana zuzanna zvenigor zvenimir zvenislav zvenislava
zvezdana zvonimir zvonimira zvonko zygmunt
`;

/** Folded surnames that are English words as well: "Brown", "Price". */
export const surnameWords = `
baa balls banks bell bird black blears blunt bode bond bongo boot booth brand bridges brooks brown bush butcher butler cable campbell carpenter carter chambers champion chase chow church
clay close cook cox crooks cross crouch curry day dean dent drinkwater driver duff falls farmer ferry field fields fish fisher flower flowers foot ford fox frost fuller gardener gates gill
gore grace grant green grieve grimes hague harding hardy hart hill hills ho hood hook hoon hope howells hunt hunter hurst johns keeling king kitchen knight lamb lane law leach leader lee
little long lord love low lynch major marsh martin mason may mellor miller mills miracle moody moon moss noble noon oven paine palmer park parks parsons peel peter pitt plant poll pope
porter pound power powers price prince prior rank reed rice rich ridge root rose rush savage self sharp shepherd shields short silk singer small smith snow speed spring stamp stark stokes
stone storm straw street stringer style summers swank swift taylor thatcher tong tower tromp trump turner usher walker wall ward waters watts weaver webb wells west wheeler white whitehead
wise witting wolf wood woods worth wright yelling young younger youngs
`;
