"""The words that tell what a name is: titles, roles, the nouns that head a body, a place, a law or a weapon.

All are lower case. Closed lists of the trade's words, none of anybody's names.
"""

from typing import Final

from checker.facts.names.word_set import word_set

# A noun that heads the name of a body: "… Council", "Bank of …".
ORGANISATION_HEADS: Final = word_set(
    """cafe café restaurant bakery shop store radio tv channel daily online weekly chronicle administration
    agency alliance army arsenal assembly association associates authority bank bancorp battalion board
    brewery brigade broadcasting brothers bureau business cabinet caucus centre center chamber church
    club coalition college command commission committee community communities company confederation
    conference congress conservatory consortium consulate cooperative corporation corps council court
    department directorate division dynasty embassy enterprises exchange factory faculty federation
    finance firm fleet force forces forum foundation front fund gazette government group guard guild
    guilds guardians health herald holdings hospital hospitals house inquirer institute institution
    institutions insurance intelligence international journal laboratories laboratory lab league
    legislature magazine mechanism militia ministry mission monitor mosque motors movement museum navy
    network networks news newspaper observatory observer office orchestra organisation organization
    parliament partners partnership party platform police post press   prosecution
    railways rangers regiment registry reserve school schools secretariat senate service services
    shogunate society squad squadron stores studios synagogue synod systems taskforce team technologies
    technology telegraph theatre theater times tribunal tribune trust unicameral union unions united
    university universities volunteers watch workers works zoo orchestra philharmonic airlines airways
    aviation automotive bancorporation biotech capital communications consulting electronics energy
    engineering entertainment foods games gas industries logistics media mining oil petroleum pharma
    pharmaceuticals pictures power productions properties publishing records resources semiconductor
    shipping software solutions steel telecom telecommunications televisión television textiles ventures
    wireless railway air fm securities salvage films aid syndicate maritime hardware motors insurers
    investments advisors advisers analytics aerospace airlink arms automobile autos bakeries
    bancshares beverages biologics biosciences biotechnology bottling brands breweries cement chemical
    chemicals cinema cinemas clinic clinics collective communication computing constabulary construction
    contractors coop cosmetics couriers dairies dairy dailies developers devices diagnostics diamonds
    distilleries distribution electric electrical engineers equity estates exploration farms fashion
    federations ferries fertiliser fertilizer fertilizers fisheries foundry freight fundraisers furniture
    genetics genomics guards haulage healthcare hotels housewares imaging interactive investors ironworks
    jewellers labs laboratories leasing loans machinery mart materials merchants metals microfinance
    minerals mortgage naturals oilfield optics packaging paints partnership payments phones pipelines
    plantations plastics poultry press printers printing proteins rail realty refining renewables retail
    robotics rubber safaris savings seafood seeds semiconductors shipyard shipyards shoes staffing
    steelworks streaming subway sugar supermarkets taskforce taxis telco telegraphs textile theatres tires
    tobacco tractors trading transit transport trucks trustees trusts underwriters uniforms utilities
    vaccines ventures veterinary watchdog wealth weekly wines workshop workshops athletic albion rovers
    wanderers hotspur juniors juventude sporting dynamo dinamo lokomotiv spartak olympique racing sounders
    pirates chiefs sundowns gunners falcons sharks raptors dolphins knights hawks panthers cowboys patriots
    raiders steelers cardinals bruins canucks oilers canadiens penguins capitals predators yankees dodgers
    astros braves cubs mets phillies padres celtics lakers warriors bucks nets pistons spurs mavericks
    pacers clippers crusaders blues brumbies waratahs stormers springboks wallabies bafana democrats greens
    socialists nationalists republicans liberals communists independents brotherhood congressmen caliphate
    cartel mafia clan gang junta brigades liberation insurgency separatists"""
)

# Those of them that take "of …" behind them: "Ministry of Culture", "Bank for International Settlements".
OF_HEADS: Final = word_set(
    """academy administration agency alliance army assembly association authority bank board bureau
    campaign chamber church college commission committee community confederation conference congress
    coalition cooperative corporation council court courts department directorate division embassy
    centers centres faculty federation forum foundation front fund government house houses institute institution journal
    league legislature ministry mission movement museum network office officials order organisation
    organization parliament party school secretariat senate service society state states tribunal union
    united university world high center centre directorate-general reporters bishops knights friends
    doctors sons daughters"""
)
PLACE_OF_HEADS: Final = word_set(
    """gulf bay sea strait cape isle island republic kingdom state university democratic horn rock port"""
)

COMPANY_SUFFIXES: Final = word_set(
    """inc inc. incorporated ltd ltd. limited llc llp lp plc corp corp. co co. gmbh ag sa s.a. nv n.v. bv
    b.v. ab asa oyj spa s.p.a. srl sarl sas pte pty bhd sdn pt kk k.k. kabushiki oao ooo ao pjsc
    corporation"""
)

# A noun that heads the name of somewhere; streets, stations and airports are where things happen.
PLACE_HEADS: Final = word_set(
    """airport archipelago area arena avenue basin bay beach boulevard borough bridge canal canyon cape
    cemetery city cliff coast coral cove county creek crossing delta desert district districts drive
    estate estuary falls field forest fort garden gardens glacier gorge gulf harbor harbour heights
    hemisphere highlands highway hill hills island islands isle isles junction lagoon lake lakes lane
    loop macrozone marina marsh massif motorway mount mountain mountains municipality neighborhood
    neighbourhood ocean oblast park parish pass passage path peak peninsula plain plains plateau plaza
    port prefecture province railroad range reef region republic reservoir ridge river road rivers
    sanctuary sea seas shore sound speedway square stadium state states station strait straits street
    subdistrict suburb summit temple terrace territory territories town township trail trunk tunnel
    valley village voivodeship volcano waterfall wetland wharf wood woods zone governorate subcounty
    barangay kecamatan rivulet shoal atoll"""
)
PLACE_FIRST: Final = word_set(
    """mount mt lake cape port fort san santa são sao saint-denis isla puerto playa cerro cabo sierra monte wadi
    jabal jebel tell deir beit ras kafr bandar pulau gunung kuala kampung sungai tanjung bukit phnom koh doi nakhon
    lac île ile ciudad valle serra costa praia oued ain val villa pico loch glen bad ust nizhny novo vanua viti
    camp point upper lower nea nuevo nueva"""
)

# A building, which is both a place and a thing.
BUILDING_HEADS: Final = word_set(
    """bhavan building castle cathedral complex dam hotel jail mall mansion monastery monument observatory
    palace pier plant powerhouse prison pyramid refinery reactor residence resort shrine skyscraper
    stupa terminal tower towers villa warehouse wall airbase"""
)

# A law, a treaty, a plan, a study.
INSTRUMENT_HEADS: Final = word_set(
    """accord accords act agreement amendment bill charter code compact constitution convention covenant
    project study report index pipeline program programme
    declaration decree directive doctrine framework initiative law memorandum ordinance pact plan policy
    protocol regulation resolution roadmap strategy statute statutes treaty blueprint"""
)

NAME_HEADS: Final = ORGANISATION_HEADS | PLACE_HEADS | BUILDING_HEADS | INSTRUMENT_HEADS

# What happens and isn't a thing: names of events are left alone.
EVENT_HEADS: Final = word_set(
    """attack attacks award awards battle biennale bowl campaign celebration celebrations championship
    championships competition cup day derby disaster election elections era exercise exhibition expo
    fair festival final finals flood games gala genocide hurricane intifada marathon massacre meeting
    month olympics open operation parade period pilgrimage prix prize protest protests race referendum
    revolution riots series show strike summit talks tour tournament trial trophy tsunami typhoon
    uprising war wars week earthquake emergency exception"""
)

VESSEL_PREFIXES: Final = word_set(
    """uss hms ins rms hmas hmcs hmnzs rfns hdms hnoms hswms fgs kd rss tcg ara arm nrp slns bns pns nns gns sas
    ccgs uscgc usns rfa km kn kmp kri mv m/v mt m/t ms my sy ss rrs fpso fso fv f/v rv htms lé orp esps hs jds js
    roks cns rocs ums kv bap fs its brp ps sts usav nms yts tss ent"""
)
# What ships, trains, spacecraft and devices are called by, beside the weapons: whatever name stands at it is a thing's.
THING_NOUNS: Final = word_set(
    """ship ships vessel vessels boat boats tug tugs tugboat barge barges liner cutter dredger schooner ketch catamaran
    dhow trawler flagship steamer steamship paddle-steamer supertanker bulker probe orbiter spaceship shuttle
    capsule telescope observatory supercomputer smartphone smartphones handset console tablet laptop app apps chatbot
    vaccine drug antiviral pill painkiller antibiotic pesticide herbicide software malware spyware ransomware
    trojan browser sedan hatchback suv pickup minivan limousine motorcycle scooter tram locomotive bullet-train
    system battery phone phones car cars airship quadcopter turboprop widebody jumbo plane planes airplane aeroplane"""
)

# What is called by these is a thing, whatever name follows or precedes.
WEAPON_NOUNS: Final = word_set(
    """submarine submarines warship warships destroyer destroyers frigate frigates corvette corvettes
    carrier carriers bomber bombers fighter fighters jet jets helicopter helicopters gunship gunships
    drone drones missile missiles rocket rockets tank tanks howitzer howitzers torpedo torpedoes
    interceptor interceptors launcher launchers warhead warheads satellite satellites airliner airliners
    pistol pistols handgun handguns shotgun shotguns carbine carbines seaplane seaplanes glider biplane
    locomotive locomotives ferry ferries tanker tankers freighter freighters trawler trawlers yacht
    yachts icebreaker icebreakers aircraft warplane warplanes battleship battleships cruiser cruisers
    gunboat gunboats munition munitions mortar mortars rifle rifles grenade grenades spacecraft rover
    lander reactor telescope telescopes"""
)
# A description of an asset needs one of these, or a weapon noun with something before it that narrows it down.
ASSET_NOUNS: Final = frozenset(("assets", "asset", "weapons", "weaponry", "arsenal", "hardware", "vessel", "vessels"))
ASSET_ADJECTIVES: Final = word_set("military strategic nuclear naval air defense defence armored armoured")

PLACE_NOUNS: Final = word_set(
    """area archipelago bay capital city coast commune county desert district enclave governorate island
    islands highlands municipality neighborhood neighbourhood port prefecture province peninsula region
    resort river settlement state strait suburb territory town township valley village lake mountain
    mountains sea basin borough exclave division glacier plateau soum aimag sub-county ward constituency
    barangay upazila taluk tehsil mandal raion oblast canton intersection roundabout junction crossroads
    hamlet reef atoll shoal islet isthmus cape headland volcano gorge canyon waterfall lagoon estuary delta
    rainforest forest desert oasis steppe wetland reservoir motorway highway freeway neighbourhoods
    arrondissement parish shantytown slum favela kibbutz refugee-camp metropolis voivodeship"""
)
ORGANISATION_NOUNS: Final = word_set(
    """airline airlines bank broadcaster brand carrier chain club company conglomerate daily firm giant
    group label magazine manufacturer maker militia newspaper outlet party publisher retailer startup
    start-up subsidiary supermarket team think-tank tabloid union agency band network website portal
    regulator consultancy miner brokerage broker lender insurer operator provider charity watchdog cartel gang
    rebels coalition alliance developer supplier producer refiner bookmaker grocer shipbuilder shipyard
    studio orchestra hospital school university college institute laboratory clinic side rivals champions
    outfit franchise affiliate conglomerate utility ministry nonprofit non-profit ngo foundation federation
    association syndicate guild organisation organization body institution bureau authority faction junta
    paper weekly wire newswire periodical journal broadcaster channel station telco exporter importer
    wholesaler contractor distributor exchange fund firm consortium venture co-operative cooperative
    brewer distiller winery brewery bakery hotelier eatery caterer forwarder courier shipper haulier
    underwriter auditor creditor financier investor landlord drugmaker carmaker automaker chipmaker
    planemaker steelmaker toymaker budget-airline low-cost battalion brigade regiment militia"""
)
# The news agencies, broadcasters and papers that reports of all countries name.
OUTLETS: Final = word_set(
    """reuters afp ap dpa efe upi xinhua yonhap kyodo jiji bernama antara tass ansa pti ani irna isna wafa
    petra sana kuna qna wam anadolu interfax kcna lusa aap cp tanjug apa belta ukrinform montsame nhk bbc
    cnn cbc cbs nbc abc npr pbs itv rté rai zdf ard mbc kbs sbs ytn jtbc tbs svt nrk yle bloomberg politico
    axios aljazeera al-jazeera al-arabiya globo televisa univision telesur caixin yicai asahi mainichi yomiuri
    nikkei jiji dawn haaretz ynet maariv hürriyet milliyet cumhuriyet al-ahram okaz kommersant vedomosti izvestia
    pravda gazeta rbc meduza bild spiegel stern handelsblatt zeit corriere repubblica figaro libération
    mediapart público expresso folha estadão clarín infobae excélsior milenio reforma granma vanguardia"""
)
# Small letters behind a name that belong to it: "Chao Phraya dam", "Mangochi hospital".
SMALL_HEADS: Final = word_set(
    """airport airfield bridge cathedral cemetery dam hospital locomotive museum mosque palace prison
    railroad railway reservoir river stadium university zoo"""
)
# Whose "…'s" begins a name: "People's Palace", "Prosecutor's Office", "Women's Wear Daily".
OWNERS_IN_NAMES: Final = word_set(
    """people peoples women men children king queen prince princess prosecutor attorney attorneys governor
    ombudsman father mother workers farmers teachers players writers veterans auditor sheriff coroner
    public saint girls boys speaker mayor marshal general"""
)

# What belongs to a body: "… spokesman", "… shares".
BELONGS_TO_BODY: Final = word_set(
    """spokesman spokeswoman spokesperson spokespeople officials official shares stock employees ceo
    executive executives chairman members member staff lawmakers subsidiary headquarters supporters fans
    militants fighters report reports study experts researchers investors leader leaders candidate
    candidates agents guidelines customers subscribers legislator legislators senators councillors mps
    bondholders shareholders passengers flights bonds dealers franchisees spokeswoman-general branches
    affiliate affiliates trucks stores outlets boss chairwoman"""
)

# An undertaking or a line that a name stands before: "the Artemis programme", "the Druzhba pipeline".
UNDERTAKINGS: Final = word_set(
    """programme program scheme pipeline mine refinery oilfield gasfield train treaty agreements accords locomotive
    airship spacecraft probe rocket satellite"""
)

# "…, built by": what stands behind is a body.
DONE_BY_BODIES: Final = word_set(
    """owned built operated made developed managed published run produced manufactured organised organized
    supplied funded sponsored backed acquired commissioned issued conducted compiled hosted broadcast
    represented employed"""
)

PLACE_PREPOSITIONS: Final = word_set("in near across outside throughout around inside into")
WEAK_PLACE_PREPOSITIONS: Final = word_set(
    "from to at between visit visiting visited towards toward off beyond via reached reaching reach leaving left"
)
SPEECH: Final = word_set(
    """said says told tells added adds explained noted stressed argued insisted recalled admitted claimed
    remarked wrote tweeted stated replied concluded continued testified declared warned vowed
    acknowledged"""
)
PERSONAL_VERBS: Final = word_set(
    """was_born died married retired resigned smiled grew studied thinks believes remembers knows hopes
    wants felt feels recalls laughed wept moved worked lived spent fled graduated dreamed scored won
    lost beat defeated"""
)
PERSONAL_NOUNS: Final = word_set(
    """wife husband mother father brother sister son daughter family death life parents career lawyer
    lawyers widow children friends cousin uncle aunt nephew niece childhood birthday body funeral
    administration presidency girlfriend boyfriend voice face smile"""
)

# What a headline or a sentence starts with, and common nouns that are written large, are no names of their own.
NO_NAMES: Final = word_set(
    """the a an this that these those he she it we they i you his her its our their my your there here who
    what when where why how which while although though but and or if as at by for from in into of on to
    with without within after before during since until under over between among against about through
    meanwhile however also earlier later still even just only yet then thus so because despite according
    including following amid both each every all some many most more several few one two three four five
    six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety hundred thousand million dozens scores hundreds thousands millions
    other another such same no not yes monday tuesday wednesday thursday friday
    saturday sunday mon tue wed thu fri sat sun january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer
    autumn winter today tomorrow yesterday am pm a.m. p.m. gmt utc est bst cet kst jst hkt ad bc b.c.
    a.d. ce bce era god lord internet web covid coronavirus omicron delta dr think photo photos image
    video file handout source read more related coverage update updated breaking exclusive opinion
    editorial analysis watch listen click advertisement share subscribe newsletter copyright courtesy
    state government company corporation ministry party council committee commission court assembly
    office department agency authority association federation union bank fund group club university
    institute school college hospital constitution law act bill treaty agreement strategy chapter
    article section part phase founder president minister street road city town village province
    district county region north south east west northern southern eastern western central new old first
    second third day week month year game round cup final king queen prince princess emperor internet
    web christmas easter ramadan eid islam christianity buddhism hinduism judaism bible quran koran
    english french spanish arabic mandarin cantonese republic kingdom police army navy parliament
    cabinet stage can it's flight gate terminal item annex appendix figure table volume page grade level
    class unit zone sector category group-stage pool tt afp/getty people women men children youth
    workers farmers students parents national international federal royal sponsors benevolent corruption
    please thanks hello well now once let meet see like"""
)
# What is followed by a number or a code, and is no name.
NUMBERED: Final = word_set("flight route highway interstate article section chapter room gate exit form")
# Capitals that are no body's.
COMMON_ACRONYMS: Final = word_set(
    """covid covid-19 covid19 sars-cov-2 gdp gnp dna rna ai ph.d phd ba ma mba bsc msc gps usb tv pdf sms
    html http ceo cfo cto coo vat hiv aids ppe pcr nft llc mw kw kwh mwh gwh km kg pm vp id pr hr faq ok
    tba ipo esg pc vip dj mc rsvp asap diy ufo led lng lpg suv ev evs atm cctv er icu ivf lgbt lgbtq
    lgbtq+ ngo ngos mp mps msp mla usd eur gbp ad bc b.c a.d am cpi pmi ppi qr vr r&d ptsd adhd dui pow
    mia ied nda sim sos mvp"""
)
MONTHS_AND_DAYS: Final = word_set(
    """monday tuesday wednesday thursday friday saturday sunday january february april june july august
    september october november december jan feb apr jun jul aug sept sep oct nov dec mon tue wed thu fri
    sat sun"""
)
