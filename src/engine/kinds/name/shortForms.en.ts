/** Usual short forms of first names and of words in the names of bodies, each with what it is short for. */
const table = `
al: albert alan alfred alexander alastair
alex: alexander alexandra alexis alejandro aleksandr oleksandr
andy: andrew
tony: anthony antony antonio
art: arthur
barry: barrington
ben: benjamin benedict
bernie: bernard
bert: albert herbert robert
beth: elizabeth
betty: elizabeth
bill: william
billy: william
bob: robert
bobby: robert
brad: bradley
cathy: catherine katherine
charlie: charles charlotte
chris: christopher christian christine christina
chuck: charles
cindy: cynthia
dan: daniel
danny: daniel
dave: david
davy: david
debbie: deborah
dick: richard
dominic: dominick
don: donald
doug: douglas
drew: andrew
ed: edward edwin edmund
eddie: edward edwin edmund
ted: edward theodore edmund
teddy: edward theodore
fred: frederick alfred
freddie: frederick
gabe: gabriel
geoff: geoffrey
jeff: jeffrey geoffrey jefferson
jerry: gerald jerome jeremy
gerry: gerald gerard
greg: gregory
hal: harold henry
hank: henry
harry: harold henry
iain: ian
jack: john jackson
jake: jacob
jamie: james
jan: janet janice
jenny: jennifer
jess: jessica
jim: james
jimmy: james
joe: joseph
joey: joseph
johnny: john
jon: jonathan john
jonny: jonathan john
josh: joshua
kate: katherine catherine kathryn
kathy: katherine catherine kathleen
katie: katherine catherine
ken: kenneth
kenny: kenneth
kim: kimberly kimberley
larry: lawrence laurence
len: leonard
leo: leonard leonardo leon
les: leslie lesley
liz: elizabeth
lou: louis louise
maggie: margaret
mandy: amanda
marty: martin
matt: matthew
max: maximilian maxwell maxim
meg: margaret megan
mel: melvin melanie melissa
mick: michael
mickey: michael
micky: michael
mike: michael
misha: mikhail
mitch: mitchell
nat: nathan nathaniel
nate: nathan nathaniel
ned: edward
nick: nicholas nicolas nikolai
nicky: nicola nicholas
pam: pamela
pat: patrick patricia
paddy: patrick
peggy: margaret
pete: peter
phil: philip phillip
ray: raymond
rich: richard
rick: richard eric
ricky: richard
rob: robert
robbie: robert
robin: robert
rod: rodney roderick
ron: ronald
ronnie: ronald
sam: samuel samantha
sandy: alexander alexandra
sasha: alexander alexandra aleksandr
sid: sidney
stan: stanley
steph: stephanie stephen
steve: stephen steven
sue: susan suzanne
susie: susan
terry: terence terrence
theo: theodore
tim: timothy
toby: tobias
tom: thomas
tommy: thomas
trish: patricia
val: valerie
vic: victor
vicky: victoria
vince: vincent
volodya: vladimir volodymyr
wes: wesley
archie: archibald
abe: abraham
angie: angela
arnie: arnold
cal: calvin
cliff: clifford
ellie: eleanor
ernie: ernest
gene: eugene
fran: frances
frank: francis franklin
zach: zachary
walt: walter
sally: sarah
russ: russell
reg: reginald
norm: norman
lenny: leonard
kit: christopher
gus: augustus
ollie: oliver
molly: mary
patty: patricia
patsy: patricia
will: william
willy: william
zak: zachary
stephen: steven
alan: allan allen
ann: anne anna
brian: bryan
carl: karl
catherine: katherine kathryn katharine
elisabeth: elizabeth
erik: eric
frederic: frederick
geoffrey: jeffrey
graham: graeme
isobel: isabel isabelle
john: jon
jean: jeanne
laurence: lawrence
lesley: leslie
lewis: louis
marc: mark
nicolas: nicholas
philip: phillip philippe
rachael: rachel
sean: shaun shawn
sara: sarah
stuart: stewart
teresa: theresa
vladimir: volodymyr
sergei: serhiy sergey serhii
andrei: andriy andrey andrii
nikolai: mykola
dmitry: dmytro dmitri dmitriy
mikhail: mykhailo
alexander: oleksandr aleksandr
yevgeny: evgeny yevhen yevgeni evgeni
alexei: oleksiy aleksei alexey oleksii
kirill: kyrylo
pavel: pavlo
petr: petro pyotr
yuri: yury yuriy yurii
bros: brothers
intl: international
assn: association
univ: university
dept: department
govt: government
natl: national
mfg: manufacturing
mgmt: management
`;

export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [short = '', longs = ''] = line.split(': ');
      return [short, longs.split(' ')] as const;
    }),
);
