"""Titles, offices and trades: what stands before a person's name, and what an office is of."""

from typing import Final

from checker.facts.names.word_set import word_set

HONORIFICS: Final = word_set(
    """mr mrs ms miss mx dr prof professor sir dame lord lady madam madame don doña señor monsieur herr
    frau rev reverend fr father sister brother pastor bishop archbishop cardinal imam ayatollah sheikh
    sheikha shaykh rabbi mullah pope saint hon honourable honorable sen rep gov lt col capt cmdr gen maj
    sgt cpl pte adm brig ret amb atty supt insp det datuk sri tun haji hajji shri smt ustaz maulana
    engr barrister grandmother grandfather aunt uncle cllr seri ratu sayyid sayed alhaja alhaji hajia
    mallam oba otunba daw dato datin mme mlle mgr msgr swami pandit nawab khun bapak ibu puan encik
    tunku tengku tuanku sheik mufti moulana ven venerable asp dsp dig igp csp dcp acp avm brig-gen maj-gen
    lt-gen lt-col gen-maj flt sqn adv comrade cde"""
)

# Who somebody is by office or trade; before a name it is cut off, and what follows it is a person.
ROLES: Final = word_set(
    """president vice-president minister premier chancellor secretary undersecretary senator congressman
    congresswoman representative lawmaker legislator deputy mp mep mla governor mayor councillor
    councilor councilman alderman judge justice magistrate prosecutor attorney lawyer solicitor
    barrister advocate ambassador envoy diplomat consul commissioner spokesman spokeswoman spokesperson
    king queen prince princess emir sultan emperor empress duke duchess general admiral colonel major
    captain commander lieutenant sergeant corporal private brigadier marshal officer constable detective
    inspector superintendent sheriff chief director chairman chairwoman chairperson chair chairwomen ceo
    cfo coo cto founder co-founder co-chair coordinator principal dean rector provost professor lecturer
    economist analyst researcher scientist historian author writer novelist poet journalist reporter
    editor columnist correspondent photographer broadcaster anchor actor actress singer musician rapper
    composer director-general filmmaker producer artist painter designer architect engineer doctor
    surgeon physician nurse psychologist coach manager trainer captain striker midfielder defender
    goalkeeper winger forward quarterback pitcher batsman bowler batter sprinter swimmer boxer golfer
    cyclist driver rider jockey skipper player teammate referee umpire leader counterpart activist
    campaigner dissident opposition-leader candidate nominee incumbent billionaire tycoon businessman
    businesswoman entrepreneur investor banker trader executive boss farmer fisherman fishermen teacher
    student resident priest preacher missionary monk nun theologian philosopher sociologist
    anthropologist biologist archaeologist astronomer physicist chemist veteran astronaut pilot owner
    landlord shopkeeper carver hunter survivor victim suspect defendant murderer gunman attacker witness
    neighbour neighbor husband wife son daughter father mother brother sister uncle aunt nephew niece
    cousin widow widower grandson granddaughter fiancé fiancée girlfriend boyfriend partner speaker
    treasurer ombudsman whip head aide adviser advisor strategist pollster consultant dictator strongman
    warlord kingpin rebel reformist hardliner cleric mogul magnate heiress socialite model comedian
    presenter host youtuber blogger influencer chef restaurateur botanist ecologist conservationist
    champion runner winner medallist medalist star dancer gymnast skier wrestler rower olympian laureate
    prodigy president-elect governor-elect mayor-elect co-author co-leader co-host co-star co-pilot
    frontman bandleader chieftain archivist curator librarian publisher lobbyist organiser organizer
    negotiator mediator rapporteur envoy-designate taoiseach tánaiste td msp mlc mk mna mpp senator-elect
    assemblyman assemblywoman assemblymember councilmember councilwoman delegate parliamentarian
    attorney-general solicitor-general secretary-general governor-general inspector-general
    director-general under-secretary vice-chancellor vice-chairman vice-minister registrar magistrate
    superstar paramedic firefighter lifeguard midwife pharmacist dentist pathologist epidemiologist
    virologist geologist meteorologist seismologist volcanologist hydrologist oceanographer zoologist
    climatologist lexicographer linguist criminologist demographer mathematician statistician
    bodyguard chauffeur technician electrician carpenter mason tailor trader vendor welder bricklayer
    playwright screenwriter lyricist songwriter soprano tenor baritone cellist pianist violinist
    guitarist drummer bassist conductor choreographer sculptor ceramist illustrator cartoonist
    fly-half scrum-half fullback prop hooker lock flanker centre-back left-back right-back winger
    all-rounder opener seamer spinner wicketkeeper debutant skip marksman decathlete hurdler jumper
    thrower vaulter swimmer triathlete archer fencer judoka karateka sumo"""
)
# Those of them that are nobody's name, wherever they stand among capitals: "Caddo Parish | Commissioner | Ana Ruiz".
OFFICES: Final = word_set(
    """president vice-president president-elect minister premier chancellor secretary undersecretary
    under-secretary secretary-general senator congressman congresswoman representative lawmaker legislator
    mp mep mla mlc td msp cllr governor governor-elect mayor councillor councilor councilman commissioner
    prosecutor attorney ambassador envoy consul spokesman spokeswoman spokesperson officer sheriff
    superintendent inspector detective sergeant admiral colonel commander director chairman chairwoman
    chairperson chair ceo cfo coo cto executive founder co-founder coordinator principal rector provost
    professor lecturer economist analyst researcher scientist editor manager coach captain midfielder
    striker defender goalkeeper forward winger adviser advisor ombudsman treasurer head deputy
    attorney-general director-general governor-general solicitor-general inspector-general
    councilmember councilwoman assemblyman assemblywoman taoiseach tánaiste laureate co-author
    parliamentarian strategist correspondent reporter magistrate registrar"""
)

# What may stand inside such a title: "Deputy Prime Minister", "Interior Undersecretary".
ROLE_MODIFIERS: Final = word_set(
    """prime vice deputy acting interim former ex late then-president then current new newly incoming
    outgoing designate elect senior junior assistant associate chief first second third lead leading top
    foreign defense defence finance interior health education justice environment energy trade labour
    labor agriculture transport culture sports sport information home external internal public state
    attorney lieutenant major brigadier vice general adjutant national federal regional provincial
    executive managing technical financial commercial operating sporting supreme crown grand opposition
    cabinet council county city district police fire army navy air military intelligence security
    presidential party parliamentary republican democratic independent conservative liberal labour nobel
    hollywood emeritus honorary retired professor political veteran young old elder under permanent
    special us u.s. uk u.k. un eu u.n. e.u. british"""
)

# What ministries and secretaries are of.
PORTFOLIOS: Final = word_set(
    """agriculture affairs aviation business commerce communications communication culture defense defence
    development digital economic economics economy education employment energy environment finance
    fisheries food foreign forestry gender health higher home housing immigration industry information
    infrastructure interior investment justice labor labour lands livestock local manpower mines mining
    petroleum planning police power public railways religious research science security social sport
    sports state technology tourism trade transport transportation treasury veterans war water welfare
    women works youth climate change human resources rural innovation internal intelligence innovation
    constitutional"""
)

# Bodies that every country has: whose it is must be said.
STATE_BODY_WORDS: Final = (
    PORTFOLIOS
    | ROLE_MODIFIERS
    | word_set(
        """ministry department court parliament army navy force forces armed assembly senate cabinet office of
    the and prosecutor prosecutors guard coast constitutional commission"""
    )
)
