/** Words and phrases that news puts for one another, a line for each thing told: whoever rewords a report swaps them freely. */

/** In base forms, with commas between; an irregular form that no stem leads back stands by itself. */
export const wordings = `resign, quit, step down, stand down, hand in notice, give in notice
retire, bow out
sack, dismiss, oust, axe
succeed, successor, replace, take over, take charge, take helm, take reins, stand in, fill in, step into
head, lead, run, leader, boss, helm, charge of, chief, chief executive
appoint, name as, choose, pick, select, promote
nominate, put forward
hire, recruit, take on
jail, imprison, prison, sentence, behind bars, custody, lock up
convict, guilty, find guilty
acquit, acquittal, clear of
admit, plead guilty, confess, admission
deny, denial, reject, refuse, turn down, rebuff, refute
accuse, allege, blame
sue, lawsuit, suit, take to court, legal action
arrest, detain, detention
indict, charge with, prosecute
kill, die, murder, lose life, pass away, slain
injure, wound, injury
rescue, save
flee, fled, escape, abscond
freed, release, liberate, let go, set free
kidnap, abduct, hostage, captive
buy, acquire, purchase, snap up, takeover, acquisition, buyer
sell, offload, divest, dispose of, seller
merge, merger, combine
fund, finance, pay for, bankroll, foot bill
debt, loan, borrow, owe
cut, reduce, reduction, slash, trim, lower
raise, lift, increase, boost, hike
rise, climb, gain, jump, surge, soar
fall, drop, slip, decline, slide, tumble, sink, sank
share, stock, stake, shareholding
profit, earnings
employ, job, staff, worker, workforce, employee
strike, walkout, walk out, stoppage, stop work, striker
win, victory, triumph, take title
lose, defeat by, beaten by
draw, stalemate
score, goal, net
prize, award, medal, trophy
film, movie, thriller
book, novel
album, record
play, role, portray, star
fire, blaze, flame
storm, gale, hurricane
crash, collide, collision, smash
car, vehicle
lawyer, barrister, solicitor, attorney, counsel
trial, tried
inquiry, investigation, probe
research, study, survey, scientist
find, discover, discovery, spot, notice, detect, come across
praise, tribute, hail, laud, applaud, compliment
thank, gratitude, grateful
criticise, criticism, condemn, slam, denounce, mock
welcome, delight, pleased, glad, happy
apologise, apology, sorry
angry, anger, fury, furious, outrage
fear, afraid, worry, concern, anxious
sceptical, doubt, caution, unconvinced, skeptical
urge, call for, call on, appeal, demand
promise, pledge, vow, guarantee
threaten, threat
support, endorse, approve, stand by, defend, favour
oppose, opposition, object to, resist, vote against, opponent
agree, accept, consent
offer, propose, suggest
postpone, delay, put off, defer
cancel, call off, scrap
withdraw, withdrew, withdrawn, pull out, drop out, abandon
stop, end, halt, cease, discontinue, suspend
start, begin, launch, kick off, commence
close, shut, closure
open, unveil, inaugurate
build, construct, builder
restore, renovate, repair, fix, mend
leave, depart, exit, departure, part company
join, move to, switch, sign for, transfer
return, comeback, come back
stay, remain, keep, retain, hold on
marry, wed, bride, groom
divorce, split, separate
teach, teacher, tutor
student, pupil
surgery, operation, surgeon
ill, sick, unwell
drug, medicine, medication
house, home, flat, apartment
ship, vessel, boat
plane, aircraft, jet
flight, fly, flew, flown
price, cost, expensive
train, rail, railway
road, motorway, highway
firm, company, business
rival, competitor, compete
shop, store, retailer, supermarket, grocer
factory, plant, mill
money, cash
steal, theft, rob, robbery, thief, thieves
fraud, swindle, cheat, embezzle, defraud
bribe, bribery, corrupt, kickback
attack, assault, raid
bomb, explosion, explode, blast, blow up
rebel, insurgent, guerrilla
truce, ceasefire, peace
election, poll, vote, ballot
border, frontier
visit, trip, travel
meet, talk
mediate, intermediary, broker
deal, contract, agreement, pact, accord
law, bill, legislation
protest, demonstrate, march
petition, signature
complain, complaint
alarm, alert, tip off
testify, evidence, testimony, witness
unhurt, unharmed, unscathed
power, electricity
champion, title, belt, crown
send off, red card, see red, order off
penalty, spot kick
goalkeeper, keeper
coach, manager
captain, skipper
painting, picture, canvas
write, author, writer, novelist
publish, print, publication
broadcast, air, screen, televise
newspaper, paper, daily
funeral, burial, bury
fine, penalise, penalize
compensation, payout
bankrupt, insolvent, bankruptcy
supply, supplier, provide, deliver, delivery
produce, manufacture, maker
founder, founded, set up, establish
deputy, assistant
favourite, tip for, frontrunner
rent, lease, tenant
give, donate, gift, hand
receive, collect, pick up
drive, driver, wheel, motorist
sleep, asleep, doze, nap
hide, conceal, cover up, hid, hidden
clash, row, dispute, quarrel, argument
cause, fault, fail, failure, flaw
high, steep, costly
stranded, stuck, marooned
airport, runway
damage, harm
pollute, contaminate
neighbour, next door`;
