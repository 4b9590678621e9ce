"""The words that tell what a name is: titles, roles, the nouns that head a body, a place, a law or a weapon.

All are lower case. Closed lists of the trade's words, none of anybody's names.
"""

from typing import Final

HONORIFICS: Final = frozenset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady madam madame don doña señor monsieur herr frau rev reverend
    fr father sister brother pastor bishop archbishop cardinal imam ayatollah sheikh sheikha shaykh rabbi mullah pope
    saint hon honourable honorable sen rep gov lt col capt cmdr gen maj sgt cpl pte adm brig ret amb atty supt insp det
    datuk tan sri tun haji hajji shri smt ustaz maulana engr barrister grandmother grandfather aunt uncle""".split()
)

# Who somebody is by office or trade; before a name it is cut off, and what follows it is a person.
ROLES: Final = frozenset(
    """president vice-president minister premier chancellor secretary undersecretary senator congressman congresswoman
    representative lawmaker legislator deputy mp mep mla governor mayor councillor councilor councilman alderman judge
    justice magistrate prosecutor attorney lawyer solicitor barrister advocate ambassador envoy diplomat consul
    commissioner spokesman spokeswoman spokesperson king queen prince princess emir sultan emperor empress duke duchess
    general admiral colonel major captain commander lieutenant sergeant corporal private brigadier marshal officer
    constable detective inspector superintendent sheriff chief director chairman chairwoman chairperson chair chairwomen
    ceo cfo coo cto founder co-founder co-chair coordinator principal dean rector provost professor lecturer economist
    analyst researcher scientist historian author writer novelist poet journalist reporter editor columnist
    correspondent photographer broadcaster anchor actor actress singer musician rapper composer director-general
    filmmaker producer artist painter designer architect engineer doctor surgeon physician nurse psychologist coach
    manager trainer captain striker midfielder defender goalkeeper winger forward quarterback pitcher batsman bowler
    batter sprinter swimmer boxer golfer cyclist driver rider jockey skipper player teammate referee umpire leader
    counterpart activist campaigner dissident opposition-leader candidate nominee incumbent billionaire tycoon
    businessman businesswoman entrepreneur investor banker trader executive boss farmer fisherman fishermen teacher student
    resident priest preacher missionary monk nun theologian philosopher sociologist anthropologist biologist
    archaeologist astronomer physicist chemist veteran astronaut pilot owner landlord shopkeeper carver hunter survivor
    victim suspect defendant murderer gunman attacker witness neighbour neighbor husband wife son daughter father mother
    brother sister uncle aunt nephew niece cousin widow widower grandson granddaughter fiancé fiancée girlfriend
    boyfriend partner speaker treasurer ombudsman whip head aide adviser advisor strategist pollster consultant
    dictator strongman warlord kingpin rebel reformist hardliner cleric mogul magnate heiress socialite model comedian
    presenter host youtuber blogger influencer chef restaurateur botanist ecologist conservationist
    champion runner winner medallist medalist star dancer gymnast skier wrestler rower olympian laureate prodigy""".split()
)

# What may stand inside such a title: "Deputy Prime Minister", "South Korean Defense Minister", "Interior Undersecretary".
ROLE_MODIFIERS: Final = frozenset(
    """prime vice deputy acting interim former ex late then-president then current new newly incoming outgoing designate
    elect senior junior assistant associate chief first second third lead leading top foreign defense defence finance
    interior health education justice environment energy trade labour labor agriculture transport culture sports sport
    information home external internal public state attorney lieutenant major brigadier vice general adjutant national
    federal regional provincial executive managing technical financial commercial operating sporting supreme crown
    grand opposition cabinet council county city district police fire army navy air military intelligence security
    presidential party parliamentary republican democratic independent conservative liberal labour nobel hollywood
    emeritus honorary retired professor political veteran young old elder under permanent special us u.s. uk u.k. un eu
    u.n. e.u. british""".split()
)

# A noun that heads the name of a body: "… Council", "Bank of …".
ORGANISATION_HEADS: Final = frozenset(
    """administration agency alliance army arsenal assembly association associates authority bank bancorp battalion board
    brewery brigade broadcasting brothers bureau business cabinet caucus centre center chamber church club coalition
    college command commission committee community communities company confederation conference congress conservatory
    consortium consulate cooperative corporation corps council court department directorate division dynasty embassy
    enterprises exchange factory faculty federation finance firm fleet force forces forum foundation front fund gazette
    government group guard guild guilds guardians health herald holdings hospital hospitals house inquirer institute
    institution institutions insurance intelligence international journal laboratories laboratory lab league legislature
    magazine mechanism militia ministry mission monitor mosque motors movement museum navy network networks news
    newspaper observatory observer office orchestra organisation organization parliament partners partnership party
    platform police post press programme program prosecution railways rangers regiment registry reserve school schools
    secretariat senate service services shogunate society squad squadron stores studios synagogue synod systems
    taskforce team technologies technology telegraph theatre theater times tribunal tribune trust unicameral union unions
    united university universities volunteers watch workers works zoo orchestra philharmonic airlines airways aviation
    automotive bancorporation biotech capital communications consulting electronics energy engineering entertainment
    foods games gas industries logistics media mining oil petroleum pharma pharmaceuticals pictures power productions
    properties publishing records resources semiconductor shipping software solutions steel telecom telecommunications
    televisión television textiles ventures wireless railway""".split()
)

# Those of them that take "of …" behind them: "Ministry of Culture", "Bank for International Settlements".
OF_HEADS: Final = frozenset(
    """academy administration agency alliance army assembly association authority bank board bureau campaign chamber
    church college commission committee community confederation conference congress coalition cooperative corporation
    council court courts department directorate division embassy faculty federation forum foundation front fund
    government house houses institute institution journal league legislature ministry mission movement museum network
    office officials order organisation organization parliament party school secretariat senate service society
    state states tribunal union united university world high center centre
    directorate-general reporters bishops knights friends doctors sons daughters""".split()
)
PLACE_OF_HEADS: Final = frozenset(
    "gulf bay sea strait cape isle island republic kingdom state university democratic horn rock port".split()
)

COMPANY_SUFFIXES: Final = frozenset(
    """inc inc. incorporated ltd ltd. limited llc llp lp plc corp corp. co co. gmbh ag sa s.a. nv n.v. bv b.v. ab asa oyj
    spa s.p.a. srl sarl sas pte pty bhd sdn pt kk k.k. kabushiki oao ooo ao pjsc
    corporation""".split()
)

# A noun that heads the name of somewhere; streets, stations and airports are where things happen.
PLACE_HEADS: Final = frozenset(
    """airport archipelago area arena avenue basin bay beach boulevard borough bridge canal canyon cape cemetery city
    cliff coast coral cove county creek crossing delta desert district districts drive estate estuary falls field
    forest fort garden gardens glacier gorge gulf harbor harbour heights hemisphere highlands highway hill hills island
    islands isle isles junction lagoon lake lakes lane loop macrozone marina marsh massif motorway mount mountain
    mountains municipality neighborhood neighbourhood ocean oblast park parish pass passage path peak peninsula plain
    plains plateau plaza port prefecture province railroad range reef region republic reservoir ridge river road
    rivers sanctuary sea seas shore sound speedway square stadium state states station strait straits street subdistrict
    suburb summit temple terrace territory territories town township trail trunk tunnel valley village voivodeship
    volcano waterfall wetland wharf wood woods zone governorate subcounty barangay kecamatan rivulet""".split()
)
PLACE_FIRST: Final = frozenset("mount mt lake cape port fort san santa são sao saint-denis isla puerto playa".split())

# A building, which is both a place and a thing.
BUILDING_HEADS: Final = frozenset(
    """bhavan building castle cathedral complex dam hotel jail mall mansion monastery monument observatory palace pier
    plant powerhouse prison pyramid refinery reactor residence resort shrine skyscraper stupa terminal tower towers
    villa warehouse wall airbase""".split()
)

# A law, a treaty, a plan, a study.
INSTRUMENT_HEADS: Final = frozenset(
    """accord accords act agreement amendment bill charter code compact constitution convention covenant declaration
    decree directive doctrine framework initiative law memorandum ordinance pact plan policy protocol regulation
    resolution roadmap strategy statute statutes treaty blueprint""".split()
)

NAME_HEADS: Final = ORGANISATION_HEADS | PLACE_HEADS | BUILDING_HEADS | INSTRUMENT_HEADS

# What happens and isn't a thing: names of events are left alone.
EVENT_HEADS: Final = frozenset(
    """attack attacks award awards battle biennale bowl campaign celebration celebrations championship championships
    competition cup day derby disaster election elections era exercise exhibition expo fair festival final finals flood
    games gala genocide hurricane intifada marathon massacre meeting month olympics open operation parade period
    pilgrimage prix prize protest protests race referendum revolution riots series show strike summit talks tour
    tournament trial trophy tsunami typhoon uprising war wars week earthquake emergency exception""".split()
)

# What ministries and secretaries are of.
PORTFOLIOS: Final = frozenset(
    """agriculture affairs aviation business commerce communications communication culture defense defence development
    digital economic economics economy education employment energy environment finance fisheries food foreign forestry
    gender health higher home housing immigration industry information infrastructure interior investment justice labor
    labour lands livestock local manpower mines mining petroleum planning police power public railways religious research
    science security social sport sports state technology tourism trade transport transportation treasury veterans war
    water welfare women works youth climate change human resources rural innovation internal intelligence innovation
    constitutional""".split()
)

VESSEL_PREFIXES: Final = frozenset(
    "uss hms ins rms hmas hmcs jds roks mv ms ss mt rv bap bns cns fs its pns kri brp".split()
)

# What is called by these is a thing, whatever name follows or precedes.
WEAPON_NOUNS: Final = frozenset(
    """submarine submarines warship warships destroyer destroyers frigate frigates corvette corvettes carrier carriers
    bomber bombers fighter fighters jet jets helicopter helicopters gunship gunships drone drones missile missiles
    rocket rockets tank tanks howitzer howitzers torpedo torpedoes interceptor interceptors launcher launchers warhead
    warheads satellite satellites airliner airliners locomotive locomotives ferry ferries tanker tankers freighter
    freighters trawler trawlers yacht yachts icebreaker icebreakers aircraft warplane warplanes battleship battleships
    cruiser cruisers gunboat gunboats munition munitions mortar mortars rifle rifles grenade grenades spacecraft rover
    lander telescope reactor""".split()
)
# A description of an asset needs one of these, or a weapon noun with something before it that narrows it down.
ASSET_NOUNS: Final = frozenset(("assets", "asset", "weapons", "weaponry", "arsenal", "hardware", "vessel", "vessels"))
ASSET_ADJECTIVES: Final = frozenset("military strategic nuclear naval air defense defence armored armoured".split())

PLACE_NOUNS: Final = frozenset(
    """area archipelago bay capital city coast commune county desert district enclave governorate island islands
    highlands municipality neighborhood neighbourhood port prefecture province peninsula region resort river settlement
    state strait suburb territory town township valley village lake mountain mountains sea basin borough exclave
    division""".split()
)
ORGANISATION_NOUNS: Final = frozenset(
    """airline airlines bank broadcaster brand carrier chain club company conglomerate daily firm giant group label
    magazine manufacturer maker militia newspaper outlet party publisher retailer startup start-up subsidiary supermarket
    team think-tank tabloid union agency band network website portal""".split()
)
# Small letters behind a name that belong to it: "Chao Phraya dam", "Mangochi hospital".
SMALL_HEADS: Final = frozenset(
    """airport airfield bridge cathedral cemetery dam hospital locomotive museum mosque palace prison railroad railway
    reservoir river stadium university zoo""".split()
)
# Whose "…'s" begins a name: "People's Palace", "Prosecutor's Office", "Women's Wear Daily".
OWNERS_IN_NAMES: Final = frozenset(
    """people peoples women men children king queen prince princess prosecutor attorney attorneys governor ombudsman
    father mother workers farmers teachers players writers veterans auditor sheriff coroner public saint girls boys
    speaker mayor marshal""".split()
)

# What belongs to a body: "… spokesman", "… shares".
BELONGS_TO_BODY: Final = frozenset(
    """spokesman spokeswoman spokesperson spokespeople officials official shares stock employees ceo executive
    executives chairman members member staff lawmakers subsidiary headquarters supporters fans militants fighters
    report reports study experts researchers investors leader leaders candidate candidates agents guidelines""".split()
)

PLACE_PREPOSITIONS: Final = frozenset("in near across outside throughout around inside into via".split())
WEAK_PLACE_PREPOSITIONS: Final = frozenset(
    "from to at between visit visiting visited towards toward off beyond".split()
)
SPEECH: Final = frozenset(
    """said says told tells added adds explained noted stressed argued insisted recalled admitted claimed remarked wrote
    tweeted stated replied concluded continued testified declared warned vowed acknowledged""".split()
)
PERSONAL_VERBS: Final = frozenset(
    """was_born died married retired resigned smiled grew studied thinks believes remembers knows hopes wants felt feels
    recalls laughed wept moved worked lived spent fled graduated dreamed scored won lost beat defeated""".split()
)
PERSONAL_NOUNS: Final = frozenset(
    """wife husband mother father brother sister son daughter family death life parents career lawyer lawyers widow
    children friends cousin uncle aunt nephew niece childhood birthday body funeral administration presidency
    girlfriend boyfriend voice face smile""".split()
)

# What a headline or a sentence starts with, and common nouns that are written large, are no names of their own.
NO_NAMES: Final = frozenset(
    """the a an this that these those he she it we they i you his her its our their my your there here who what when
    where why how which while although though but and or if as at by for from in into of on to with without within
    after before during since until under over between among against about through meanwhile however also earlier later
    still even just only yet then thus so because despite according including following amid both each every all some
    many most more several few one two three four five six seven eight nine ten other another such same no not yes
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april
    may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    spring summer autumn winter today tomorrow yesterday am pm a.m. p.m. gmt utc est bst cet kst jst hkt ad bc b.c.
    a.d. ce bce era god lord internet web covid coronavirus omicron delta dr think photo photos
    image video file handout source read more related coverage update updated breaking exclusive opinion editorial
    analysis watch listen click advertisement share subscribe newsletter copyright courtesy
    state government company corporation ministry party council committee commission court assembly office department
    agency authority association federation union bank fund group club university institute school college hospital
    constitution law act bill treaty agreement strategy chapter article section part phase founder president minister
    street road city town village province district county region north south east west northern southern eastern
    western central new old first second third day week month year game round cup final king queen prince princess
    emperor internet web christmas easter ramadan eid islam christianity buddhism hinduism judaism bible quran koran
    english french spanish arabic mandarin cantonese
    republic kingdom police army navy parliament cabinet stage can it's flight gate terminal item annex appendix figure table volume page
    grade level class unit zone sector category group-stage pool tt afp/getty people women men children youth workers
    farmers students parents national international federal royal sponsors benevolent corruption
    please thanks hello well now once let meet see like""".split()
)
# Bodies that every country has: whose it is must be said.
STATE_BODY_WORDS: Final = (
    PORTFOLIOS
    | ROLE_MODIFIERS
    | frozenset(
        """ministry department court parliament army navy force forces armed assembly senate cabinet office of the and
        prosecutor prosecutors guard coast constitutional commission""".split()
    )
)
# What is followed by a number or a code, and is no name.
NUMBERED: Final = frozenset("flight route highway interstate article section chapter room gate exit form".split())
# Capitals that are no body's.
COMMON_ACRONYMS: Final = frozenset(
    """covid covid-19 covid19 sars-cov-2 gdp gnp dna rna ai ph.d phd ba ma mba bsc msc gps usb tv pdf sms html http ceo cfo
    cto coo vat hiv aids ppe pcr nft llc mw kw kwh mwh gwh km kg pm vp id pr hr faq ok tba ipo esg pc vip dj mc rsvp asap
    diy ufo led lng lpg suv ev evs atm cctv er icu ivf lgbt lgbtq lgbtq+ ngo ngos mp mps msp mla usd eur gbp ad bc b.c
    a.d am cpi pmi ppi qr vr r&d ptsd adhd dui pow mia ied nda sim sos mvp""".split()
)
MONTHS_AND_DAYS: Final = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february april june july august september
    october november december jan feb apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun""".split()
)

# Inside a name: "Lula da Silva", "Mohammed bin Salman", "Ursula von der Leyen".
PARTICLES: Final = frozenset(
    """de da do dos das del della di du la las los le el al bin bint ibn ben abu van von der den ter ten y e al- el- ul
    ur und dan st ap""".split()
)
SUFFIXES: Final = frozenset("jr jr. sr sr. ii iii iv".split())

# Names of one person (Hypocorisms of English; the first of a row stands for all).
NICKNAMES: Final = tuple(
    tuple(row.split())
    for row in (
        "abraham abe",
        "albert al bert",
        "alexander alex sandy sasha alec",
        "alexandra alex sandra sasha",
        "alfred alf fred",
        "andrew andy drew",
        "anthony tony",
        "barbara barb",
        "benjamin ben benny",
        "bernard bernie",
        "bradley brad",
        "catherine cathy kate katie kathy",
        "charles charlie chuck",
        "christine chris christina tina",
        "christopher chris kit",
        "daniel dan danny",
        "david dave",
        "deborah deb debbie",
        "dmitri dima dmitry",
        "donald don donny",
        "douglas doug",
        "edward ed eddie ted teddy ned",
        "elizabeth liz beth betty lizzie eliza",
        "francis frank",
        "francisco pancho paco",
        "frederick fred freddie",
        "geoffrey geoff",
        "gerald gerry jerry",
        "gregory greg",
        "harold harry hal",
        "henry harry hank",
        "jacob jake",
        "james jim jimmy jamie",
        "jeffrey jeff",
        "jennifer jen jenny",
        "jessica jess",
        "john jack johnny",
        "jonathan jon",
        "jose pepe",
        "joseph joe joey",
        "joshua josh",
        "judith judy",
        "katherine kate kathy katie kat",
        "kenneth ken kenny",
        "lawrence larry",
        "leonard len leo",
        "leslie les",
        "louis lou",
        "margaret maggie meg peggy",
        "matthew matt",
        "michael mike mick micky",
        "mohammed mohamed muhammad mohammad mohamad muhammed mo",
        "nathaniel nate nathan",
        "nicholas nick nicky",
        "nikolai kolya",
        "pamela pam",
        "patricia pat patty trish",
        "patrick pat paddy",
        "peter pete",
        "philip phil",
        "raymond ray",
        "rebecca becky",
        "richard rick dick rich ricky",
        "robert bob rob bobby robbie",
        "ronald ron ronnie",
        "samuel sam sammy",
        "samantha sam",
        "stanley stan",
        "stephen steve steven",
        "susan sue susie",
        "theodore ted teddy theo",
        "thomas tom tommy",
        "timothy tim",
        "valerie val",
        "victoria vicky",
        "victor vic",
        "vincent vince",
        "vladimir vlad",
        "walter walt",
        "william bill will billy willie liam",
        "zachary zach zack",
    )
)
