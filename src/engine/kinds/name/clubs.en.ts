/** Clubs whose names are no places, and no nicknames of another club either; folded. */
export const clubs: ReadonlySet<string> = new Set(
  `aston villa,arsenal,chelsea,everton,crystal palace,hull,hull city,hull kr,leyton orient,millwall,port vale,queens park rangers,qpr,tottenham,tottenham hotspur,spurs,west bromwich albion,west brom,west ham,west ham united,wolves,
nottingham forest,sheffield wednesday,sheffield united,plymouth argyle,preston north end,crewe alexandra,
celtic,rangers,hearts,hibernian,hibs,st johnstone,st mirren,raith rovers,partick thistle,queen of the south,
barcelona,real madrid,atletico madrid,real sociedad,athletic bilbao,juventus,lazio,sampdoria,inter milan,ac milan,fiorentina,atalanta,
bayern munich,borussia dortmund,schalke,bayer leverkusen,werder bremen,hertha berlin,eintracht frankfurt,
paris saint-germain,psg,ajax,psv eindhoven,feyenoord,sporting lisbon,benfica,galatasaray,fenerbahce,besiktas,boca juniors,river plate,flamengo,
saracens,harlequins,wasps,london irish,leinster,munster,ulster,connacht,ospreys,scarlets`
    .replace(/\n/g, '')
    .split(','),
);
