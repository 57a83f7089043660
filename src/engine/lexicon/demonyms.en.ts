// Made by scripts/lexicon/places.js; change that, not this file. Demonyms: world-countries (ODbL 1.0).

/** One country a line: its nationality words; "zz" for those of no one country. */
export const demonyms = `
ad:andorran,andorrans
ae:emirati,emiratis
af:afghan,afghani,afghans
ag:antiguan
ai:anguillian,anguillians
al:albanian,albanians
am:armenian,armenians
ao:angolan,angolans
aq:antarctican,antarcticans
ar:argentine,argentinean,argentines,argentinian,argentinians
as:american samoan,american samoans
at:austrian,austrians
au:aussie,aussies,australian,australians
aw:aruban,arubans
ax:alandish
az:azerbaijani,azerbaijanis
ba:bosniak,bosnian,bosnian serb,bosnian serbs,bosnians
bb:bajan,barbadian,barbadians
bd:bangladeshi,bangladeshis
be:belgian,belgians,flemish,walloon
bf:burkinabe
bg:bulgarian,bulgarians
bh:bahraini,bahrainis
bi:burundian,burundians
bj:beninese
bl:saint barthelemy islander
bm:bermudian,bermudians
bn:bruneian,bruneians
bo:bolivian,bolivians
br:brazilian,brazilians
bs:bahamian,bahamians
bt:bhutanese
bw:botswanan,motswana
by:belarusian,belarusians
bz:belizean,belizeans
ca:canadian,canadians,quebecois
cc:cocos islander
cd:congolese
cf:central african,central africans
ch:swiss
ci:ivorian,ivorians
ck:cook islander
cl:chilean,chileans
cm:cameroonian,cameroonians
cn:cantonese,chinese,tibetan,tibetans,uighur,uyghur
co:colombian,colombians
cr:costa rican,costa ricans
cu:cuban,cubans
cv:cape verdian,cape verdians
cw:curacaoan,curacaoans
cx:christmas islander
cy:cypriot,cypriots,greek cypriot,greek cypriots,turkish cypriot
cz:czech,czechs
de:bavarian,berliner,german,germans
dj:djibouti,djiboutis
dk:dane,danes,danish
do:dominican,dominicans
dz:algerian,algerians
ec:ecuadorean,ecuadoreans
ee:estonian,estonians
eg:egyptian,egyptians
eh:sahrawi,sahrawis
er:eritrean,eritreans
es:basque,basques,catalan,catalans,spaniard,spaniards,spanish
et:ethiopian,ethiopians
fi:finn,finnish,finns
fj:fijian,fijians
fk:falkland islander
fm:micronesian,micronesians
fo:faroese
fr:breton,corsican,french,frenchman,frenchmen,frenchwoman,parisian,parisians
ga:gabonese
gb:anglo,brit,british,briton,britons,brits,cornish,english,englishman,englishmen,englishwoman,liverpudlian,londoner,londoners,mancunian,northern irish,scot,scots,scotsman,scotswoman,scottish,ulsterman,welsh,welshman,welshmen,yorkshireman
gd:grenadian,grenadians
ge:abkhaz,georgian,georgians,ossetian
gf:guianan,guianans
gh:ghanaian,ghanaians
gi:gibraltar
gl:greenlandic
gm:gambian,gambians
gn:guinean,guineans
gp:guadeloupian,guadeloupians
gq:equatorial guinean,equatorial guineans
gr:greek,greeks
gs:south georgian south sandwich islander
gt:guatemalan,guatemalans
gu:guamanian,guamanians
gw:guinea bissauan,guinea bissauans
gy:guyanese
hk:hong konger
hm:heard and mcdonald islander
hn:honduran,hondurans
hr:croat,croatian,croatians,croats
ht:haitian,haitians
hu:hungarian,hungarians
id:indonesian,indonesians
ie:dubliner,irish,irishman,irishmen,irishwoman
il:israeli,israelis
im:manx
in:bengali,indian,indians,kashmiri,sikh,tamil
iq:iraqi,iraqis
ir:iranian,iranians,persian,persians
is:icelander,icelandic
it:italian,italians
je:channel islander
jm:jamaican,jamaicans
jo:jordanian,jordanians
jp:japanese
ke:kenyan,kenyans
kg:kirghiz,kyrgyz
kh:cambodian,cambodians
ki:i kiribati,i kiribatis
km:comoran,comorans
kn:kittitian,kittitian or nevisian,kittitian or nevisians
kp:north korean,north koreans
kr:korean,koreans,south korean,south koreans
kw:kuwaiti,kuwaitis
ky:caymanian,caymanians
kz:kazakh,kazakhstani,kazakhstanis
la:laotian,laotians
lb:lebanese
lc:saint lucian,saint lucians
li:liechtensteiner
lk:sri lankan,sri lankans,tamils
lr:liberian,liberians
ls:basotho,mosotho
lt:lithuanian,lithuanians
lu:luxembourger
lv:latvian,latvians
ly:libyan,libyans
ma:moroccan,moroccans
mc:monegasque
md:moldovan,moldovans
me:montenegrin
mf:saint martin islander
mg:malagasy
mh:marshallese
mk:macedonian,macedonians
ml:malian,malians
mm:burmese
mn:mongolian,mongolians
mo:macanese
mq:martinican,martinicans
mr:mauritanian,mauritanians
ms:montserratian,montserratians
mt:maltese
mu:mauritian,mauritians
mv:maldivan,maldivans
mw:malawian,malawians
mx:mexican,mexicans
my:malay,malaysian,malaysians
mz:mozambican,mozambicans
na:namibian,namibians
nc:new caledonian,new caledonians
ne:nigerien
nf:norfolk islander
ng:nigerian,nigerians
ni:nicaraguan,nicaraguans
nl:dutch,dutchman,dutchmen,dutchwoman
no:norwegian,norwegians
np:nepalese
nr:nauruan,nauruans
nu:niuean,niueans
nz:kiwi,kiwis,new zealander,new zealanders
om:omani,omanis
pa:panamanian,panamanians
pe:peruvian,peruvians
pf:french polynesian,french polynesians
pg:papua new guinean,papua new guineans
ph:filipino,filipinos,philippine
pk:pakistani,pakistanis,pashtun,punjabi
pl:pole,poles,polish
pn:pitcairn islander
pr:puerto rican,puerto ricans
ps:palestinian,palestinians
pt:portuguese
pw:palauan,palauans
py:paraguayan,paraguayans
qa:qatari,qataris
re:reunionese
ro:romanian,romanians,rumanian
rs:serb,serbian,serbians,serbs,yugoslav,yugoslavian,yugoslavs
ru:chechen,chechens,muscovite,russian,russians,siberian
rw:rwandan,rwandans
sa:saudi,saudi arabian,saudi arabians,saudis
sb:solomon islander
sc:seychellois
sd:darfuri,sudanese
se:swede,swedes,swedish
sg:singaporean,singaporeans
sh:saint helenian,saint helenians
si:slovene,slovenes,slovenian
sk:slovak,slovakian,slovaks
sl:sierra leonean,sierra leoneans
sm:sammarinese
sn:senegalese
so:somali,somalis
sr:surinamer
ss:south sudanese
st:sao tomean,sao tomeans
sv:salvadoran,salvadorans
sy:syrian,syrians
sz:swazi,swazis
tc:turks and caicos islander
td:chadian,chadians
tg:togolese
th:thai,thais
tj:tadzhik,tajik
tk:tokelauan,tokelauans
tl:east timorese
tm:turkmen
tn:tunisian,tunisians
to:tongan,tongans
tr:turk,turkish,turks
tt:tobagonian,trinidadian,trinidadians
tv:tuvaluan,tuvaluans
tw:taiwanese
tz:tanzanian,tanzanians
ua:crimean,ukrainian,ukrainians
ug:ugandan,ugandans
um:american islander
us:african american,african americans,afro american,american,americans,californian,californians,hawaiian,new yorker,new yorkers,texan,texans
uy:uruguayan,uruguayans
uz:uzbek,uzbekistani,uzbekistanis
va:vatican,vaticans
vc:saint vincentian,saint vincentians
ve:venezuelan,venezuelans
vi:virgin islander
vn:vietnamese
vu:ni vanuatu
wf:wallis and futuna islander
ws:samoan,samoans
xk:kosovan,kosovar
ye:yemeni,yemenis
yt:mahoran,mahorans
za:south african,south africans
zm:zambian,zambians
zw:zimbabwean,zimbabweans
zz:aboriginal,african,africans,afro caribbean,alpine,anglican,anglicans,antarctic,arab,arabic,arabs,arctic,asian,asians,balkan,buddhist,buddhists,caribbean,catholic,catholics,central american,christian,christians,communist,edwardian,elizabethan,eurasian,euro atlantic,european,europeans,gaelic,georgian era,hebrew,hindu,hindus,hispanic,inuit,islamic,islamist,islamists,jew,jewish,jews,kurd,kurdish,kurds,latin,latin american,latino,maori,marxist,mediterranean,mexican american,middle eastern,muslim,muslims,nazi,nazis,nordic,north american,orthodox,ottoman,protestant,protestants,roman,scandinavian,shia,shias,shiite,shiites,slavic,south american,soviet,soviets,sunni,sunnis,transatlantic,tudor,victorian,west indian,west indians,western,yiddish
`;
